import { Exact } from "../../src/amounts";
import { readTables, type AnnexTable, type Sheet } from "../../src/tables";
import { sheetFromText } from "./sheetFromText";

function readOne(drawing: string, rest: Partial<Sheet> = {}): AnnexTable {
  const tables = readTables(sheetFromText(drawing, rest));
  expect(tables).toHaveLength(1);
  return tables[0] as AnnexTable;
}

/** Notes as plain data, amounts as decimal strings. */
const notes = (table: AnnexTable): unknown[] =>
  table.notes.map((note) => {
    if (note.kind === "text-number") return [note.kind, note.index, note.text, note.amount.toFixed()];
    if (note.kind === "hidden-decimals")
      return [note.kind, note.index, note.stored.toFixed(), note.displayed.toFixed()];
    return [note.kind, note.index, note.text, ...(note.kind === "unreadable" ? [note.reason] : [])];
  });

/** One format for every cell of a drawing. */
const everywhere = (drawing: string, format: string): Partial<Sheet> => ({
  formats: sheetFromText(drawing).values.map((row) => row.map(() => format)),
});

test("numbers typed as text are amounts, and told", () => {
  const table = readOne(`
    Région    | Base      | Total
    Bretagne  | '1~234,5  | '1 300,0
    Corse     | '−5,0     | '(12,5)
    Normandie | 3         | '12 k€
  `);
  expect(table.grid.scale).toBe(1);
  expect([...table.grid.values]).toEqual([12345, 13000, -50, -125, 30, 120]);
  expect(notes(table)).toEqual([
    ["text-number", 0, "1\u00a0234,5", "1234.5"],
    ["text-number", 1, "1 300,0", "1300"],
    ["text-number", 2, "−5,0", "-5"],
    ["text-number", 3, "(12,5)", "-12.5"],
    ["text-number", 5, "12 k€", "12"],
  ]);
  expect(table.grid.unreadable.size).toBe(0);
});

test("what cannot be read without guessing, errors, words, dates and booleans make a cell unreadable", () => {
  const table = readTables({
    ...sheetFromText(`
      Région    | Base           | Total
      Bretagne  | 10             | #REF!
      Corse     | '17 195,69 69  | 6
      Normandie | en attente     | 7
      Occitanie | 5              | 45292
    `),
    formats: [[], [], [], [], [null, null, "dd/mm/yyyy"]],
  })[0] as AnnexTable;
  expect(notes(table)).toEqual([
    ["excel-error", 1, "#REF!"],
    ["unreadable", 2, "17 195,69 69", "trailing-digits"],
    ["unreadable", 4, "en attente", "words"],
    ["unreadable", 7, "01/01/2024", "date"],
  ]);
  expect(table.grid.unreadable).toEqual(new Set([1, 2, 4, 7]));
  expect([...table.grid.values]).toEqual([10, NaN, NaN, 6, NaN, 7, 5, NaN]);
  const [flagged] = readTables({
    name: "s",
    top: 0,
    left: 0,
    values: [
      ["Poste", "A", "B"],
      ["x", true, 1],
      ["y", 2, 3],
      ["z", 3, 4],
    ],
  });
  expect(flagged?.notes).toEqual([{ kind: "unreadable", index: 0, text: "true", reason: "boolean" }]);
});

test("an unreadable first amount is still in the body", () => {
  const table = readOne("Région | Montant\nBretagne | '1 7 414\nCorse | '252 000\nNormandie | '3 000");
  expect(table.rows.map(({ label }) => label)).toEqual(["Bretagne", "Corse", "Normandie"]);
  expect([...table.grid.unreadable]).toEqual([0]);
});

test("dashes, « nd » and blanks are no amounts, which is neither zero nor an error", () => {
  const table = readOne(`
    Région    | A  | B | C
    Bretagne  | -  | 1 | 1
    Corse     | nd | – | 0
    Normandie | 2  |   | NC
  `);
  expect([...table.grid.values]).toEqual([NaN, 1, 1, NaN, NaN, 0, 2, NaN, NaN]);
  expect(table.notes).toEqual([]);
});

