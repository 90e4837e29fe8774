import { callsOurs } from "../../src/excel/callsOurs";
import { freezeFormulas } from "../../src/excel/freezeFormulas";
import { restoreFormulas } from "../../src/excel/restoreFormulas";
import { partOfText } from "../../src/judgements";
import type { ExcelHost } from "../excel-host/excelHost";
import { cellKey } from "../excel-host/model/hostSheet";
import { useHost } from "../excel-host/node/useHost";
import { currentExcel } from "../excel-host/officeContext";
import { plainSheet } from "./annexWorkbook";

// An Excel that tells where formulas spill; what an older one leaves alone is told in oldExcel.test.ts.
const open = useHost({ requirementSets: currentExcel });
const ids = ["SUBV.CONNEXION", "REPART.PRORATA", "REGION.NOM"];
const ours = { all: ids, spilling: ["REPART.PRORATA"] };

const openCalculated = (): ExcelHost => {
  const formulas = [
    ["=SUBV.CONNEXION(12,1.5)", "=SUM(A1:A1)", null],
    ["=REGION.NOM(53)", null, null],
    ["=REPART.PRORATA(C1:C3,10)", null, null],
  ];
  const values = [
    [33696, 33696, 1],
    ["=Bretagne", null, 2],
    [1, 2, 3],
  ];
  const host = open({
    name: "calcul.xlsx",
    sheets: [
      plainSheet("Calcul", values, { formulas, formats: [["#,##0", null, null]] }),
      plainSheet("Protégée", [[33696]], { formulas: [["=SUBV.CONNEXION(12,1.5)"]], isProtected: true }),
    ],
  });
  host.sheet("Calcul").spills.set(cellKey(2, 0), { top: 2, left: 0, bottom: 2, right: 1 });
  host.workbook.calculator = (formula) =>
    formula.startsWith("=SUBV") ? 33696 : formula.startsWith("=REGION") ? "=Bretagne" : 1;
  return host;
};

test("our functions are recognised whatever the case, the namespace and the stored form", () => {
  const isOurs = callsOurs(ids);
  const ours = [
    "=subv.connexion(1)",
    "=1+DOTARS.SUBV.CONNEXION (2)",
    "=_xldudf_SUBV_CONNEXION(1)",
    "=IF(A1,REGION.NOM(53),0)",
  ];
  const others = [
    "=SUM(A1)",
    '="SUBV.CONNEXION(1)"',
    "=SUBV.CONNEXIONS(1)",
    "='SUBV.CONNEXION(1'!A1",
    "=SUBV.CONNEXION",
  ];
  expect(ours.map(isOurs)).toEqual(ours.map(() => true));
  expect(others.map(isOurs)).toEqual(others.map(() => false));
});

test("freezing replaces our formulas by their values and keeps them; restoring brings the sheet back", async () => {
  const host = openCalculated();
  const sheet = host.sheet("Calcul");
  const before = JSON.stringify(sheet.toSheet());
  const frozen = await freezeFormulas(ours);
  expect(frozen.recordSheet).toBe("Formules figées");
  expect(frozen.refused).toEqual([{ sheet: "Protégée", cell: "A1", reason: "protected" }]);
  expect(sheet.formulas.flat().filter(Boolean)).toEqual(["=SUM(A1:A1)"]);
  expect(sheet.values).toEqual([
    [33696, 33696, 1],
    ["=Bretagne", null, 2],
    [1, 2, 3],
  ]);
  expect(host.sheet("Formules figées").values.slice(2)).toEqual([
    ["Calcul", "A1", "=SUBV.CONNEXION(12,1.5)", 33696, "formule"],
    ["Calcul", "A2", "=REGION.NOM(53)", "=Bretagne", "formule"],
    ["Calcul", "A3", "=REPART.PRORATA(C1:C3,10)", 1, "formule"],
    ["Calcul", "B3", null, 2, "débordement"],
  ]);

  const restored = await restoreFormulas();
  expect(restored.refused).toEqual([]);
  expect(host.workbook.find("Formules figées")).toBeNull();
  sheet.setCalculated(2, 0, [[1, 2]]);
  expect(JSON.stringify(sheet.toSheet())).toBe(before);
});

test("a frozen cell edited since keeps its new value, and its formula stays in the record", async () => {
  const host = openCalculated();
  await freezeFormulas(ours);
  host.type("Calcul", "A1", 1);
  host.type("Calcul", "B3", 5);
  const restored = await restoreFormulas();
  expect(restored.written.map(({ cell }) => cell)).toEqual(["A2"]);
  expect(restored.refused.map(({ cell, reason }) => [cell, reason])).toEqual([
    ["A1", "cell-changed"],
    ["A3", "cell-changed"],
  ]);
  const [record] = host.workbook.sheets.filter(({ name }) => name.startsWith("Formules figées"));
  expect(record?.values.slice(2).map(([, cell]) => cell)).toEqual(["A1", "A3", "B3"]);
});

test("a workbook without our functions is not written to", async () => {
  const host = open({ name: "x.xlsx", sheets: [plainSheet("F", [[1]], { formulas: [["=SUM(B1)"]] })] });
  expect(await freezeFormulas(ours)).toEqual({ written: [], refused: [], recordSheet: null });
  expect(await restoreFormulas()).toEqual({ written: [], refused: [] });
  expect(host.writes).toEqual([]);
});

test("what people judged stays in the workbook while formulas are frozen and restored", async () => {
  const host = openCalculated();
  const kept = partOfText('{"version":1,"acceptances":[]}');
  host.workbook.customXmlParts.push({ id: "{1}", xml: kept });
  await freezeFormulas(ours);
  await restoreFormulas();
  expect(host.workbook.customXmlParts).toEqual([{ id: "{1}", xml: kept }]);
});
