import { recalculate } from "../../src/formulas/recalculate";
import { readArea, type CellValue, type Sheet } from "../../src/tables";

/** A sheet from addresses: `{ A1: 3, B1: "=A1*2" }`; a formula with its stored result is `["=A1*2", 6]`. */
type Cells = Readonly<Record<string, CellValue | readonly [string, CellValue]>>;

function sheetOf(name: string, cells: Cells): Sheet {
  const values: CellValue[][] = [];
  const formulas: (string | null)[][] = [];
  for (const [address, typed] of Object.entries(cells)) {
    const at = readArea(address);
    if (at === null) throw new Error(address);
    const isBare = typeof typed === "string" && typed.startsWith("=");
    const [formula, value] = Array.isArray(typed)
      ? (typed as [string, CellValue])
      : isBare
        ? [typed, null]
        : [null, typed];
    for (const rows of [values, formulas]) while (rows.length <= at.top) rows.push([]);
    (values[at.top] ?? [])[at.left] = value as CellValue;
    (formulas[at.top] ?? [])[at.left] = formula;
  }
  const filled = <T>(rows: T[][]): (T | null)[][] =>
    rows.map((row) => Array.from(row, (value) => value ?? null));
  return { name, top: 0, left: 0, values: filled(values), formulas: filled(formulas) };
}

/** What the formula in Z1 of a first sheet gives; undefined when it is not known. */
function result(formula: string, cells: Cells = {}, ...others: readonly Sheet[]): string | undefined {
  const sheets = [sheetOf("Calcul", { ...cells, Z1: formula }), ...others];
  const stale = recalculate({ name: "essai.xlsx", sheets }).sheets[0]?.stale.find(
    ({ row, column }) => row === 0 && column === 25,
  );
  return stale?.computed.toFixed();
}

const amounts: Cells = {
  A1: 10.1,
  A2: 20.2,
  A3: "texte",
  A4: null,
  A5: 30.3,
  B1: "MIG",
  B2: "AC",
  B3: "MIG",
  B5: "mig",
};

test.each([
  ["=A1+A2*2-A5/3", "40.4"],
  ["=-A1^2", "102.01"],
  ["=(A1+A2)*50%", "15.15"],
  ["=SUM(A1:A5)", "60.6"],
  ["=SUM(A1,A2,5)-$A$5", "5"],
  ["=AVERAGE(A1:A5)", "20.2"],
  ["=PRODUCT(A1:A2)", "204.02"],
  ["=ROUND(A1/3,2)", "3.37"],
  ["=ROUND(-2.5,0)", "-3"],
  ["=ROUND(1250,-2)", "1300"],
  ['=SUMIF(B1:B5,"MIG",A1:A5)', "40.4"],
  ['=SUMIF(B:B,"m*",A:A)', "40.4"],
  ['=SUMIF(A1:A5,">=20")', "50.5"],
  ["=SUMIF(A1:A5,A2)", "20.2"],
  ['=SUMIFS(A1:A5,B1:B5,"<>AC",A1:A5,"<"&A5)', "10.1"],
  ["=IF(A1>A2,1,2)", "2"],
  ['=IF(B1="mig",A1,0)', "10.1"],
  ["=ABS(A1-A2)", "10.1"],
  ["=MAX(A1:A5)-MIN(A1:A5)", "20.2"],
  ["=COUNT(A1:A5)", "3"],
  ["=0.1+0.2", "0.3"],
])("%s gives %s", (formula, expected) => expect(result(formula, amounts)).toBe(expected));

test.each([
  ["a function that is not read", "=VLOOKUP(1,A1:B5,2)"],
  ["a text among numbers", "=A1+A3"],
  ["an error value", "=SUM(C1:C2)"],
  ["a division by nothing", "=A1/A4"],
  ["a name", "=Budget*2"],
  ["another workbook", "=[1]Feuil1!A1"],
  ["a sheet that is not there", "=Ailleurs!A1"],
  ["itself", "=Z1+1"],
])("%s is not known", (_, formula) =>
  expect(result(formula, { ...amounts, C1: "#N/A", C2: 5 })).toBeUndefined(),
);

