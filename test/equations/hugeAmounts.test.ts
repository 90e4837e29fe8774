import { checkFamilies, findEquations } from "../../src/equations";
import { gridOf } from "./gridOf";

/** Beyond 2^53 neighbouring integers are the same double: a search that steps from one to the next must still end. */
it("ends on amounts that doubles no longer tell apart, and judges them exactly", () => {
  const big = 2 ** 62;
  const rows = [
    [big, 3, big],
    [5 * big, 11, 7 * big],
    [6 * big, 14, 8 * big],
  ];
  const large = [1n, 0n, 1n, 5n, 0n, 7n, 6n, 0n, 8n].map(
    (n, i) => n * 2n ** 62n + ([0n, 3n, 0n, 0n, 11n, 0n, 1n, 14n, 0n][i] ?? 0n),
  );
  const grid = gridOf(rows, { rowLabels: ["A", "B", "Total"], large });
  const family = {
    direction: "column" as const,
    target: 2,
    terms: [0, 1].map((line) => ({ line, sign: 1 as const })),
    from: 0,
    to: 3,
    origin: "evidence" as const,
    score: 20,
    labelOnly: false,
    anomaly: null,
    tied: false,
    belief: "established" as const,
    blanks: "zero" as const,
    regime: null,
  };
  expect(Array.isArray(findEquations(grid))).toBe(true);
  expect(checkFamilies(grid, [family])).toMatchObject({ exact: 2, rounding: 1, broken: 0 });
});

it("adds up more lines than a call takes arguments", () => {
  const amounts = Array.from({ length: 150_000 }, (_, k) => 3_000 + ((k * 7_919) % 9_973));
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const labels = [...amounts.map((_, k) => `l${k}`), "Total"];
  const grid = gridOf(
    [...amounts, total].map((amount) => [amount]),
    { rowLabels: labels },
  );
  expect(findEquations(grid).map(({ target, terms }) => [target, terms.length])).toEqual([
    [150_000, 150_000],
  ]);
});
