import {
  combineFamilies,
  compareFormulas,
  familiesFromFormulas,
  findFrozenTotals,
  readSumFormula,
  type EquationFamily,
  type FormulaTable,
} from "../../../src/equations";
import { cellAddress } from "../../../src/tables/address";
import type { RowKind } from "../../../src/tables/annexTable";
import { gridOf } from "../gridOf";
import { sum } from "../made";

/**
 * A sheet from A1 on, one line a row: what kind of row it is (`r` a region, `o` of-which, `s` a subtotal, `t` a total, a capital where it
 * is hidden), then its cells: amounts, `-` for none, or `formula→amount`.
 */
const sheet = (text: string, ofWhichColumns: readonly number[] = []): FormulaTable => {
  const lines = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const formulas = new Map<number, string>();
  const width = Math.max(...lines.map((line) => line.length - 1));
  const values = lines.map(([, ...cells], r) =>
    Array.from({ length: width }, (_, c) => {
      const [formula = "-", amount] = (cells[c] ?? "-").split("→");
      if (amount !== undefined) formulas.set(r * width + c, formula);
      const shown = amount ?? formula;
      return shown === "-" ? null : Number(shown);
    }),
  );
  const kinds: Record<string, RowKind> = {
    r: "region",
    o: "of-which",
    s: "subtotal",
    t: "total",
    e: "establishment",
  };
  return {
    grid: gridOf(values),
    rows: lines.map(([kind = "r"], row) => ({
      row,
      label: "",
      kind: kinds[kind.toLowerCase()] ?? "region",
      code: null,
      labelColumn: 0,
      codeColumn: null,
      hidden: kind !== kind.toLowerCase(),
    })),
    columns: Array.from({ length: width }, (_, column) => ({
      column,
      path: [],
      label: "",
      ofWhich: ofWhichColumns.includes(column),
      decimals: 0,
      missionCode: null,
      flag: null,
      vector: null,
      hidden: false,
    })),
    formulas,
  };
};

const said = ({ direction, target, terms, from, to }: EquationFamily): string => {
  const name = (k: number): string => (direction === "column" ? String(k + 1) : String.fromCharCode(65 + k));
  const place = (k: number): string => (direction === "column" ? String.fromCharCode(65 + k) : String(k + 1));
  const sum = terms.map(({ line, sign }) => `${sign < 0 ? "-" : "+"}${name(line)}`).join("");
  return `${name(target)}=${sum} at ${place(from)}${to - from > 1 ? `:${place(to - 1)}` : ""}`;
};

const stated = (table: FormulaTable): string[] => familiesFromFormulas(table).map(said);

describe("what formulas sum", () => {
  const areas = (formula: string): string | null =>
    readSumFormula(formula)
      ?.map(
        ({ area, sign, skipsSubtotals, skipsHidden }) =>
          `${sign < 0 ? "-" : "+"}${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}${skipsSubtotals ? " less subtotals" : ""}${skipsHidden ? " less hidden" : ""}`,
      )
      .join(" ") ?? null;

  it.each([
    ["=A1", "+A1:A1"],
    ["=-A1", "-A1:A1"],
    ["=--A1", "+A1:A1"],
    ["=+A1", "+A1:A1"],
    ["=A1-(B1-C1)-D1", "+A1:A1 -B1:B1 +C1:C1 -D1:D1"],
    ["=-(A1+B1)", "-A1:A1 -B1:B1"],
    ["=SUM(A1:B2)-SUM(C1,-D1)", "+A1:B2 -C1:C1 +D1:D1"],
    ["=SUBTOTAL(9,A1:A4)", "+A1:A4 less subtotals"],
    ["=SUBTOTAL(109,A1:A4,B1)", "+A1:A4 less subtotals less hidden +B1:B1 less subtotals less hidden"],
    ["=SUBTOTAL(9,A1:A4)+A6", "+A1:A4 less subtotals +A6:A6"],
    ["=SUBTOTAL(109,SUM(A1:A4))", "+A1:A4"],
    ["=-SUBTOTAL(9,A1:A4)", "-A1:A4 less subtotals"],
  ])("%s sums %s", (formula, expected) => expect(areas(formula)).toBe(expected));

  it.each([
    "=A1/B1",
    "=A1^2",
    "=A1&B1",
    "=SUM()",
    "=SUM(A1:A3,4)",
    "=SUM(A1:A3)*1",
    "=SUBTOTAL(A1,B1:B3)",
    "=SUBTOTAL(10,A1:A3)",
    "=AVERAGE(A1:A3)",
    "=Feuil2!A1+A2",
    "=5",
    "texte",
  ])("%s is no sum of cells", (formula) => expect(areas(formula)).toBeNull());
});

