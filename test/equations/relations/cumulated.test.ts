import { findRunningSums } from "../../../src/equations/relations/cumulated";
import { runningEquations } from "../../../src/equations/relations/runningEquations";
import { gridOf } from "../gridOf";

const amounts = [412, 388, 97, 530, 264, 701];
const running = (list: readonly number[]): number[] =>
  list.map((_, i) => list.slice(0, i + 1).reduce((sum, amount) => sum + amount, 0));
const apart = { apart: new Set<number>(), targets: new Set<number>() };
const table = (totals: readonly number[]) => gridOf(amounts.map((amount, i) => [amount, totals[i] ?? null]));

it("finds the column that runs on, and its equations", () => {
  const grid = table(running(amounts));
  const sums = findRunningSums(grid, "column", apart);
  expect(sums).toEqual([
    {
      lines: "column",
      target: 1,
      previous: 1,
      sources: [{ line: 0, sign: 1 }],
      positions: [0, 1, 2, 3, 4, 5],
    },
  ]);
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
  const broken = runningEquations(grid, findRunningSums(grid, "column", apart)).filter(
    ({ status }) => status === "broken",
  );
  expect(broken.map(({ target, gap }) => [target, gap])).toEqual([
    [5, 18n],
    [7, -18n],
  ]);
});

it("carries nothing over the years that a list leaves out", () => {
  const years = [1938, 1939, 1940, 1945, 1950, ...Array.from({ length: 8 }, (_, i) => 1951 + i)];
  const added = [412, 388, 97, 530, 264, 701, 355, 618, 233, 519, 447, 802, 164];
  const since = running(added);
  // What the years left out added is in the sums, not in the list.
  const ends = since.map((sum, i) => sum + (i > 2 ? 7693 : 0) + (i > 3 ? 4337 : 0));
  const statuses = (sums: readonly number[]) => {
    const grid = gridOf(
      added.map((amount, i) => [amount, sums[i] ?? null]),
      { rowLabels: years.map(String) },
    );
    return runningEquations(grid, findRunningSums(grid, "column", apart)).map(
      ({ target, status }) => `${years[(target - 1) / 2]} ${status}`,
    );
  };
  const told = years.filter((year) => year !== 1945 && year !== 1950);
  expect(statuses(ends)).toEqual(told.map((year) => `${year} exact`));
  expect(
    statuses(ends.map((sum, i) => sum + (i === 9 ? 90 : 0))).filter((status) => status.endsWith("broken")),
  ).toEqual(["1955 broken", "1956 broken"]);
});

it("leaves out total rows, and columns that a sum makes", () => {
  const rows = amounts.map((amount, i) => [amount, running(amounts)[i] ?? 0]);
  const grid = gridOf([...rows, [2392, 2392]]);
  expect(findRunningSums(grid, "column", { ...apart, apart: new Set([6]) })).toHaveLength(1);
  expect(findRunningSums(grid, "column", { apart: new Set([6]), targets: new Set([1]) })).toEqual([]);
});

it("sees none in short, flat or unrelated columns", () => {
  expect(
    findRunningSums(
      gridOf([
        [1, 1],
        [2, 3],
        [4, 7],
      ]),
      "column",
      apart,
    ),
  ).toEqual([]);
  expect(findRunningSums(table([900, 901, 902, 903, 904, 905]), "column", apart)).toEqual([]);
  expect(
    findRunningSums(
      gridOf([
        [0, 5],
        [0, 5],
        [0, 5],
        [0, 5],
        [0, 5],
      ]),
      "column",
      apart,
    ),
  ).toEqual([]);
});

const balances = (start: number, moves: readonly number[]): number[] =>
  moves.map((_, i) => start + moves.slice(0, i + 1).reduce((sum, amount) => sum + amount, 0));
const moves = [4120, -388, 970, -5310, 2640, -77, 1904];
const [debits, credits] = [1, -1].map((sign) =>
  moves.map((move) => (sign * move > 0 ? Math.abs(move) : null)),
);
const cashBook = (list: readonly number[]) =>
  gridOf(moves.map((_, i) => [debits?.[i] ?? null, credits?.[i] ?? null, list[i] ?? null]));

it("follows the balance of a cash book, whatever it was before the first line", () => {
  const grid = cashBook(balances(15000, moves));
  const sums = findRunningSums(grid, "column", apart);
  expect(sums).toMatchObject([
    {
      target: 2,
      previous: 2,
      sources: [
        { line: 0, sign: 1 },
        { line: 1, sign: -1 },
      ],
    },
  ]);
  const equations = runningEquations(grid, sums);
  expect(equations).toHaveLength(moves.length - 1);
  expect(equations.every(({ status }) => status === "exact")).toBe(true);
});

