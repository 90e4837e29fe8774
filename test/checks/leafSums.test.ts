import {
  areBetweenLeaves,
  isBetweenLeaves,
  isMeanWeighted,
  isShareOfWhole,
  leafSumOf,
  standingOf,
  type LeafSum,
} from "../../src/checks/leafSums";
import { areBlocksApart, areMeansOfBlocks } from "../../src/checks/blocksApart";
import type { AmountGrid } from "../../src/tables/amountGrid";
import type { AnnexTable } from "../../src/tables/annexTable";
import { gridOf } from "../equations/gridOf";

/** Sums side by side, one a column: `40 60 | 100` has the total 100 over 40 and 60, `-` is a blank part. */
function sumsOf(...texts: readonly string[]): {
  readonly grid: AmountGrid;
  readonly sums: readonly LeafSum[];
} {
  const columns = texts.map((text) => {
    const [parts = "", total = ""] = text.split(" | ");
    const amount = (word: string): number | null => (word === "-" ? null : Number(word));
    return [amount(total.trim()), ...parts.trim().split(" ").map(amount)];
  });
  const height = Math.max(...columns.map(({ length }) => length));
  const grid = gridOf(Array.from({ length: height }, (_, r) => columns.map((column) => column[r] ?? null)));
  const sums = columns.flatMap(
    (column, c) =>
      leafSumOf(
        grid,
        c,
        column.slice(1).map((_, i) => (i + 1) * columns.length + c),
      ) ?? [],
  );
  return { grid, sums };
}
const only = (text: string): [AmountGrid, LeafSum] => {
  const { grid, sums } = sumsOf(text);
  if (!sums[0]) throw new Error(`no sum: ${text}`);
  return [grid, sums[0]];
};

it("reads the parts that are not zero, and what rounding may take from their sum", () => {
  const [, sum] = only("40 0 - -60 | 15");
  expect(sum).toEqual({
    cell: 0,
    total: 15,
    leaves: [
      { cell: 1, amount: 40 },
      { cell: 4, amount: -60 },
    ],
    hasZero: true,
    gap: -35,
    reach: 1.5,
  });
  expect(only("40 60 | 100")[1]).toMatchObject({ hasZero: false, gap: 0 });
  expect(sumsOf("40 60 | -", "0 - | 12", "- - | 12").sums).toEqual([]);
});

it.each([
  ["one part says nothing", "100 | 3000", "near"],
  ["a total far under its parts", "40 60 80 | 100", "below"],
  ["a quarter under its parts", "400 600 800 | 1350", "near"],
  ["a little more than a quarter", "400 600 800 | 1349", "below"],
  ["parts that are a quarter under their total", "400 600 800 | 2400", "near"],
  ["a little more", "400 600 800 | 2402", "above"],
  ["far below zero", "-400 -600 -800 | -1000", "below"],
  ["two digits exchanged in the total", "4731 6052 8394 | 19717", "slip"],
  ["two digits exchanged in the greatest part", "4731 6052 8934 | 19177", "slip"],
  ["in a smaller one: any figure is near such a slip of some part", "4371 6052 8394 | 19177", "near"],
  ["among figures of both signs any part may be the one", "-4371 6052 8394 | 9715", "slip"],
  ["all below zero", "-4731 -6052 -8934 | -19177", "slip"],
  ["beyond the greatest part: none was meant to have the other sign", "4731 8394 | -3663", "below"],
  ["few digits: chance makes such slips", "4 6 | 12", "near"],
] as const)("how a total stands to its parts: %s", (_, text, standing) => {
  expect(standingOf(...only(text))).toBe(standing);
});

it.each([
  ["amid", "10 20 30 | 20", true],
  ["as great as the greatest", "10 20 30 | 30", true],
  ["beyond it", "10 20 30 | 31", false],
  ["as small as the least", "10 20 30 | 10", true],
  ["below it", "10 20 30 | 9", false],
  ["one part", "40 | 40", false],
  ["two parts, far under their sum", "40 60 | 50", true],
  ["two parts, one of them small, a quarter under their sum", "2 80 | 62", false],
  ["and a little more", "2 80 | 61", true],
  ["a slip: a digit is lost", "5000 7000 9000 4000 | 5000", false],
  ["their plain mean, be it as a slip would put it", "5000 7000 9000 3000 1000 | 5000", true],
  ["rounded", "5002 7000 9000 3000 1000 | 5000", true],
  ["of both signs", "-5000 7000 9000 -3000 2000 | 2000", true],
  ["five figures alike, be the total beyond them", "100 110 120 130 140 | 200", true],
  ["not so alike", "100 110 120 130 140 | 201", false],
  ["four of them", "100 110 120 130 | 150", false],
  ["alike but for the sign", "-100 110 120 130 140 | 141", false],
  ["all below zero", "-100 -110 -120 -130 -140 | -200", true],
] as const)("a total among its parts is no sum: %s", (_, text, expected) => {
  expect(isBetweenLeaves(...only(text))).toBe(expected);
});

it("takes the mean of ten for their sum with a digit less, unless they are rather alike", () => {
  const ten = (least: number): string =>
    `${least} 4000 2100 2900 1800 3200 2600 2400 2700 ${4300 - least - 1000} | 2500`;
  expect(isBetweenLeaves(...only(ten(1000)))).toBe(true);
  expect(isBetweenLeaves(...only(ten(999)))).toBe(false);
});

