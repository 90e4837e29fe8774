import { explainBreaks, type Diagnosis } from "../../src/diagnosis";
import { expandEquations, type EquationFamily } from "../../src/equations";
import { gridOf } from "../equations/gridOf";
import { crossTable, family, typed, withTotals } from "./crossTable";

const explain = (
  rows: readonly (readonly (number | null)[])[],
  families?: readonly EquationFamily[],
): Diagnosis => {
  const grid = gridOf(rows);
  const own = families ?? crossTable(rows).families;
  return explainBreaks(grid, own, expandEquations(grid, own));
};
const accused = ({ proposals }: Diagnosis): number[] =>
  proposals.map(({ cell }) => cell).sort((a, b) => a - b);
const suspected = ({ ambiguities }: Diagnosis): number[] =>
  [...new Set(ambiguities.flatMap(({ suspects }) => suspects.map(({ cell }) => cell)))].sort((a, b) => a - b);
/** The rows with several cells replaced. */
const retyped = (rows: number[][], cells: readonly (readonly [number, number])[]): number[][] =>
  cells.reduce((all, [cell, value]) => typed(all, cell, value), rows);

const whole = withTotals([
  [48231, 5127, 9364],
  [71582, 2843, 1275],
  [36914, 8391, 4628],
  [59047, 6715, 3186],
]);

