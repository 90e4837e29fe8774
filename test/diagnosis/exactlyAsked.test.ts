import { findAndExplain } from "../../src/diagnosis";
import { gridOf } from "../equations/gridOf";
import { crossTable, typed, withTotals } from "./crossTable";

const right = withTotals([
  [1210, 2035],
  [0, 2146],
  [1248, 0],
  [1394, 2391],
]);

/** The proposal for the total of the second column, 6572, typed 6581: one digit makes 6571 of it, two make 6572. */
const proposed = (rows: readonly (readonly number[])[]): unknown[] => {
  const { families } = crossTable(right);
  const { proposals } = findAndExplain(gridOf(typed(rows, 13, 6581)), () => ({ families })).diagnosis;
  return proposals.map((one) => [one.cell, one.proposed, one.interval]);
};

test("the value that both sums of a cell ask for to the unit is among those told, where no other sum leaves a gap", () => {
  expect(proposed(right)).toEqual([[13, 6571n, [6571n, 6572n]]]);
});

test("among rounded figures, the slip that is likelier typed is told alone", () => {
  const roundedTotal = 3246;
  expect(proposed(typed(right, 2, roundedTotal))).toEqual([[13, 6571n, null]]);
});