describe("the equations that formulas state", () => {
  it.each([
    [
      "down and across",
      "r 1 2 =A1+B1→3\nr 3 4 =A2+B2→7\nt =A1+A2→4 =B1+B2→6 =C1+C2→10",
      ["C=+A+B at 1:2", "3=+1+2 at A:C"],
    ],
    [
      "neighbours of one shape with one between them of another",
      "r 1 2 3 4\nr 5 6 7 8\nr 1 1 1 1\nt =A1+A2→6 =B1+B2→8 =C1+C3→4 =D1+D2→12",
      ["4=+1+2 at A:B", "4=+1+2 at D", "4=+1+3 at C"],
    ],
    ["signs tell shapes apart", "r 1 2\nr 3 4\nt =A1-A2→-2 =B1+B2→6", ["3=+1-2 at A", "3=+1+2 at B"]],
    ["a formula over itself", "r 1\nr 2\nt =SUM(A1:A3)→3", []],
    ["cells of several rows and columns", "r 1 2\nr 3 4\nt =SUM(A1:B2)→10 -", []],
    ["one cell beside, of another row and column", "r 1 2\nr 3 4\nt =B1→2 -", []],
    ["one cell of the same column", "r 1\nt =A1→1", ["2=+1 at A"]],
    ["a cell outside of the table", "r 1\nr 2\nt =A1+A9→3", []],
    ["a range beyond the table", "r 1\nr 2\nt 5\nr =SUM(A1:A3,A7:A9)→8", ["4=+1+2+3 at A"]],
    [
      "a subtotal of subtotals",
      "r 1\nr 2\ns =SUBTOTAL(9,A1:A2)→3\nr 4\nt =SUBTOTAL(9,A1:A4)→7",
      ["3=+1+2 at A", "5=+1+2+4 at A"],
    ],
    [
      "a sum of subtotals",
      "r 1\nr 2\ns =SUBTOTAL(9,A1:A2)→3\nr 4\nt =SUM(A1:A4)→10",
      ["3=+1+2 at A", "5=+1+2+3+4 at A"],
    ],
    [
      "a subtotal in lower case",
      "r 1\ns =subtotal(9,A1:A1)→1\nt =SUBTOTAL(9,A1:A2)→1",
      ["2=+1 at A", "3=+1 at A"],
    ],
    ["hidden rows left out", "r 1\nR 2\nr 3\nt =SUBTOTAL(109,A1:A3)→4 -", ["4=+1+3 at A"]],
    ["hidden rows taken in", "r 1\nR 2\nr 3\nt =SUBTOTAL(9,A1:A3)→6 -", ["4=+1+2+3 at A"]],
    ["a subtotal across, hidden rows make no difference", "R 1 2 =SUBTOTAL(109,A1:B1)→3", ["C=+A+B at 1"]],
    [
      "a subtotal across of a subtotal across",
      "r 1 =SUBTOTAL(9,A1:A1)→1 2 =SUBTOTAL(9,A1:C1)→3",
      ["B=+A at 1", "D=+A+C at 1"],
    ],
  ])("%s", (_, text, expected) => expect(stated(sheet(text))).toEqual(expected));
});

