import { impliedAmounts } from "../../src/diagnosis";
import type { AmountGrid } from "../../src/tables";
import { gridOf } from "../equations/gridOf";
import { crossTable, withTotals } from "./crossTable";

const whole = withTotals([
  [48231, 5127, 9364],
  [71582, 2843, 1275],
  [36914, 8391, 4628],
]);
const { families } = crossTable(whole);
const lacking = (cells: readonly number[], more: Partial<AmountGrid> = {}): AmountGrid => ({
  ...gridOf(
    whole.map((row, r) => row.map((amount, c) => (cells.includes(r * row.length + c) ? null : amount))),
  ),
  ...more,
});
const told = (grid: AmountGrid, own = families): string[] =>
  impliedAmounts(grid, own).map(
    ({ cell, amount, interval, equations }) =>
      `${cell}: ${amount} in ${interval?.join("–")}, ${equations.length}`,
  );

describe("impliedAmounts", () => {
  it("says what an unreadable cell should hold, where its row and its column agree", () => {
    expect(told(lacking([5], { unreadable: new Set([5]) }))).toEqual(["5: 2843 in 2841–2845, 2"]);
  });

  it("says the same of a cell that says that its amount is not told, and of a total", () => {
    expect(told(lacking([5], { absent: new Set([5]) }))).toEqual(["5: 2843 in 2841–2845, 2"]);
    expect(told(lacking([7], { unreadable: new Set([7]) }))).toEqual(["7: 75700 in 75698–75702, 2"]);
  });

  it("counts on no equation that lacks another amount", () => {
    expect(told(lacking([4, 5], { absent: new Set([4, 5]) }))).toEqual([
      "4: 71582 in 71580–71584, 1",
      "5: 2843 in 2841–2845, 1",
    ]);
  });

  it("says nothing where the equations ask for different amounts, or are merely possible", () => {
    const absent = new Set([5]);
    const grid = lacking([5], { absent });
    const off = { ...grid, values: grid.values.map((amount, cell) => (cell === 4 ? amount + 500 : amount)) };
    expect(told(off)).toEqual([]);
    expect(
      told(
        grid,
        families.map((family) => ({ ...family, belief: "possible" as const })),
      ),
    ).toEqual([]);
  });

  it("says where the amounts that its row and its column ask for meet, within their roundings", () => {
    const absent = new Set([5]);
    const grid = lacking([5], { absent });
    const off = (by: number, cell: number): string[] =>
      told({ ...grid, values: grid.values.map((amount, k) => (k === cell ? amount + by : amount)) });
    expect([1, 3, 4, 5].map((by) => off(by, 4)[0])).toEqual([
      "5: 2843 in 2841–2844, 2",
      "5: 2842 in 2841–2842, 2",
      "5: 2841 in undefined, 2",
      undefined,
    ]);
    expect([-1, -3, -4, -5].map((by) => off(by, 4)[0])).toEqual([
      "5: 2843 in 2842–2845, 2",
      "5: 2844 in 2844–2845, 2",
      "5: 2845 in undefined, 2",
      undefined,
    ]);
    expect([3, -3].map((by) => off(by, 1)[0])).toEqual([
      "5: 2841 in 2841–2842, 2",
      "5: 2845 in 2844–2845, 2",
    ]);
  });

  it("says nothing of tables that keep amounts back by the hundred", () => {
    const many = gridOf(Array.from({ length: 300 }, () => [null, 12]));
    expect(
      impliedAmounts({ ...many, absent: new Set(Array.from({ length: 300 }, (_, r) => 2 * r)) }, families),
    ).toEqual([]);
  });
});