test("a column of dashes under a name is a column of amounts, a blank one is not", () => {
  expect(
    readOne("Région | A | B | C\nBretagne | 1 | - |\nCorse | 2 | - |").columns.map(({ label }) => label),
  ).toEqual(["A", "B"]);
});

test("the neighbours decide a doubtful comma or dot", () => {
  const table = readOne(`
    Région    | Base      | Poids  | Total
    Bretagne  | '1.234    | '1.234 | '95.618
    Corse     | '2.345.678| '0.500 | '12
    Normandie | '12       | '2.125 | '7
  `);
  expect(table.grid.scale).toBe(3);
  expect(table.columns.map(({ decimals }) => decimals)).toEqual([0, 3, 0]);
  const amounts = Array.from(table.grid.values, (value) => value / 1000);
  expect(amounts).toEqual([1234, 1.234, 95618, 2345678, 0.5, 12, 12, 2.125, 7]);
  expect(notes(table)).toContainEqual(["text-number", 2, "95.618", "95618"]);
});

test("a comma before three digits in a column of whole amounts stays doubtful", () => {
  const table = readOne("Région | A\nBretagne | '95,618\nCorse | 12\nNormandie | '7 000");
  expect(notes(table)[0]).toEqual(["unreadable", 0, "95,618", "ambiguous-comma"]);
  expect([...table.grid.values]).toEqual([NaN, 12, 7000]);
});

test("decimals are those printed: typed ones, or those of the number format", () => {
  const drawing = "Région | A | B\nBretagne | 1.5 | 2\nCorse | 0.25 | 3";
  expect(readOne(drawing).columns.map(({ decimals }) => decimals)).toEqual([2, 0]);
  expect(readOne(drawing).decimals).toBe(2);
  const formatted = readOne(drawing, everywhere(drawing, "#,##0.00"));
  expect(formatted.columns.map(({ decimals }) => decimals)).toEqual([2, 2]);
  expect([...formatted.grid.units]).toEqual([1, 1]);
  expect(formatted.notes).toEqual([]);
});

test("decimals that a format hides are told, where they exist; the grid keeps the stored amount", () => {
  const drawing = "Région | A | B\nBretagne | 10.46 | 2\nCorse | -0.5 | 3";
  const table = readOne(drawing, everywhere(drawing, "#,##0"));
  expect(notes(table)).toEqual([
    ["hidden-decimals", 0, "10.46", "10"],
    ["hidden-decimals", 2, "-0.5", "-1"],
  ]);
  expect(table.decimals).toBe(0);
  expect(table.grid.scale).toBe(2);
  expect([...table.grid.values]).toEqual([1046, 200, -50, 300]);
  expect([...table.grid.units]).toEqual([100, 100]);
});

test("decimals hidden in one cell do not count as printed in the next", () => {
  const drawing = "Région | A | B\nBretagne | 10.46 | 2\nCorse | 5 | 3";
  const table = readOne(drawing, { formats: [[], [null, "#,##0"], []] });
  expect(table.columns.map(({ decimals }) => decimals)).toEqual([0, 0]);
});

test("a format in thousands prints fewer decimals than none", () => {
  const drawing = "Région | A | B\nBretagne | 12345 | 2000\nCorse | 1000 | 3000";
  const table = readOne(drawing, everywhere(drawing, "#,##0,"));
  expect(table.columns.map(({ decimals }) => decimals)).toEqual([-3, -3]);
  expect([...table.grid.units]).toEqual([1000, 1000]);
  expect(notes(table)).toEqual([["hidden-decimals", 0, "12345", "12000"]]);
});