test("references reach other sheets, quoted or not", () => {
  const other = sheetOf("Données d’origine", { A1: 5, B2: 7 });
  expect(result("='Données d’origine'!A1+'données d’origine'!B2", {}, other)).toBe("12");
});

test("subtotals leave out other subtotals and hidden rows", () => {
  const cells: Cells = { A1: 1, A2: 2, A3: "=SUBTOTAL(9,A1:A2)", A4: 4, Z1: "=SUBTOTAL(109,A1:A4)" };
  const sheet = sheetOf("Feuil1", cells);
  const read = (hiddenRows: number[]): Record<string, string> =>
    Object.fromEntries(
      (
        recalculate({ name: "", sheets: [{ ...sheet, hiddenRows: new Set(hiddenRows) }] }).sheets[0]?.stale ??
        []
      ).map(({ row, column, computed }) => [`${column}:${row}`, computed.toFixed()]),
    );
  expect(read([])).toEqual({ "0:2": "3", "25:0": "7" });
  expect(read([1])).toEqual({ "25:0": "5" });
});

test("a formula without result, or with another one than it gives, is computed, and so are those that use it", () => {
  const sheet = sheetOf("Feuil1", {
    A1: 31_000,
    A2: 5,
    A3: ["=A1+A2", 29_145],
    A4: ["=A3*2", 58_290],
    A5: "=A4-A3",
    A6: ["=A2*2", 10],
  });
  const [read] = recalculate({ name: "", sheets: [sheet] }).sheets;
  expect(read?.stale.map(({ row, stored, computed }) => [row + 1, stored, computed.toFixed()])).toEqual([
    [3, 29_145, "31005"],
    [4, 58_290, "62010"],
    [5, null, "31005"],
  ]);
  expect(read?.sheet.values.map(([value]) => value)).toEqual([31_000, 5, 31_005, 62_010, 31_005, 10]);
  expect(sheet.values[2]?.[0]).toBe(29_145);
});

test("results that differ in the last binary digits, or by the rounding of their format, are the same", () => {
  const sheet = sheetOf("Feuil1", {
    A1: 0.1,
    A2: 0.2,
    A3: ["=A1+A2", 0.1 + 0.2],
    B1: 2,
    B2: 3,
    B3: ["=B1/B2", 0.67],
  });
  expect(
    recalculate({ name: "", sheets: [{ ...sheet, formats: [[], [], [null, "0.00"]] }] }).sheets[0]?.stale,
  ).toEqual([]);
  expect(recalculate({ name: "", sheets: [sheet] }).sheets[0]?.stale).toHaveLength(1);
});

test("circles keep what is stored", () => {
  const sheet = sheetOf("Feuil1", { A1: ["=B1+1", 5], B1: ["=A1-1", 4], C1: ["=A1*2", 10] });
  expect(recalculate({ name: "", sheets: [sheet] }).sheets[0]?.stale).toEqual([]);
});

test("long chains and deep parentheses exhaust no stack", () => {
  const cells: Record<string, CellValue> = {};
  for (let row = 1; row < 20_000; row++) cells[`A${row}`] = `=A${row + 1}+1`;
  const sheet = sheetOf("Feuil1", { ...cells, A20000: 1 });
  expect(recalculate({ name: "", sheets: [sheet] }).sheets[0]?.stale[0]?.computed.toFixed()).toBe("20000");
  const sum = Array.from({ length: 900 }, () => "A1").join("+");
  expect(result(`=${sum}`, { A1: 1 })).toBe("900");
  expect(result(`=${"(".repeat(4000)}A1${")".repeat(4000)}`, { A1: 1 })).toBeUndefined();
  expect(result("=((((A1))))", { A1: 1 })).toBe("1");
});
