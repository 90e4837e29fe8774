import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { figer, retablir } from "../../src/cli/figer";
import { freezeFormulas } from "../../src/excel/freezeFormulas";
import { restoreFormulas } from "../../src/excel/restoreFormulas";
import type { Sheet, Workbook } from "../../src/tables/workbook";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import { runCommand, scratch } from "../cli/run";
import type { ExcelHost } from "../excel-host/excelHost";
import { cellKey } from "../excel-host/model/hostSheet";
import { useHost } from "../excel-host/node/useHost";
import { currentExcel } from "../excel-host/officeContext";
import { saveCopy } from "../workbench/files/saveCopy";
import { plainSheet } from "./annexWorkbook";

const open = useHost({ requirementSets: currentExcel });
const ours = {
  all: ["SUBV.CONNEXION", "REPART.PRORATA", "REGION.NOM", "CTRL.ENONCE"],
  spilling: ["REPART.PRORATA"],
};

/** Formulas whose results are of every kind: number, long decimal, text like a formula or a number, spaces, true or false, an array. */
const formulas = [
  ["=SUBV.CONNEXION(12,1.5)", "=SUM(A1:A1)", null],
  ["=REGION.NOM(53)", null, null],
  ["=REPART.PRORATA(C1:C3,10)", null, null],
  ['=REGION.NOM("a&<b>")&" "', '=IFERROR(SUBV.CONNEXION(1,1)/3,"")', null],
  ["=CTRL.ENONCE(A1,2)", "=REGION.NOM(2)", "=REGION.NOM(3)"],
  ["=REGION.NOM(4)", "=XLOOKUP(A1,A:A,B:B)+SUBV.CONNEXION(1,1)", null],
];
const values = [
  [33696, 33696, 1],
  ["=Bretagne", null, 2],
  [1, 2, 3],
  ["a&<b> ", 333.3333333333333, 4],
  [true, "053", "ligne\nsuivante"],
  ["", 7, null],
];
const sheet = plainSheet("Été & Co", values, { formulas });
const made: Workbook = { name: "calcul.xlsx", sheets: [sheet] };

const calculate = (host: ExcelHost): void => {
  const own = host.sheet(sheet.name);
  own.spills.set(cellKey(2, 0), { top: 2, left: 0, bottom: 2, right: 1 });
  host.workbook.calculator = (_, at, row, column) =>
    at === own ? (values[row]?.[column] ?? null) : "#NAME?";
};
const plain = ({ formulas: own, values: rows }: Sheet) => ({
  formulas: formulas.map((row, r) => row.map((_, c) => own?.[r]?.[c] ?? null)),
  values: values.map((row, r) => row.map((_, c) => rows[r]?.[c] || null)),
});
const saved = async (host: ExcelHost, name: string): Promise<string> =>
  scratch(name, await saveCopy(host, new Map()));
const read = (path: string): Workbook => readWorkbook("calcul.xlsx", readFileSync(path));

test("what the pane froze the command restores, in cells that a file leaves out too", async () => {
  const host = open(made);
  calculate(host);
  expect((await freezeFormulas(ours)).refused).toEqual([]);
  const file = await saved(host, "volet-figé.xlsx");
  expect(read(file).sheets).toHaveLength(2);
  const back = scratch("volet-rétabli.xlsx");
  expect(await runCommand(retablir, [file, back])).toMatchObject({
    status: 0,
    err: "",
    out: expect.stringMatching(/10 formules rétablies\.$/),
  });
  expect(read(back).sheets.map(plain)).toEqual([plain(sheet)]);
});

test("what the command froze the pane restores, empty results too", async () => {
  const host = open(made);
  calculate(host);
  const source = await saved(host, "à-figer.xlsx");
  // The writer of this test knows no array: Excel saves one with the cells that it fills.
  const parts = unzipSync(readFileSync(source));
  const name = "xl/worksheets/sheet1.xml";
  const text = strFromU8(parts[name] ?? new Uint8Array());
  const array = text.replace("<f>REPART", '<f t="array" ref="A3:B3">REPART');
  expect(array).not.toBe(text);
  scratch("à-figer.xlsx", zipSync({ ...parts, [name]: strToU8(array) }));
  const frozen = scratch("commande-figée.xlsx");
  expect(await runCommand(figer, [source, frozen])).toMatchObject({
    status: 0,
    err: "",
    out: expect.stringMatching(/10 formules figées\.$/),
  });
  const again = open(read(frozen));
  calculate(again);
  expect((await restoreFormulas()).refused).toEqual([]);
  again.sheet(sheet.name).setCalculated(2, 0, [[1, 2]]);
  expect(again.workbook.toWorkbook().sheets.map(plain)).toEqual([plain(sheet)]);
});
