import { addSheet } from "../../src/excel/addSheet";
import { applyChanges, undoChanges } from "../../src/excel/applyChanges";
import { freezeFormulas } from "../../src/excel/freezeFormulas";
import { toExcelFailure } from "../../src/excel/excelFailure";
import { clearHighlight, highlightCells } from "../../src/excel/highlightCells";
import { insertFormula } from "../../src/excel/insertFormula";
import { restoreFormulas } from "../../src/excel/restoreFormulas";
import { watchWorkbook } from "../../src/excel/watchWorkbook";
import { sayExcelProblem } from "../../src/messages/excel";
import { createOwnEdits } from "../../src/taskpane/host/ownEdits";
import type { ExcelHost } from "../excel-host/excelHost";
import { cellKey } from "../excel-host/model/hostSheet";
import { useHost } from "../excel-host/node/useHost";
import { plainSheet } from "./annexWorkbook";

const open = useHost();

const openForm = (): ExcelHost => {
  const host = open({ name: "f.xlsx", sheets: [plainSheet("Retour", [[10, 20]], { isProtected: true })] });
  host.sheet("Retour").unlocked.add(cellKey(0, 1));
  return host;
};
const change = (cell: string, read: number) => ({ sheet: "Retour", cell, read, formula: null, write: 99 });

test("on a protected sheet, the cells left open are written and undone, the others refused", async () => {
  const host = openForm();
  const { written, refused } = await applyChanges([change("A1", 10), change("B1", 20)]);
  expect(written.map(({ cell }) => cell)).toEqual(["B1"]);
  expect(refused).toEqual([{ sheet: "Retour", cell: "A1", reason: "protected" }]);
  expect((await undoChanges(written)).refused).toEqual([]);
  expect(host.sheet("Retour").values).toEqual([[10, 20]]);
  host.select("Retour", "B1");
  expect((await insertFormula("=SUBV.CONNEXION(1;2)")).cell).toBe("B1");
  host.select("Retour", "A1");
  await expect(insertFormula("=SUBV.CONNEXION(1;2)")).rejects.toMatchObject({ problem: "protected" });
});

test("colours are refused on a protected sheet, unless it lets cells be formatted", async () => {
  const host = openForm();
  const cells = [{ sheet: "Retour", cell: "B1", color: "#FDE7E9" }];
  expect((await highlightCells(cells, [])).refused).toMatchObject([{ reason: "protected" }]);
  host.sheet("Retour").allowsFormatting = true;
  const { written } = await highlightCells(cells, []);
  expect((await clearHighlight(written)).refused).toEqual([]);
});

test("a cell without fill is without fill again once the highlight is cleared", async () => {
  const host = open({ name: "f.xlsx", sheets: [plainSheet("F", [[1, 2]])] });
  const { written } = await highlightCells([{ sheet: "F", cell: "A1", color: "#FDE7E9" }], []);
  expect(written[0]?.before).toMatchObject({ pattern: null, tintAndShade: null });
  await clearHighlight(written);
  expect([...host.sheet("F").fills]).toEqual([]);
});

test("an edit of somebody else between the reading of a cell and its writing is put back, and the write refused", async () => {
  const host = open({ name: "f.xlsx", sheets: [plainSheet("F", [[1, 2]])] });
  host.beforeSync = (sync) => {
    if (sync === 3) host.type("F", "A1", 7, "Remote");
  };
  const { written, refused } = await applyChanges([
    { sheet: "F", cell: "A1", read: 1, formula: null, write: 5 },
    { sheet: "F", cell: "B1", read: 2, formula: null, write: 6 },
  ]);
  expect(written.map(({ cell }) => cell)).toEqual(["B1"]);
  expect(refused).toEqual([{ sheet: "F", cell: "A1", reason: "cell-changed" }]);
  expect(host.sheet("F").values).toEqual([[7, 6]]);
});

test.each([
  ["#BUSY!", "not-calculated"],
  ["#GETTING_DATA", "not-calculated"],
  ["#VALUE!", "error-cell"],
  ["#N/A", "error-cell"],
])("a formula that shows %s is not frozen, and named", async (shown, reason) => {
  const host = open({
    name: "f.xlsx",
    sheets: [
      plainSheet("F", [[shown, 33696]], { formulas: [["=SUBV.CONNEXION(1,2)", "=SUBV.CONNEXION(12,1.5)"]] }),
    ],
  });
  host.workbook.calculator = () => 33696;
  const { written, refused } = await freezeFormulas({ all: ["SUBV.CONNEXION"], spilling: [] });
  expect(written.map(({ cell }) => cell)).toEqual(["B1"]);
  expect(refused).toEqual([{ sheet: "F", cell: "A1", reason }]);
  expect(host.cell("F", "A1")).toBe("=SUBV.CONNEXION(1,2)");
  expect(sayExcelProblem(refused[0]?.reason ?? "internal", refused[0] ?? {}, "fr")).toMatch(
    /^F A1 .*formule/,
  );
  expect((await restoreFormulas()).refused).toEqual([]);
  expect(host.workbook.find("Formules figées")).toBeNull();
});

test("a workbook whose structure is protected takes no sheet, and says why", async () => {
  const host = open({ name: "f.xlsx", sheets: [plainSheet("F", [[1]])] });
  host.workbook.isStructureProtected = true;
  await expect(addSheet({ name: "Contrôle", rows: [["x"]] })).rejects.toMatchObject({
    problem: "structure-protected",
  });
  expect(host.writes).toEqual([]);
});

test("events that come late, twice or from another user tell each edit; our own writes are not edits", async () => {
  const host = open({ name: "f.xlsx", sheets: [plainSheet("F", [[1, 2]])] });
  host.events = "twice";
  const own = createOwnEdits();
  const edits: (string | null)[] = [];
  const stop = await watchWorkbook((edit) => own.isOurs(edit) || edits.push(edit.address));
  const mine = { sheet: "F", cell: "A1", read: 1, formula: null, write: 5 };
  own.expect([mine]);
  await applyChanges([mine]);
  host.type("F", "B1", 3, "Remote");
  await new Promise((turn) => setTimeout(turn, 20));
  expect([...new Set(edits)]).toEqual(["B1"]);
  await stop();
});

test.each([
  ["ActivityLimitReached", "busy"],
  ["InactiveWorkbook", "inactive"],
  ["MergedRangeConflict", "refused"],
  ["UnsupportedSheet", "no-cell"],
  ["ApiNotAvailable", "too-old"],
  ["GeneralException", "internal"],
])("Excel's refusal %s is said as %s", (code, problem) => {
  expect(toExcelFailure({ code }).problem).toBe(problem);
});
