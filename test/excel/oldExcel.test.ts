import { addSheet } from "../../src/excel/addSheet";
import { applyChanges, undoChanges } from "../../src/excel/applyChanges";
import { freezeFormulas } from "../../src/excel/freezeFormulas";
import { clearHighlight, highlightCells } from "../../src/excel/highlightCells";
import { insertFormula } from "../../src/excel/insertFormula";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { restoreFormulas } from "../../src/excel/restoreFormulas";
import { watchWorkbook } from "../../src/excel/watchWorkbook";
import { useHost } from "../excel-host/node/useHost";
import { oldestSupportedExcel } from "../excel-host/officeContext";
import { annexSheet, annexWorkbook } from "./annexWorkbook";

// office.js throws ApiNotFound here for any member newer than the floor of the manifest.
const open = useHost({ requirementSets: oldestSupportedExcel });
const sheet = "Annexe I";

test("the oldest Excel of the manifest reads everything but merged areas", async () => {
  open(annexWorkbook);
  const [read] = (await readWorkbook()).sheets;
  expect(read).toEqual({ ...annexSheet, merges: [] });
});

test("it applies, undoes, highlights, inserts and watches", async () => {
  const host = open(annexWorkbook);
  const stop = await watchWorkbook(() => undefined);
  const { written } = await applyChanges([{ sheet, cell: "C4", read: 65321.3, formula: null, write: 1 }]);
  expect((await undoChanges(written)).refused).toEqual([]);
  const highlighted = await highlightCells([{ sheet, cell: "C4", color: "#FDE7E9" }], []);
  expect((await clearHighlight(highlighted.written)).written).toHaveLength(1);
  host.select(sheet, "E9");
  expect((await insertFormula("=SUBV.CONNEXION(1;2)")).cell).toBe("E9");
  await stop();
});

test("it adds sheets with tables, links and charts, freezes and restores formulas", async () => {
  const host = open(annexWorkbook);
  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  const name = await addSheet({
    name: "Contrôle",
    rows: [
      ["Cellule", "Écart"],
      ["C4", 2],
    ],
    tables: [area],
    bold: [area],
    columnWidths: [90],
    frozenRows: 1,
    links: [{ row: 1, column: 0, sheet, cell: "C4" }],
    chart: { title: "Écarts", source: area, place: { top: 3, left: 0, bottom: 9, right: 4 }, zero: null },
  });
  expect([host.sheet(name).tables.length, host.sheet(name).charts.length]).toEqual([1, 1]);
  host.workbook.calculator = () => 5616;
  host.type(sheet, "E9", "=SUBV.CONNEXION(1,2)");
  expect((await freezeFormulas({ all: ["SUBV.CONNEXION"], spilling: [] })).written).toHaveLength(1);
  expect((await restoreFormulas()).written).toHaveLength(1);
  expect(host.cell(sheet, "E9")).toBe("=SUBV.CONNEXION(1,2)");
});

test("it freezes no formula that may fill the cells beside it: it cannot see which", async () => {
  const host = open(annexWorkbook);
  host.workbook.calculator = () => 5616;
  host.type(sheet, "E9", "=REPART.PRORATA(C1:C3,10)");
  host.type(sheet, "E10", "=SUBV.CONNEXION(1,2)");
  const ours = { all: ["REPART.PRORATA", "SUBV.CONNEXION"], spilling: ["REPART.PRORATA"] };
  const { written, refused } = await freezeFormulas(ours);
  expect(written.map(({ cell }) => cell)).toEqual(["E10"]);
  expect(refused).toEqual([{ sheet, cell: "E9", reason: "spill-unseen" }]);
  expect(host.cell(sheet, "E9")).toBe("=REPART.PRORATA(C1:C3,10)");
});