it("breaks one equation where a movement is wrong", () => {
  const list = balances(15000, moves).map((balance, i) => (i >= 3 ? balance + 900 : balance));
  const grid = cashBook(list);
  const broken = runningEquations(grid, findRunningSums(grid, "column", apart)).filter(
    ({ status }) => status === "broken",
  );
  expect(broken.map(({ target, gap }) => [target, gap])).toEqual([[11, -900n]]);
});

it("follows a debt paid off, and statements whose last line comes first", () => {
  const paid = [1200, 1250, 1310, 1355, 1402];
  const left = balances(
    20000,
    paid.map((amount) => -amount),
  );
  expect(
    findRunningSums(gridOf(paid.map((amount, i) => [amount, left[i] ?? 0])), "column", apart),
  ).toMatchObject([{ target: 1, previous: 1, sources: [{ line: 0, sign: -1 }] }]);
  const upwards = [...cashRows(balances(15000, moves))].reverse();
  expect(findRunningSums(gridOf(upwards), "column", apart)).toMatchObject([
    {
      target: 2,
      sources: [
        { line: 0, sign: 1 },
        { line: 1, sign: -1 },
      ],
      positions: [6, 5, 4, 3, 2, 1, 0],
    },
  ]);
});

const cashRows = (list: readonly number[]) =>
  moves.map((_, i) => [debits?.[i] ?? null, credits?.[i] ?? null, list[i] ?? null]);

it("takes the opening for the closing before where the headings say so, down and across", () => {
  const closings = balances(8000, moves);
  const rows = moves.map((move, i) => [i === 0 ? 8000 : (closings[i - 1] ?? 0), move, closings[i] ?? 0]);
  const hints = { apart: new Set<number>(), targets: new Set([2]) };
  const headings = ["Stock initial", "Flux", "Stock final"];
  const down = { target: 0, previous: 2, sources: [] };
  expect(findRunningSums(gridOf(rows, { columnLabels: headings }), "column", hints)).toMatchObject([
    { lines: "column", ...down },
  ]);
  expect(findRunningSums(gridOf(rows), "column", hints).map(({ previous }) => previous)).not.toContain(2);
  const across = [0, 1, 2].map((c) => rows.map((row) => row[c] ?? 0));
  const grid = gridOf(across, { rowLabels: headings });
  const sums = findRunningSums(grid, "row", hints);
  expect(sums).toMatchObject([{ lines: "row", ...down }]);
  const equations = runningEquations(grid, sums);
  expect(equations.map(({ direction, relation }) => `${direction} ${relation}`)).toEqual(
    moves.slice(1).map(() => "column carried"),
  );
});

it("ends where the sum no longer runs on, and asks nothing of what came before the table", () => {
  const changes = [793, 461, 287, 64, -278, -452, -206, 121];
  const debt = balances(72_605, changes);
  const grid = gridOf([
    [...changes, 90, 45, 33],
    [...debt, 73_001, 62_000, 51_000],
  ]);
  const sums = findRunningSums(grid, "row", apart);
  expect(sums).toMatchObject([{ target: 1, positions: [0, 1, 2, 3, 4, 5, 6, 7] }]);
  expect(runningEquations(grid, sums).map(({ status }) => status)).toEqual(
    changes.slice(1).map(() => "exact"),
  );
});

it("believes no counts that repeat themselves", () => {
  const few = [1, 0, 1, 2, 1, 0, 2, 1].map((count) => count * 1000);
  expect(findRunningSums(gridOf([few, running(few)]), "row", apart)).toEqual([]);
});

it("runs across, as down", () => {
  const grid = gridOf([amounts, running(amounts)]);
  expect(findRunningSums(grid, "row", apart)).toMatchObject([
    { lines: "row", target: 1, previous: 1, sources: [{ line: 0, sign: 1 }] },
  ]);
  expect(runningEquations(grid, findRunningSums(grid, "row", apart))).toHaveLength(6);
});

it("goes on after totals and averages of other years from where it had come to", () => {
  const gains = [988, 3764, -396, 951, -1221, -2377, 1437, -1013, 2357, -653, 1401, 2640];
  const balances = running(gains);
  const sheet = (budget: number) =>
    gridOf(
      [
        [...gains, 7878, 656, 946, -170],
        [...balances, 7878, 656, 4821, budget],
      ],
      {
        columnLabels: [
          ...gains.map((_, i) => String(2012 + i)),
          "2012 - 2023",
          "2012 - 2023",
          "2019 - 2023",
          "Budget",
        ],
      },
    );
  const broken = (budget: number) => {
    const grid = sheet(budget);
    const equations = runningEquations(grid, findRunningSums(grid, "row", apart));
    return equations.filter(({ status }) => status === "broken").map(({ target }) => target);
  };
  expect(broken(7708)).toEqual([]);
  expect(broken(7780)).toEqual([31]);
});