test("percentages are amounts of their own column", () => {
  const drawing = "Région | A | Part\nBretagne | 10 | 0.667\nCorse | 5 | 0.333";
  const table = readOne(drawing, {
    formats: [[], [null, "#,##0", "0.0%"], [null, "#,##0", "0.0%"]],
  });
  expect(table.columns.map(({ decimals }) => decimals)).toEqual([0, 3]);
  expect([...table.grid.units]).toEqual([1000, 1]);
});

test("binary tails are no decimals, divisions neither", () => {
  const tail = readTables({
    name: "s",
    top: 0,
    left: 0,
    values: [
      ["Poste", "A", "B"],
      ["x", 0.1 + 0.2, 1],
      ["y", 1.1 * 3, 2],
    ],
  })[0] as AnnexTable;
  expect(tail.grid.scale).toBe(1);
  expect([...tail.grid.values]).toEqual([3, 10, 33, 20]);

  const drawing = "Poste | A | B\nx | 1 | 2\ny | 3 | 4";
  const third = { ...sheetFromText(drawing, everywhere(drawing, "#,##0.0")) };
  const divided = readTables({
    ...third,
    values: third.values.map((row) => row.map((v) => (typeof v === "number" ? v / 3 : v))),
  })[0] as AnnexTable;
  expect(divided.decimals).toBe(1);
  expect(divided.grid.scale).toBe(10);
  expect(divided.grid.values[0]).toBe(3333333333);
  expect(divided.grid.large).toBeNull();
});

test("beyond 2^53 the amounts are also kept as BigInt", () => {
  const table = readOne(`
    Région    | A                     | B
    Bretagne  | '9 007 199 254 740 993 | '0,01
    Corse     |                       | 1
  `);
  expect(table.grid.scale).toBe(2);
  expect(table.grid.large).toEqual([900719925474099300n, 1n, 0n, 100n]);
  expect(
    readOne("Région | A\nBretagne | '4503599627370495\nCorse | '4503599627370495").grid.large,
  ).toBeNull();
  expect(readOne("Région | A\nBretagne | '9007199254740990\nCorse | 2").grid.large).toEqual([
    9007199254740990n,
    2n,
  ]);
});

test("amounts are exact whatever their size and decimals", () => {
  const typed = ["8589934592.27", "-70368744177.66", "0.07", "123456789012.3", "4.35", "1.005"];
  const table = readOne(`Région | A\n${typed.map((amount, i) => `r${i} | ${amount}`).join("\n")}`);
  const power = new Exact(10).pow(table.grid.scale);
  expect([...table.grid.values].map((value) => new Exact(value).div(power).toFixed())).toEqual(
    typed.map((amount) => new Exact(amount).toFixed()),
  );
});

test("formulas are kept by grid index", () => {
  const table = readOne("Région | A | B\nBretagne | 1 | 2\nCorse | 3 | 4\nTotal | 4 | 6", {
    formulas: [undefined, undefined, undefined, [null, "=SUM(B2:B3)", "=SUM(C2:C3)"]],
  });
  expect([...table.formulas]).toEqual([
    [4, "=SUM(B2:B3)"],
    [5, "=SUM(C2:C3)"],
  ]);
});

test("a formula without result makes its cell unreadable, its row stays", () => {
  const table = readOne("Région | A\nBretagne | 1\nCorse | 3\nTotal |", {
    formulas: [undefined, undefined, undefined, [null, "=SUM(B2:B3)"]],
  });
  expect(table.rows.map(({ kind }) => kind)).toEqual(["region", "region", "total"]);
  expect(notes(table)).toEqual([["unreadable", 2, "", "no-result"]]);
});

test("a number that no amount reaches is unreadable", () => {
  const values = [
    ["Poste", "A"],
    ["x", 1e40],
    ["y", 2],
    ["z", 3],
  ];
  const [table] = readTables({ name: "Feuil1", top: 0, left: 0, values });
  expect(table?.notes).toEqual([{ kind: "unreadable", index: 0, text: "1e+40", reason: "too-long" }]);
});