describe("a cell is not accused", () => {
  it("while two other cells explain the same gaps nearly as well", () => {
    // Cells 0 and 4 were typed 2000 too high; cells 1 and 3 would need one digit each as well, among six instead of five.
    const rows = withTotals([
      [43231, 135127],
      [175582, 52843],
      [36914, 8391],
    ]);
    const diagnosis = explain(
      retyped(rows, [
        [0, 45231],
        [4, 54843],
      ]),
    );
    expect(accused(diagnosis)).toEqual([]);
    expect(suspected(diagnosis)).toEqual([0, 1, 3, 4]);
  });

  it("unless the others are far less likely", () => {
    const rows = withTotals([
      [43231, 135127],
      [71582, 52843],
      [36914, 8391],
    ]);
    expect(
      accused(
        explain(
          retyped(rows, [
            [0, 45231],
            [4, 54843],
          ]),
        ),
      ),
    ).toEqual([0, 4]);
  });

  it("of a change that nobody types, when a slip beside it hides what its row asks for", () => {
    const diagnosis = explain(
      retyped(whole, [
        [0, 41117],
        [1, 5217],
      ]),
    );
    expect(accused(diagnosis)).toEqual([1]);
    expect(suspected(diagnosis)).toEqual([0]);
  });

  it("by an equation in which another change undoes its own", () => {
    // In the first row two exchanges of digits cancel: the row asks for the third slip alone.
    const rows = withTotals([
      [48231, 84127, 19364],
      [71582, 52843, 71275],
      [36914, 68391, 54628],
    ]);
    const diagnosis = explain(
      retyped(rows, [
        [0, 84231],
        [1, 48127],
        [2, 19634],
      ]),
    );
    expect(accused(diagnosis)).toEqual([2]);
    expect(suspected(diagnosis)).toEqual([0, 1]);
  });

  it("by one equation", () => {
    const diagnosis = explain([[1234], [5678], [7350], [14442]], [family("column", 3, [0, 1, 2], 1)]);
    expect(accused(diagnosis)).toEqual([]);
    expect(suspected(diagnosis)).toContain(2);
  });

  it("among many slips, when another cell claims one of its equations", () => {
    // Nine slips of their own rows and columns, and two that four cells explain alike.
    const size = 12;
    const amounts = Array.from({ length: size }, (_, r) =>
      Array.from(
        { length: size },
        (_, c) => 311_111 + 1000 * ((7 * r + 11 * c) % 60) + ((13 * r + 5 * c) % 100),
      ),
    );
    const cell = (r: number, c: number): number => r * (size + 1) + c;
    const own = Array.from(
      { length: 9 },
      (_, k) => [cell(k, k), (amounts[k]?.[k] ?? 0) * 10 ** (1 + (k % 3))] as const,
    );
    const pair = [9, 10].map((k) => [cell(k, k), (amounts[k]?.[k] ?? 0) + 100_000] as const);
    const diagnosis = explain(retyped(withTotals(amounts), [...own, ...pair]));
    expect(accused(diagnosis)).toEqual(own.map(([at]) => at));
    expect(suspected(diagnosis)).toEqual([cell(9, 9), cell(9, 10), cell(10, 9), cell(10, 10)]);
  });

  it("of an exchange that two columns explain alike", () => {
    const rows = withTotals([
      [48231, 58478, 9364],
      [71582, 35127, 1275],
      [36914, 8391, 4628],
    ]);
    const diagnosis = explain(
      retyped(rows, [
        [0, 71582],
        [4, 48231],
      ]),
    );
    expect(accused(diagnosis)).toEqual([]);
    expect(
      diagnosis.ambiguities.flatMap(({ alternatives }) =>
        alternatives.map(({ kind, changes }) => [
          kind,
          ...changes.map(({ cell }) => cell).sort((a, b) => a - b),
        ]),
      ),
    ).toEqual([
      ["swap", 0, 4],
      ["swap", 1, 5],
    ]);
  });

  it("as a row left out of totals most of which hold with it", () => {
    const last = whole.length - 1;
    const rows = whole.map((row, r) =>
      r === last ? row.map((total, c) => (c < 2 ? total - (whole[2]?.[c] ?? 0) : total)) : row,
    );
    expect(explain(rows).lineFaults).toEqual([]);
  });

  it("as a stale subtotal by a total that is wrong itself, or empty", () => {
    const parts = (total: number | null): (number | null)[][] =>
      [48231, 71582, 36914, 151020, 59047, 63215, 120140, total].map((amount) => [amount]);
    const subtotals = [family("column", 3, [0, 1, 2], 1), family("column", 6, [4, 5], 1)];
    const stale = (total: number | null, terms: readonly number[]): number[] =>
      explain(parts(total), [...subtotals, family("column", 7, terms, 1)])
        .proposals.filter(({ kind }) => kind === "stale-total")
        .map(({ cell }) => cell);
    expect(stale(278989, [3, 6])).toEqual([3, 6]);
    expect(stale(300000, [3, 6])).toEqual([]);
    expect(stale(null, [0, 1, 2, 4, 5])).toEqual([]);
  });

  it("for a row typed again when two rows could have been", () => {
    // One digit of five in the first row, one of six in the second: both would raise the column and the grand total by 2000.
    const rows = withTotals([
      [43231, 5127, 9364],
      [173582, 2843, 1275],
      [41914, 8391, 4628],
    ]);
    const diagnosis = explain(
      retyped(rows, [
        [0, 45231],
        [3, (rows[0]?.[3] ?? 0) + 2000],
      ]),
    );
    expect(accused(diagnosis)).toEqual([]);
    expect(
      diagnosis.ambiguities[0]?.alternatives.map(({ kind, changes }) => `${kind} ${changes[0]?.cell}`),
    ).toEqual(["stale-total 12", "digit 0", "digit 4"]);
  });
});

it("is not accused beside a change that nobody makes, where one slip more explains the same", () => {
  const rows = withTotals([
    [9124, 310, 20],
    [1295, 0, 0],
    [10036, 0, 0],
    [32272, 450, 121],
    [7740, 96, 65],
  ]);
  // Cells 4 and 7, amount and total of one row, by amounts that do not agree; cell 8 of the next row by the gap that they leave.
  const diagnosis = explain(
    retyped(rows, [
      [4, 12955],
      [7, 11295],
      [8, 36],
    ]),
  );
  expect(accused(diagnosis)).not.toContain(11);
});
