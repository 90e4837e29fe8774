import { checkFamilies, findEquations, type EquationFamily } from "../../src/equations";
import { gridOf } from "./gridOf";

const across = (families: readonly EquationFamily[]): string[] =>
  families
    .filter(({ direction }) => direction === "row")
    .map(
      ({ target, terms, from, to }) => `${target}=${terms.map(({ line }) => line).join("+")} @${from}-${to}`,
    )
    .sort();

/** Six rows of three amounts, the same at every run, unlike those of any other seed. */
const amounts = (seed: number): number[][] =>
  Array.from({ length: 6 }, (_, r) =>
    Array.from({ length: 3 }, (_, c) => 1_000 + ((seed * 7_919 + r * 104_729 + c * 15_485_863) % 89_989)),
  );

const blank = [null, null, null, null];
const totalLast = ([a = 0, b = 0, c = 0]: readonly number[]): number[] => [a, b, c, a + b + c];
const totalFirst = ([a = 0, b = 0, c = 0]: readonly number[]): number[] => [a + b + c, a, b, c];

describe("findEquations, in a table of several blocks", () => {
  it("finds the sums of stacked blocks, each over its own rows", () => {
    const rows = [...amounts(1).map(totalLast), blank, ...amounts(2).map(totalFirst)];
    const families = findEquations(gridOf(rows));
    expect(across(families)).toEqual(["0=1+2+3 @7-13", "3=0+1+2 @0-6"]);
    expect(checkFamilies(gridOf(rows), families)).toMatchObject({ exact: 12, broken: 0 });
  });

  it("finds the sums of side-by-side blocks, each over its own columns", () => {
    const rows = [...amounts(3).map(totalLast), blank, ...amounts(4).map(totalFirst)];
    const turned = [0, 1, 2, 3].map((c) => rows.map((row) => row[c] ?? null));
    const down = findEquations(gridOf(turned)).filter(({ direction }) => direction === "column");
    expect(across(down.map((family) => ({ ...family, direction: "row" })))).toEqual([
      "0=1+2+3 @7-13",
      "3=0+1+2 @0-6",
    ]);
  });

  it("keeps a sum whole when one block holds wrong amounts", () => {
    const wrong = amounts(6).map((row, r) =>
      totalLast(row).map((n, c) => (c === 3 && r < 2 ? n + 1_000 : n)),
    );
    const rows = [...amounts(5).map(totalLast), blank, ...wrong];
    const families = findEquations(gridOf(rows));
    expect(across(families)).toEqual(["3=0+1+2 @0-13"]);
    expect(checkFamilies(gridOf(rows), families).broken).toBe(2);
  });
});
