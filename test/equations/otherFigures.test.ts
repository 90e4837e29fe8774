import { findEquations, withBelief } from "../../src/equations";
import { checkFamilies } from "../../src/equations/checkFamilies";
import { positionsOfOtherFigures } from "../../src/equations/otherFigures";
import { informativePositions } from "../../src/equations/positions";
import type { AmountGrid } from "../../src/tables/amountGrid";
import { gridOf } from "./gridOf";
import { sum } from "./made";

const nothingListed = { parts: new Set<number>(), totals: new Set<number>() };

/** The broken equations that accuse: `row 3`, `column 2`. */
const accused = (grid: AmountGrid): string[] => {
  const families = withBelief(grid, findEquations(grid), nothingListed);
  const broken: string[] = [];
  checkFamilies(grid, families, (index, position, status) => {
    const family = families[index];
    if (status === "broken" && family?.belief !== "possible")
      broken.push(`${family?.direction === "row" ? "row" : "column"} ${position}`);
  });
  return [...new Set(broken)];
};

const inTenths = (grid: AmountGrid): AmountGrid => ({ ...grid, scale: 1 });

describe("figures that are not added", () => {
  const marks = [
    [120, 140, null, 90],
    [80, 110, 170, 130],
    [150, 60, 120, 100],
    [110, 130, 140, null],
    [90, 100, 160, 120],
    [140, 70, 180, 110],
  ].map((row) => [...row, row.reduce<number>((sum, one) => sum + (one ?? 0), 0)]);
  const total = [...marks, [115, 102, 154, 110, 459]];

  it("takes a line between the least and the greatest of those above, and finer, for their means, whatever its label", () => {
    expect(accused(inTenths(gridOf(total)))).toEqual([]);
    const slip = total.map((row, r) => (r === 2 ? row.with(4, 480) : row));
    expect(accused(inTenths(gridOf(slip)))).toEqual(["row 2"]);
  });

  it("allows figures rounded by their size what their size tells", () => {
    const rows = [
      [16_670, 365_890],
      [50, 1_370],
      [31, 780],
      [5, 240],
      [12, 2],
      [3, 12],
      [1_450, 320],
      [41, 9],
      [710, 560],
      [22, 36],
    ].map(([a = 0, b = 0]) => [a + b >= 100 ? Math.ceil((a + b) / 10) * 10 : a + b, a, b]);
    expect(accused(inTenths(gridOf(rows)))).toEqual([]);
    expect(accused(inTenths(gridOf(rows.map((row, r) => (r === 6 ? row.with(0, 1_970) : row)))))).toEqual([
      "row 6",
    ]);
  });
});

describe("sums that one line beside them mends", () => {
  const years = [
    [90_716, 92_224, 0],
    [101_194, 102_512, 0],
    [108_443, 110_498, 600],
    [114_605, 116_205, 0],
    [121_109, 121_824, 0],
    [127_074, 127_157, 0],
  ].map(([income = 0, expense = 0, exceptional = 0]) => [
    income,
    expense,
    exceptional,
    income - expense + exceptional,
  ]);
  const columnLabels = ["Produits", "Charges", "Éléments exceptionnels", "Résultat"];

  it("takes an exceptional item into a result where it stands, and nowhere else", () => {
    expect(accused(gridOf(years, { columnLabels }))).toEqual([]);
    const wrong = years.map((row, r) => (r === 2 ? row.with(2, 610) : row));
    expect(accused(gridOf(wrong, { columnLabels }))).toEqual(["row 2"]);
  });
});