it("doubts a line where hardly one of three totals or more is as a slip would put it", () => {
  const means = ["10 20 30 | 20", "110 220 330 | 190"];
  const slip = "5000 7000 9000 4000 | 5000";
  const between = (...texts: readonly string[]): boolean => {
    const { grid, sums } = sumsOf(...texts);
    return areBetweenLeaves(grid, sums);
  };
  expect(between(...means)).toBe(true);
  expect(between(...means, slip)).toBe(true);
  expect(between("10 20 30 | 20", slip)).toBe(false);
  expect(between(...means, slip, slip)).toBe(false);
  expect(between(...means, "10 20 30 | 31")).toBe(false);
});

it.each([
  ["a hundred", "20 30 50 | 100", true],
  ["one", "20 30 50 | 1", false],
  ["ninety-nine", "20 30 50 | 99", false],
  ["two parts", "40 60 | 100", false],
  ["parts so large that half of them are thrice their even share", "10 20 60 70 80 | 100", true],
  ["and a little more", "10 20 61 70 80 | 100", false],
  ["parts of both signs", "-10 -20 -61 70 80 | 100", false],
] as const)("the whole that shares add up to: %s", (_, text, expected) => {
  expect(isShareOfWhole(...only(text))).toBe(expected);
});

it("knows a whole of 1 by the decimals of the grid", () => {
  const [grid, sum] = only("20 30 50 | 100");
  expect(isShareOfWhole({ ...grid, scale: 2 }, sum)).toBe(true);
  expect(isShareOfWhole({ ...grid, scale: 1 }, sum)).toBe(false);
  expect(isShareOfWhole({ ...grid, scale: 1 }, only("200 300 500 | 1000")[1])).toBe(true);
});

it.each([
  ["to the digit", "10 20 40 | 26", [1, 2, 2], true],
  ["but for one unit", "10 20 40 | 27", [1, 2, 2], true],
  ["two units off", "10 20 40 | 28", [1, 2, 2], false],
  ["weighed by nothing", "10 20 40 | 0", [0, 0, 0], false],
  ["a weight below zero", "10 20 40 | 15", [3, 2, -1], false],
  ["one part weighed alone", "10 20 40 | 40", [0, 0, 5], true],
] as const)("the mean of parts weighed by other figures: %s", (_, text, weights, expected) => {
  const [grid, sum] = only(text);
  expect(isMeanWeighted(grid, sum, (cell) => weights[cell - 1] ?? NaN)).toBe(expected);
});

describe("blocks that share no cell", () => {
  const below = ["10 20 30 | 20", "11 21 32 | 22", "12 22 34 | 23", "13 25 36 | 24", "14 26 38 | 25"];
  const apart = (texts: readonly string[], held = 0): boolean => {
    const { grid, sums } = sumsOf(...texts);
    return areBlocksApart({ grid } as AnnexTable, sums, held);
  };

  it("are no sums where five of them lie far from theirs", () => {
    expect(apart(below)).toBe(true);
    expect(apart(below.slice(1))).toBe(false);
  });

  it("are sums where more than a fifth hold, or are near", () => {
    expect(apart(below, 1)).toBe(true);
    expect(apart(below, 2)).toBe(false);
    const near = (count: number): string[] => Array.from({ length: count }, () => "400 600 800 | 1350");
    expect(apart([...below, ...near(2)])).toBe(true);
    expect(apart([...below, ...near(3)])).toBe(false);
  });

  it("take in more than is listed where twice as many are above as below", () => {
    const above = (count: number): string[] => Array.from({ length: count }, () => "10 20 30 | 97");
    expect(apart([...below.slice(0, 2), ...above(4)])).toBe(true);
    expect(apart([...below.slice(0, 2), ...above(5)])).toBe(false);
  });

  it("count once where they share cells", () => {
    const { grid, sums } = sumsOf(...below);
    const twice = sums.slice(0, 3).flatMap((sum) => [sum, sum]);
    expect(areBlocksApart({ grid } as AnnexTable, twice, 0)).toBe(false);
  });

  const means = (failing: readonly string[], holding: readonly string[] = []): boolean => {
    const { grid, sums } = sumsOf(...failing, ...holding);
    return areMeansOfBlocks(grid, sums.slice(0, failing.length), sums.slice(failing.length));
  };

  it("are means where two lie among their parts, for no slip", () => {
    expect(means(["137 221 352 | 243", "112 248 391 | 266"])).toBe(true);
    expect(means(["137 221 352 | 243"])).toBe(false);
    expect(means(["137 221 352 | 243", "112 248 391 | 392"])).toBe(false);
    expect(means(["137 221 352 | 243", "112 248 391 | 111"])).toBe(false);
    expect(means(["137 221 352 | 352", "112 248 391 | 112"])).toBe(true);
  });

  it("are sums where others hold by more than chance", () => {
    const failing = ["137 221 352 | 243", "112 248 391 | 266"];
    expect(means(failing, ["3 4 5 | 12"])).toBe(true);
    expect(means(failing, ["13872 40317 25511 | 79700"])).toBe(false);
    // One unit off, it holds by rounding alone: less is said.
    expect(means(failing, ["13872 40317 25511 | 79701"])).toBe(true);
    expect(means(failing, ["40317 | 40317"])).toBe(true);
  });

  it("count a printed zero among the parts of growth, and no blank one", () => {
    expect(means(["137 0 352 | 43", "112 0 391 | 66"])).toBe(true);
    expect(means(["137 - 352 | 43", "112 - 391 | 66"])).toBe(false);
  });
});