describe("formulas beside their blocks", () => {
  const faults = (table: FormulaTable, more: readonly EquationFamily[] = []): string[] =>
    compareFormulas(table, [...familiesFromFormulas(table), ...more]).faults.map(
      ({ kind, cell, direction, line, changesTotal }) =>
        `${cellAddress(Math.floor(cell / table.grid.columns), cell % table.grid.columns)} ${kind} ${direction === "column" ? line + 1 : String.fromCharCode(65 + line)}${changesTotal ? "" : " (nothing there)"}`,
    );

  it.each([
    ["the last row", "r 1\nr 2\nr 3\nt =SUM(A1:A2)→3", ["A4 left-out 3"]],
    ["the last two rows", "r 1\nr 2\nr 3\nr 4\nt =A1+A2→3", ["A5 left-out 3", "A5 left-out 4"]],
    ["a row between", "r 1\nr 2\nr 3\nt =A1+A3→4", ["A4 left-out 2"]],
    ["a row that holds nothing", "r 1\nr -\nr 3\nt =A1+A3→4", ["A4 left-out 2 (nothing there)"]],
    ["a row that holds nought", "r 1\nr 0\nr 3\nt =A1+A3→4", ["A4 left-out 2 (nothing there)"]],
    ["the first row", "r 1\nr 2\nr 3\nt =SUM(A2:A3)→5", ["A4 left-out 1"]],
    ["the first two rows", "r 1\nr 2\nr 3\nr 4\nt =SUM(A3:A4)→7", ["A5 left-out 1", "A5 left-out 2"]],
    ["a first row of another kind", "e 1\nr 2\nr 3\nt =SUM(A2:A3)→5", []],
    ["a row of another kind after them", "r 2\nr 3\ne 1\nt =SUM(A1:A2)→5", ["A4 left-out 3"]],
    ["a « dont » row between", "r 1\no 1\nr 3\nt =A1+A3→4", []],
    ["a subtotal between", "r 1\ns 1\nr 3\nt =A1+A3→4", []],
    ["a total between", "r 1\nt 1\nr 3\nt =A1+A3→4", []],
    ["all but one row", "r 1\nr 2\nt =A2→2", []],
    ["a row that another formula adds", "r 1\nr 2\nr 3\ns =A1+A2→3\nt =A2+A3→5", []],
    ["a sum that subtracts", "r 9\nr 2\nr 3\nt =A1-A3→6", []],
    ["the total stands above", "t =SUM(A2:A3)→5\nr 2\nr 3\nr 4", []],
    ["a column between", "r 1 2 3 =A1+C1→4\nr 1 2 3 =A2+C2→4", ["D1 left-out B", "D2 left-out B"]],
    ["the column after the others", "r 1 2 3 =A1+B1→3\nr 1 2 3 =A2+B2→3", ["D1 left-out C", "D2 left-out C"]],
    ["a first column, which may be a base", "r 1 2 3 =B1+C1→5\nr 1 2 3 =B2+C2→5", []],
    [
      "what its neighbours add",
      "r 1 1 1\nr 2 2 2\nr 3 3 3\nt =A1+A3→4 =SUM(B1:B3)→6 =SUM(C1:C3)→6",
      ["A4 left-out 2"],
    ],
    ["what one neighbour adds is no rule", "r 1 1\nr 2 2\no 3 3\nt =A1+A2→3 =B1+B2+B3→6", []],
    [
      "what two neighbours add is",
      "r 1 1 1\nr 2 2 2\no 3 3 3\nt =A1+A2→3 =B1+B2+B3→6 =C1+C2+C3→6",
      ["A4 left-out 3"],
    ],
    [
      "as many of one as of the other",
      "r 1 1 1 1\nr 2 2 2 2\no 3 3 3 3\nt =A1+A2→3 =B1+B2→3 =C1+C2+C3→6 =D1+D2+D3→6",
      [],
    ],
    [
      "a formula of other rows than its neighbours",
      "r 1 1 1\nr 2 2 2\nr 3 3 3\nr 4 4 4\nt =A1+A2+A4→7 =SUM(B1:B3)→6 =SUM(C1:C3)→6",
      ["A5 left-out 3", "B5 left-out 4", "C5 left-out 4"],
    ],
    ["a subtotal and its parts", "r 1\nr 2\ns =A1+A2→3\nr 4\nt =SUM(A1:A4)→10", ["A5 double-counted 3"]],
    ["a subtotal and one of its parts", "r 1\nr 2\ns =A1+A2→3\nr 4\nt =A1+A3+A4→8", ["A5 double-counted 3"]],
    ["subtotals only", "r 1\nr 2\ns =A1+A2→3\nr 4\nr 5\ns =A4+A5→9\nt =A3+A6→12", []],
    [
      "a subtotal across and its parts",
      "r 1 2 =A1+B1→3 4 =SUM(A1:D1)→10\nr 1 2 =A2+B2→3 4 =SUM(A2:D2)→10",
      ["E1 double-counted C", "E2 double-counted C"],
    ],
  ])("%s", (_, text, expected) => expect(faults(sheet(text))).toEqual(expected));

  it("leaves « dont » columns aside", () => {
    expect(faults(sheet("r 1 2 3 =A1+C1→4\nr 1 2 3 =A2+C2→4", [1]))).toEqual([]);
  });
});

