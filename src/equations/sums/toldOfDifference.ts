import { areSidesOfAccount, isDifferenceLabel } from "../lineLabels";
import type { Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";
import { scoreSum } from "./scoreSum";

/**
 * A sum of two lines, told of the one that its label calls a difference (« Soldes ») where that one is blank at most places that state the
 * others: « recettes = dépenses + solde » would be wrong wherever no balance is printed.
 * @example toldOfDifference(view, sumOf(1, [0, 2])) // line 2 = line 1 − line 0, under « Solde »
 */
export const toldOfDifference = (view: LineView, sum: Hypothesis): Hypothesis => {
  const { target, terms, minus = [], anomaly, labelOnly } = sum;
  const [first, second] = terms;
  if (anomaly || labelOnly || minus.length > 0 || first === undefined || second === undefined) return sum;
  if (terms.length !== 2 || view.isTotal[target]) return sum;
  const isStated = (line: number, i: number): boolean =>
    !Number.isNaN(view.values[line * view.positions + i]);
  const areSides = (one: number, other: number): boolean =>
    areSidesOfAccount(view.labels[one] ?? "", view.labels[other] ?? "");
  // Left out more often than told, or more than once between receipts and expenditure: a single blank was forgotten.
  const leavesBlanks = (line: number, other: number): boolean => {
    const both = Array.from({ length: view.positions }, (_, i) => i).filter(
      (i) => isStated(target, i) && isStated(other, i),
    );
    const told = both.filter((i) => isStated(line, i)).length;
    const isLeftOut = areSides(target, other) ? both.length - told > 1 : 2 * told <= both.length;
    return told > 0 && isLeftOut;
  };
  const pairs: readonly (readonly [number, number])[] = [
    [first, second],
    [second, first],
  ];
  const told = pairs.find(
    ([line, other]) => isDifferenceLabel(view.labels[line] ?? "") && leavesBlanks(line, other),
  );
  if (!told) return sum;
  const [line, other] = told;
  const values = Float64Array.from(view.values);
  for (let at = other * view.positions; at < (other + 1) * view.positions; at++)
    values[at] = -(values[at] as number);
  const lines = [target, other].sort((a, b) => a - b);
  return {
    ...sum,
    target: line,
    terms: lines,
    minus: [other],
    score: scoreSum({ ...view, values }, line, lines),
  };
};
