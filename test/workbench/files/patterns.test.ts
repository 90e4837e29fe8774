import { clearHighlight, highlightCells } from "../../../src/excel/highlightCells";
import { marks } from "../../../src/taskpane/host/cellMarks";
import { cellKey, type Fill } from "../../excel-host/model/hostSheet";
import { useHost } from "../../excel-host/node/useHost";
import { currentExcel } from "../../excel-host/officeContext";
import { plainSheet } from "../../excel/annexWorkbook";
import { fillFromFile, patterns } from "./patterns";
import { saveCopy } from "./saveCopy";
import { readLooks } from "./sheetLook";

const open = useHost({ requirementSets: currentExcel });
const names = ["Solid", ...Object.keys(patterns)];
const fillOf = (pattern: string): Fill => ({
  color: "#DDEBF7",
  pattern,
  patternColor: pattern === "Solid" ? "#000000" : "#0F6CBD",
  tintAndShade: 0,
  patternTintAndShade: 0,
});

test("every pattern of Excel comes back from a saved copy as it was, highlighted in between and cleared", async () => {
  const host = open({ name: "fonds.xlsx", sheets: [plainSheet("F", [names.map((_, i) => i)])] });
  const sheet = host.sheet("F");
  for (const [column, name] of names.entries()) sheet.fills.set(cellKey(0, column), fillOf(name));
  const kinds = Object.values(marks);
  const cells = names.map((_, column) => ({
    sheet: "F",
    cell: `${String.fromCharCode(65 + column)}1`,
    ...(kinds[column % kinds.length] ?? marks.info),
  }));
  const { written } = await highlightCells(cells, []);
  const marked = (await readLooks(await saveCopy(host, new Map()))).get("F")?.styles;
  expect(names.map((_, column) => fillFromFile(marked?.get(`0,${column}`)?.fill))).toEqual(
    cells.map(({ color, hatch }) =>
      expect.objectContaining({ color, pattern: hatch.pattern, patternColor: hatch.color }),
    ),
  );
  expect((await clearHighlight(written)).refused).toEqual([]);
  const kept = (await readLooks(await saveCopy(host, new Map()))).get("F")?.styles;
  expect(names.map((_, column) => fillFromFile(kept?.get(`0,${column}`)?.fill))).toEqual(names.map(fillOf));
});

test("every mark has a pattern that the workbench draws, with ink and without, and none that strikes a text through", () => {
  for (const { hatch } of Object.values(marks)) {
    const rows = [0, 1, 2, 3].map(
      (y) => [0, 1, 2, 3].filter((x) => patterns[hatch.pattern]?.isInked(x, y)).length,
    );
    expect(Math.max(...rows)).toBeGreaterThan(0);
    expect(Math.max(...rows)).toBeLessThan(3);
  }
});
