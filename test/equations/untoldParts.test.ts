import { certainFamily, checkFamilies, withBelief, type EquationFamily } from "../../src/equations";
import { gridOf } from "./gridOf";

/** Searches of three databases by quarter, the year beside, and their total; `null` is a quarter that was not told. */
const rows: readonly (readonly (number | null)[])[] = [
  [185, 126, 141, 588, 1040],
  [null, null, null, null, 3093],
  [764, 1823, 1921, 2456, 6964],
  [949, 1949, 2062, 3044, 11_097],
];
const lines = (list: readonly number[]) => list.map((line) => ({ line, sign: 1 as const }));
const year = certainFamily("row", 4, lines([0, 1, 2, 3]), 0, 4);
const down = certainFamily("column", 3, lines([0, 1, 2]), 0, 5);
const nothingListed = { parts: new Set<number>(), totals: new Set<number>() };
const judged = (
  table: readonly (readonly (number | null)[])[],
  families: readonly EquationFamily[] = [year, down],
): string[] => {
  const grid = gridOf(table, { absent: [5, 6, 7, 8] });
  const told: string[] = [];
  checkFamilies(grid, withBelief(grid, families, nothingListed), (family, position, status) => {
    if (status !== "exact") told.push(`${families[family]?.direction} ${position} ${status}`);
  });
  return told;
};

it("cannot check a row of totals whose year holds what its quarters do not tell", () => {
  expect(judged(rows)).toEqual(["row 1 uncheckable", "row 3 uncheckable"]);
});

it("still breaks it by what they do not explain", () => {
  const wrong = rows.map((row, r) => (r === 3 ? [...row.slice(0, 4), 11_907] : row));
  expect(judged(wrong)).toContain("row 3 broken");
  expect(judged(rows, [year])).toContain("row 3 broken");
});