describe("failing places where nothing is added", () => {
  type Rows = readonly (readonly (number | null)[])[];
  /** The columns that are no failing sums of the last row, in a table of so many decimals. */
  const apart = (rows: Rows, scale = 0, labels: readonly string[] = [], from = 0): number[] => {
    const grid = { ...gridOf(rows, { columnLabels: rows[0]?.map((_, c) => labels[c] ?? "") ?? [] }), scale };
    const last = rows.length - 1;
    const family = sum(
      "column",
      last,
      Array.from({ length: last }, (_, line) => line),
      { from, to: grid.columns },
    );
    const positions = informativePositions(grid, family);
    const failing = positions.filter(({ status }) => status === "broken");
    return positionsOfOtherFigures(grid, family, positions, new Set(failing));
  };
  const turned = (columns: Rows): Rows =>
    (columns[0] ?? []).map((_, r) => columns.map((column) => column[r] ?? null));

  it.each([
    ["a count of five terms", [10, 20, 30, 40, 50, 150], [701, 702, 703, 704, 705, 5], [1]],
    ["no count of four terms", [10, 20, 30, 40, 100], [701, 702, 703, 704, 4], []],
    ["no other number", [10, 20, 30, 40, 50, 150], [701, 702, 703, 704, 705, 6], []],
    ["the last of three amounts", [10, 20, 30, 60], [50, 61, 72, 72], [1]],
    ["the first of three amounts", [10, 20, 30, 60], [50, 61, 72, 50], [1]],
    ["the last amount before zeros", [10, 20, 30, 5, 65], [50, 61, 72, 0, 72], [1]],
    ["not the one between", [10, 20, 30, 60], [50, 61, 72, 61], []],
    ["not one of two amounts", [10, 20, 30, 60], [50, 0, 72, 72], []],
    [
      "shares of amounts that rounding leaves off",
      [333, 333, 333, 1_000],
      [3_330, 3_330, 3_330, 10_000],
      [1],
    ],
    ["shares beyond their tolerance", [333, 333, 333, 1_000], [3_330, 3_330, 3_330, 10_003], []],
    ["shares of amounts that add up", [333, 333, 333, 999], [3_330, 3_330, 3_330, 10_000], []],
    ["shares of which one is no share", [333, 333, 333, 1_000], [3_330, 3_332, 3_328, 10_000], []],
    ["shares of one amount", [999, 0, 0, 1_000], [9_990, 0, 0, 10_000], []],
  ] as const)("%s", (_, one, other, expected) => {
    expect(apart(turned([one, other]))).toEqual(expected);
  });

  it("a count in a table with decimals", () => {
    const column = [701, 702, 703, 704, 705];
    expect(
      apart(
        turned([
          [10, 20, 30, 40, 50, 150],
          [...column, 50],
        ]),
        1,
      ),
    ).toEqual([1]);
    expect(
      apart(
        turned([
          [10, 20, 30, 40, 50, 150],
          [...column, 5],
        ]),
        1,
      ),
    ).toEqual([]);
  });

  it("a column that its heading calls a statistic", () => {
    const rows = turned([
      [10, 20, 30, 60],
      [11, 22, 35, 61],
    ]);
    expect(apart(rows, 0, ["2023", "Moyenne"])).toEqual([1]);
    expect(apart(rows, 0, ["Moyenne", "2024"])).toEqual([]);
  });

  it("the most that six columns or more may reach", () => {
    const rows = (own: readonly number[]): Rows =>
      [
        [5, 9, 3, 1, 2],
        [4, 4, 8, 1, 1],
        [7, 6, 5, 9, 9],
        [16, 19, 16, 11, 12],
      ].map((row, r) => [...row, own[r] ?? 0]);
    expect(apart(rows([9, 8, 9, 50]))).toEqual([5]);
    expect(apart(rows([9, 8, 12, 50]))).toEqual([5]);
    expect(apart(rows([9, 12, 12, 50]))).toEqual([]);
    expect(apart(rows([9, 8, 3, 50]))).toEqual([]);
    expect(apart(rows([9, 8, 9, 50]).map((row) => row.slice(1)))).toEqual([]);
  });

  it("means of the columns before, finer than they are", () => {
    const rows = (own: readonly number[]): Rows =>
      [
        [100, 200, 330],
        [300, 100, 200],
        [500, 400, 600],
        [900, 700, 1_130],
      ].map((row, r) => [...row, own[r] ?? 0]);
    expect(apart(rows([213, 205, 507, 999]), 1)).toEqual([3]);
    expect(apart(rows([213, 205, 507, 995]), 1, [], 1)).toEqual([]);
    expect(apart(rows([210, 200, 500, 990]), 1)).toEqual([]);
    expect(apart(rows([213, 355, 715, 999]), 1)).toEqual([]);
    expect(apart(rows([85, 95, 405, 999]), 1)).toEqual([]);
    expect(apart(rows([210, 200, 500, 903]), 1)).toEqual([3]);
    expect(apart(rows([210, 200, 500, 91]), 1)).toEqual([]);
  });
});
