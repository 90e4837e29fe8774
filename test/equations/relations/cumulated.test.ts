import { findRunningSums, runningEquations } from "../../../src/equations/relations/cumulated";
import { gridOf } from "../gridOf";

const amounts = [412, 388, 97, 530, 264, 701];
const running = (list: readonly number[]): number[] =>
  list.map((_, i) => list.slice(0, i + 1).reduce((sum, amount) => sum + amount, 0));
const apart = { rows: new Set<number>(), targets: new Set<number>() };
const table = (totals: readonly number[]) => gridOf(amounts.map((amount, i) => [amount, totals[i] ?? null]));

it("finds the column that runs on, and its equations", () => {
  const grid = table(running(amounts));
  const sums = findRunningSums(grid, apart);
  expect(sums).toEqual([{ target: 1, source: 0, rows: [0, 1, 2, 3, 4, 5] }]);
  const equations = runningEquations(grid, sums);
  expect(equations).toHaveLength(6);
  expect(equations.every(({ status, relation }) => status === "exact" && relation === "cumulated")).toBe(
    true,
  );
  expect(new Set(equations.map(({ family }) => family)).size).toBe(6);
});

it("breaks the two equations of a wrong running sum", () => {
  const totals = running(amounts);
  totals[2] = 879;
  const grid = table(totals);
  const broken = runningEquations(grid, findRunningSums(grid, apart)).filter(
    ({ status }) => status === "broken",
  );
  expect(broken.map(({ target, gap }) => [target, gap])).toEqual([
    [5, 18n],
    [7, -18n],
  ]);
});

it("leaves out total rows, and columns that a sum makes", () => {
  const rows = amounts.map((amount, i) => [amount, running(amounts)[i] ?? 0]);
  const grid = gridOf([...rows, [2392, 2392]]);
  expect(findRunningSums(grid, { ...apart, rows: new Set([6]) })).toHaveLength(1);
  expect(findRunningSums(grid, { rows: new Set([6]), targets: new Set([1]) })).toEqual([]);
});

it("sees none in short, flat or unrelated columns", () => {
  expect(
    findRunningSums(
      gridOf([
        [1, 1],
        [2, 3],
        [4, 7],
      ]),
      apart,
    ),
  ).toEqual([]);
  expect(findRunningSums(table([900, 901, 902, 903, 904, 905]), apart)).toEqual([]);
  expect(
    findRunningSums(
      gridOf([
        [0, 5],
        [0, 5],
        [0, 5],
        [0, 5],
        [0, 5],
      ]),
      apart,
    ),
  ).toEqual([]);
});
