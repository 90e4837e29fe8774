import { isDifferenceLabel } from "../lineLabels";
import type { LineView } from "./lineView";

/**
 * Do the labels of three lines draw a balance: two totals, and what is left of one when the other is taken away (« Résultat », « Solde »)?
 * @param target the line that is the sum of the two others
 */
export const isBalance = (view: LineView, target: number, terms: readonly number[]): boolean => {
  if (terms.length !== 2 || view.isTotal[target] !== 1) return false;
  const isDifference = (line: number): boolean => isDifferenceLabel(view.labels[line] ?? "");
  return terms.some((line) => view.isTotal[line] === 1) && terms.some(isDifference);
};