describe("totals typed over", () => {
  const frozen = (table: FormulaTable): string[] =>
    findFrozenTotals(table, familiesFromFormulas(table)).map(
      ({ cell, terms }) =>
        `${cellAddress(Math.floor(cell / table.grid.columns), cell % table.grid.columns)} of ${terms.length}`,
    );
  const wide = (bottom: string): FormulaTable => sheet(`r 1 1 1 1 1\nr 2 2 2 2 2\nt ${bottom}`);

  it.each([
    ["two formulas of three", "=A1+A2→3 =B1+B2→3 3 - -", ["C3 of 2"]],
    ["three formulas of five", "=A1+A2→3 =B1+B2→3 3 3 =E1+E2→3", ["C3 of 2", "D3 of 2"]],
    ["two formulas of four", "=A1+A2→3 =B1+B2→3 3 3 -", []],
    ["one formula", "=A1+A2→3 - - - -", []],
    ["one formula and a constant", "=A1+A2→3 3 - - -", []],
    ["all of them formulas", "=A1+A2→3 =B1+B2→3 =C1+C2→3 =D1+D2→3 =E1+E2→3", []],
    ["formulas of one cell", "=A2→2 =B2→2 =C2→2 =D2→2 3", []],
    ["a formula of another shape among them", "=A1+A2→3 =B1+B2→3 =C1-C2→-1 3 =E1+E2→3", ["D3 of 2"]],
  ])("%s", (_, bottom, expected) => expect(frozen(wide(bottom))).toEqual(expected));

  it("across as well as down", () => {
    expect(frozen(sheet("r 1 2 =A1+B1→3\nr 1 2 =A2+B2→3\nr 1 2 3"))).toEqual(["C3 of 2"]);
  });
});

describe("formulas and what the amounts show", () => {
  const found = (target: number, lines: readonly number[], to: number): EquationFamily =>
    sum("column", target, lines, { to, score: 20 });
  const combined = (text: string, evidence: readonly EquationFamily[]): string[] => {
    const table = sheet(text);
    return combineFamilies(table.grid, familiesFromFormulas(table), evidence).map(
      (family) => `${family.origin} ${said(family)}`,
    );
  };

  it.each([
    ["formulas of all", "=A1+A2→3 =B1+B2→3 =C1+C2→3", ["formula 4=+1+2 at A:C"]],
    ["formulas of the first", "=A1+A2→3 3 3", ["formula 4=+1+2 at A", "evidence 4=+1+2 at B:C"]],
    ["formulas of the last", "3 3 =C1+C2→3", ["formula 4=+1+2 at C", "evidence 4=+1+2 at A:B"]],
    [
      "formulas of the middle",
      "3 =B1+B2→3 3",
      ["formula 4=+1+2 at B", "evidence 4=+1+2 at A", "evidence 4=+1+2 at C"],
    ],
    [
      "formulas at both ends",
      "=A1+A2→3 3 =C1+C2→3",
      ["formula 4=+1+2 at A", "formula 4=+1+2 at C", "evidence 4=+1+2 at B"],
    ],
    [
      "formulas of a line of noughts too",
      "=SUM(A1:A3)→3 =SUM(B1:B3)→3 =SUM(C1:C3)→3",
      ["formula 4=+1+2+3 at A:C"],
    ],
    ["formulas of other lines", "=A1→1 =B1→1 =C1→1", ["formula 4=+1 at A:C", "evidence 4=+1+2 at A:C"]],
  ])("%s", (_, bottom, expected) =>
    expect(combined(`r 1 1 1\nr 2 2 2\nr 0 - 0\nt ${bottom}`, [found(3, [0, 1], 3)])).toEqual(expected),
  );
  it("of another total", () => {
    expect(combined("r 1\nr 2\ns =A1+A2→3\nt 3", [found(3, [0, 1], 1)])).toEqual([
      "formula 3=+1+2 at A",
      "evidence 4=+1+2 at A",
    ]);
  });
});
