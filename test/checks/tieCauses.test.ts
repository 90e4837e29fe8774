import type { CheckedTable } from "../../src/checks/checkedTable";
import { exactPairs, likelySlips, provedByTie } from "../../src/checks/tieCauses";
import type { CrossSheetEquation, Equation, EquationFamily } from "../../src/equations";
import { gridOf } from "../equations/gridOf";
import { sum } from "../equations/made";

/** One column of amounts, the equations that run along it, and the sums down it. */
const column = (
  amounts: readonly (number | null)[],
  running: readonly Equation[] = [],
  families: readonly EquationFamily[] = [],
): CheckedTable =>
  ({ table: { grid: gridOf(amounts.map((amount) => [amount])) }, running, families }) as never;

/** An equation of cells, the target first, `-2` subtracted, that asks for a change of its gap. */
const along = ([target = 0, ...terms]: readonly number[], gap: number, doubleTolerance = 2): Equation =>
  ({
    target,
    terms: terms.map((cell) => ({ cell: Math.abs(cell), sign: cell < 0 ? -1 : 1 })),
    gap: BigInt(gap),
    doubleTolerance: BigInt(doubleTolerance),
    status: 2 * Math.abs(gap) > doubleTolerance ? "broken" : "exact",
  }) as never;

/** The first cell of the second table, tied to cells of the first one. */
const tie = (
  gap: number,
  cells: readonly number[],
  more: Partial<CrossSheetEquation> = {},
): CrossSheetEquation => ({
  target: { table: 1, cell: 0 },
  terms: cells.map((cell) => ({ table: 0, cell })),
  gap: BigInt(gap),
  doubleTolerance: 2n,
  scale: 0,
  exponentOf: () => 0,
  status: gap === 0 ? "exact" : "broken",
  ...more,
});

describe("ties that hold to the digit", () => {
  const wide = tie(0, [0], { doubleTolerance: 15n });
  const isExact = (...ties: CrossSheetEquation[]): boolean => exactPairs(ties).has("1:0");

  it("are three that rounding would have left more than ten bits", () => {
    expect(isExact(wide, wide, wide)).toBe(true);
    expect(isExact(wide, wide)).toBe(false);
    const narrow = tie(0, [0], { doubleTolerance: 3n });
    expect(isExact(wide, wide, narrow)).toBe(false);
    expect(isExact(wide, wide, narrow, narrow)).toBe(true);
  });

  it("are none where one holds by rounding; one that fails says nothing", () => {
    expect(isExact(wide, wide, wide, tie(1, [0], { status: "rounding" }))).toBe(false);
    expect(isExact(wide, wide, wide, tie(90, [0]))).toBe(true);
  });

  it("speak of their two tables alone", () => {
    const other = tie(1, [0], { status: "rounding", target: { table: 2, cell: 0 } });
    expect([...exactPairs([wide, wide, wide, other])]).toEqual(["1:0"]);
  });
});

describe("the cells of a broken tie that a slip explains", () => {
  const named = (first: CheckedTable, second: CheckedTable, cross: CrossSheetEquation): string =>
    likelySlips([first, second], cross, new Set(["1:0"]))
      .map(({ table, cell }) => `${table}/${cell}`)
      .join(" ");

  it("are both where two digits are exchanged from one to the other", () => {
    expect(named(column([4521]), column([4251]), tie(270, [0]))).toBe("1/0 0/0");
  });

  it("are none that is empty, nor any that lies in a sum or along a running sum that holds", () => {
    expect(named(column([null]), column([4251]), tie(-4251, [0]))).toBe("");
    for (const held of [along([0, 1], 0), along([1, 0], 0)])
      expect(named(column([4521, 4521], [held]), column([4251]), tie(270, [0]))).toBe("1/0");
    const elsewhere = column([4521, 12, 12], [along([1, 2], 0)]);
    expect(named(elsewhere, column([4251]), tie(270, [0]))).toBe("1/0 0/0");
    const summed = column([4521, 300, 4821], [], [sum("column", 2, [0, 1], { to: 1 })]);
    expect(named(summed, column([4251]), tie(270, [0]))).toBe("1/0");
    const possible = { ...(summed.families[0] as EquationFamily), belief: "possible" as const };
    expect(named({ ...summed, families: [possible] }, column([4251]), tie(270, [0]))).toBe("1/0 0/0");
  });

  it("are the likeliest alone: a digit too many costs three bits more than two exchanged", () => {
    expect(named(column([1937, 5605]), column([5742]), tie(1800, [0, 1]))).toBe("1/0");
  });
});

describe("the cell that a tie and its own table ask to change alike", () => {
  const proved = (first: CheckedTable, second: CheckedTable, cross: CrossSheetEquation): string => {
    const found = provedByTie([first, second], cross);
    if (!found) return "none";
    const { place, kind, change, interval, broken } = found;
    return `${place.table}/${place.cell} ${kind} ${change}${interval ? ` [${interval.join(" to ")}]` : ""} by ${broken.join()}`;
  };

  it("is told by a slip where one leads there", () => {
    expect(proved(column([4521, 0], [along([1, 0], 270)]), column([4251]), tie(270, [0]))).toBe(
      "0/0 transposition -270 by 1",
    );
    expect(proved(column([4521]), column([4251, 0], [along([0, 1], 270)]), tie(270, [0]))).toBe(
      "1/0 transposition 270 by 0",
    );
  });

  it("is asked by the sign that it has in its own sum, whatever stands first there", () => {
    const terms = [
      { cell: 1, sign: 1 },
      { cell: 0, sign: -1 },
    ] as const;
    const less = column([4521, 7, 0], [{ ...along([2], -270), terms }]);
    expect(proved(less, column([4251]), tie(270, [0]))).toBe("0/0 transposition -270 by 2");
  });

  it("is none where its own sum holds, asks for another change, or two cells are asked", () => {
    expect(proved(column([4521, 0], [along([1, 0], 0)]), column([4251]), tie(270, [0]))).toBe("none");
    expect(proved(column([4521, 0], [along([1, 0], 360)]), column([4251]), tie(270, [0]))).toBe("none");
    const [first, second] = [
      column([4521, 0], [along([1, 0], 270)]),
      column([4251, 0], [along([0, 1], 270)]),
    ];
    expect(proved(first, second, tie(270, [0]))).toBe("none");
  });

  it("keeps the cheapest slip of several within the bounds, the first of those that cost the same", () => {
    const near = column([45, 0], [along([1, 0], -9, 4)]);
    expect(proved(near, column([54]), tie(-9, [0], { doubleTolerance: 4n }))).toBe(
      "0/0 transposition 9 by 1",
    );
    const far = column([45, 0], [along([1, 0], -15, 10)]);
    expect(proved(far, column([60]), tie(-15, [0], { doubleTolerance: 10n }))).toBe("0/0 digit 10 by 1");
  });

  it("is given bounds where no slip leads there", () => {
    const far = column([4521, 0], [along([1, 0], 1234, 4)]);
    expect(proved(far, column([3287]), tie(1234, [0], { doubleTolerance: 6n }))).toBe(
      "0/0 unknown -1234 [-1236 to -1232] by 1",
    );
    const blank = column([null, 0], [along([1, 0], -4251)]);
    expect(proved(blank, column([4251]), tie(-4251, [0]))).toBe("0/0 empty 4251 [4250 to 4252] by 1");
  });
});
