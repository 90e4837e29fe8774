import { findEquations, withBelief, type EquationFamily } from "../../src/equations";
import { gridOf } from "./gridOf";

const nothingListed = { parts: new Set<number>(), totals: new Set<number>() };

const told = (
  rows: readonly (readonly (number | null)[])[],
  rowLabels: readonly string[] = rows.map(() => ""),
): { believed: string[]; possible: string[] } => {
  const grid = gridOf(rows, { rowLabels });
  const written = (families: readonly EquationFamily[]): string[] =>
    families.map(({ target, terms }) => `${target}=${terms.map(({ line }) => line).join("+")}`).sort();
  const families = withBelief(grid, findEquations(grid), nothingListed).filter(
    ({ direction }) => direction === "column",
  );
  return {
    believed: written(families.filter(({ belief }) => belief !== "possible")),
    possible: written(families.filter(({ belief }) => belief === "possible")),
  };
};

const all = [4_121, 21_737, 9_018, 15_320];
const bySex = [
  [2_230, 9_085, 5_127, 7_003],
  [1_891, 12_652, 3_891, 8_317],
];
const byAge = [
  [1_125, 8_948, 2_007, 4_411],
  [826, 3_015, 3_390, 2_908],
  [2_170, 9_774, 3_621, 8_001],
];
const byArea = [
  [267, 2_559, 1_204, 3_307],
  [1_057, 6_168, 988, 2_718],
  [248, 1_749, 3_017, 4_096],
  [2_549, 11_261, 3_809, 5_199],
];
const nothing = [null, null, null, null];
const typed = (rows: readonly (readonly number[])[], r: number, c: number, amount: number): number[][] =>
  rows.map((row, k) => (k === r ? row.with(c, amount) : [...row]));

describe("a total broken down more than once", () => {
  it("has as many sums as breakdowns, whatever stands between them", () => {
    const bare = [all, ...bySex, ...byAge, ...byArea];
    expect(told(bare).believed).toEqual(["0=1+2", "0=3+4+5", "0=6+7+8+9"]);
    const headed = [all, nothing, ...bySex, nothing, ...byAge, nothing, ...byArea];
    expect(told(headed).believed).toEqual(["0=2+3", "0=5+6+7", "0=9+10+11+12"]);
    const around = [...bySex, all, ...byAge, ...byArea];
    expect(told(around).believed).toEqual(["2=0+1", "2=3+4+5", "2=6+7+8+9"]);
  });

  it("tells the slip of one breakdown by the others, which hold there", () => {
    const rows = [all, ...bySex, ...typed(byAge, 1, 2, 3_930), ...byArea];
    expect(told(rows).believed).toEqual(["0=1+2", "0=3+4+5", "0=6+7+8+9"]);
    const few = rows.map((row) => row.slice(1));
    expect(told(few).believed).toEqual(["0=1+2", "0=3+4+5", "0=6+7+8+9"]);
    const first = [all, ...typed(bySex, 0, 1, 9_850), ...byAge, ...byArea];
    expect(told(first).believed).toEqual(["0=1+2", "0=3+4+5", "0=6+7+8+9"]);
  });

  it("tells a slip of the total, by which all of them miss it", () => {
    const rows = [all.with(1, 27_137), ...bySex, ...byAge, ...byArea].map((row) => row.slice(1));
    expect(told(rows).believed).toEqual(["0=1+2", "0=3+4+5", "0=6+7+8+9"]);
  });

  it("is not taken to be broken down by lines that do not reach it", () => {
    const some = [
      [412, 3_114, 902, 1_204],
      [1_077, 2_840, 1_311, 2_216],
    ];
    const rows = [all, ...bySex, nothing, ...some];
    const labels = ["Ensemble", "Hommes", "Femmes", "dont", "Urgences", "Soins programmés"];
    expect(told(rows, labels)).toEqual({ believed: ["0=1+2"], possible: [] });
    // Half of the time they are all of it: so they may be by chance.
    const often = [
      [4_121, 3_114, 9_018, 1_204].map((amount, c) => amount - (c % 2 === 0 ? 1_077 : 0)),
      [1_077, 2_840, 1_077, 2_216],
    ];
    expect(told([all, ...bySex, nothing, ...often], labels).believed).toEqual(["0=1+2"]);
  });

  it("asks more of what « dont » heads before one position that fails is a slip", () => {
    const rows = [all, ...bySex, nothing, ...typed(byAge, 0, 3, 4_141)];
    const labels = ["Ensemble", "Hommes", "Femmes", "dont", "Jeunes", "Adultes", "Aînés"];
    expect(told(rows, labels).believed).toEqual(["0=1+2"]);
    expect(told(rows, labels.with(3, "Par âge")).believed).toEqual(["0=1+2", "0=4+5+6"]);
  });
});
