import { quarterlyReturn2007 } from "../../src/templates/quarterlyReturn2007";
import { returnForm2007 } from "../../src/templates/returnForm2007";
import type { DraftCell } from "../../src/templates/sheetDraft";

const sheets = quarterlyReturn2007();
const cellAt = (name: string, row: number, column: number): DraftCell =>
  sheets.find((sheet) => sheet.name === name)?.rows[row - 1]?.[column] ?? null;
const formulaAt = (name: string, row: number, column: number): string => {
  const cell = cellAt(name, row, column);
  return typeof cell === "object" && cell !== null && "formula" in cell ? cell.formula : "";
};

test("has a sheet a quarter, one for their sum, and the envelopes", () => {
  expect(sheets.map(({ name }) => name)).toEqual([
    "Cumul 2007",
    "T2 2007",
    "T3 2007",
    "T4 2007",
    "Enveloppes 2007",
  ]);
  expect(cellAt("T3 2007", 2, 6)).toBe("3e trimestre 2007");
});

test("adds up the quarters of each establishment, whose number and name are typed once", () => {
  expect(formulaAt("Cumul 2007", 7, 3)).toBe("=SUM('T2 2007'!D7,'T3 2007'!D7,'T4 2007'!D7)");
  expect(formulaAt("T4 2007", 46, 0)).toBe("=IF('Cumul 2007'!$A46=\"\",\"\",'Cumul 2007'!$A46)");
  expect(cellAt("Cumul 2007", 7, 0)).toEqual({ value: null, format: "@" });
});

test("controls caps and envelopes on the sum, and says on each sheet what is left of it", () => {
  expect(formulaAt("Cumul 2007", 16, 7)).toContain("N(D16)>110000");
  expect(formulaAt("T2 2007", 49, 3)).toBe("=IF('Cumul 2007'!D49=\"\",\"\",'Cumul 2007'!D49)");
  expect(formulaAt("Cumul 2007", 49, 3)).toContain("D48-D47");
});

test("the form of one return says its quarter", () => {
  const [form, envelopes] = returnForm2007();
  expect(form?.choices?.map(({ cell }) => cell)).toEqual(["B3", "G2"]);
  expect(envelopes?.rows.slice(1, 4).map((row) => row.at(-1))).toEqual([
    "2e trimestre 2007",
    "3e trimestre 2007",
    "4e trimestre 2007",
  ]);
});

test("no formula stands in a cell of texts, where Excel would not compute it", () => {
  for (const cell of sheets.flatMap(({ rows }) => rows.flat()))
    if (typeof cell === "object" && cell !== null && "formula" in cell) expect(cell.format).not.toBe("@");
});
