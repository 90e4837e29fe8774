import { linkedGroups } from "../../src/diagnosis/groupEquations";
import { OpenGaps } from "../../src/diagnosis/openGaps";
import { exactValues } from "../../src/diagnosis/exactValues";
import { findSwaps } from "../../src/diagnosis/swaps";
import { tableSystem } from "../../src/diagnosis/tableSystem";
import { crossTable, typed, withTotals } from "./crossTable";

const whole = withTotals([
  [48231, 5127, 9364],
  [71582, 2843, 1275],
  [36914, 8391, 4628],
  [59047, 6715, 3186],
]);
const gapsOf = (rows: readonly (readonly number[])[]): OpenGaps => {
  const { grid, families, equations } = crossTable(rows);
  return new OpenGaps(tableSystem(grid, families, equations));
};

describe("linkedGroups", () => {
  it("separates errors that no suspect cell links, and joins those of one column", () => {
    // Rows are equations 4 to 8, columns 0 to 3. Errors at (0, 0) and (1, 1) share the suspects (0, 1) and (1, 0).
    const linked = gapsOf(typed(typed(whole, 0, 42831), 5, 2834));
    expect(linkedGroups(linked, linked.open)).toHaveLength(1);
    const alone = gapsOf(typed(whole, 0, 42831));
    expect(linkedGroups(alone, alone.open)).toEqual([[0, 4]]);
  });

  it("keeps apart the equations whose only common cells lie in one that holds", () => {
    // Two cells of a column that changed places: the column holds, so the two rows have no suspect in common.
    const swapped = gapsOf(typed(typed(whole, 0, 71582), 4, 48231));
    expect(linkedGroups(swapped, swapped.open)).toEqual([[4], [5]]);
  });
});

describe("findSwaps", () => {
  it("finds the exchange that repairs both rows, and no other", () => {
    const swapped = gapsOf(typed(typed(whole, 0, 71582), 4, 48231));
    expect(findSwaps(swapped)).toMatchObject([{ repairs: [4, 5] }]);
    expect(
      findSwaps(swapped)[0]
        ?.cells.slice()
        .sort((a, b) => a - b),
    ).toEqual([0, 4]);
  });

  it("finds none where two gaps are not opposite", () => {
    expect(findSwaps(gapsOf(typed(typed(whole, 0, 71582), 4, 48331)))).toEqual([]);
  });
});

describe("exactValues", () => {
  it("keeps to the changes that every equation of the cell allows", () => {
    // Rows tolerate 2 and columns 2.5: a change of 5400 is known to 2 units, and the exchange of digits to the unit.
    const gaps = gapsOf(typed(whole, 0, 42831));
    const set = exactValues(gaps, [{ cell: 0, change: 5401 }]);
    expect(set?.changes).toEqual([
      { cell: 0, change: 5400n, kind: "transposition", interval: [5400n, 5400n] },
    ]);
    expect(set?.bits).toBe(3 + Math.log2(5));
  });

  it("bounds an arbitrary value by its tightest equation", () => {
    const set = exactValues(gapsOf(typed(whole, 5, 7777)), [{ cell: 5, change: -4934 }]);
    expect(set?.changes[0]).toMatchObject({ kind: "unknown", interval: [2841n - 7777n, 2845n - 7777n] });
  });

  it("refuses a cell one of whose equations cannot follow", () => {
    expect(exactValues(gapsOf(typed(whole, 0, 42831)), [{ cell: 1, change: 5400 }])).toBeNull();
  });
});
