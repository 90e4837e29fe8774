import type { Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";
import { scoreSum } from "./scoreSum";

/** Does a line that says that it is a total, other than that of all, hold everywhere with other lines than those under it? */
export const isDenied = (
  view: LineView,
  sums: readonly Hypothesis[],
  outline: readonly OutlineSum[],
  total: number | undefined,
): boolean =>
  sums.some(
    ({ target, terms, score, anomaly, labelOnly, tied }) =>
      target !== total &&
      view.isTotal[target] === 1 &&
      !(labelOnly || tied || anomaly) &&
      score.misses === 0 &&
      !outline.some((own) => own.target === target && own.terms.join() === terms.join()),
  );

/** A sum of the outline; `fails` for a block whose own lines do not add up. */
export interface OutlineSum {
  readonly target: number;
  readonly terms: readonly number[];
  readonly fails: boolean;
}

/** Do the amounts speak for the sums that hold? Roundings alone make lines of ones and twos add up in any order. */
export const isBorneOut = (view: LineView, outline: readonly OutlineSum[]): boolean =>
  outline.reduce(
    (bits, { target, terms, fails }) => bits + (fails ? 0 : scoreSum(view, target, terms).bits),
    0,
  ) > 0;
