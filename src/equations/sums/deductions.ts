import { isDeductedLabel } from "../lineLabels";
import type { Hypothesis } from "./hypothesis";
import { worstGap } from "../tolerance";
import { unitAt, type LineView } from "./lineView";

/**
 * The sums without those of a gross amount over the lines that labels deduct from it and the net amount under them: told that way round
 * the net amount would be a part, and no sum of its own could go on from it (« recettes nettes », then « recettes totales nettes »).
 */
export const withoutDeductions = ({ labels }: LineView, sums: readonly Hypothesis[]): Hypothesis[] =>
  sums.filter(({ target, terms, labelOnly }) => {
    const [net = target, ...deducted] = [...terms].sort((a, b) => b - a);
    return (
      labelOnly ||
      deducted.length === 0 ||
      isDeductedLabel(labels[net] ?? "") ||
      !deducted.every((line) => line > target && isDeductedLabel(labels[line] ?? ""))
    );
  });

/**
 * The sum with the lines subtracted that their labels deduct (« Less: recoveries », « À déduire : … »), where it holds more often so than
 * with them added: most places may tell nothing of them.
 * @example withDeducted(view, sumOf(3, [0, 1, 2])).minus // [2], of « Loans | Assets | Less: recoveries | Total »
 */
export const withDeducted = (view: LineView, sum: Hypothesis): Hypothesis => {
  const { target, terms, minus = [] } = sum;
  if (minus.length > 0) return sum;
  const deducted = terms.filter((line) => isDeductedLabel(view.labels[line] ?? ""));
  if (deducted.length === 0) return sum;
  const amount = (line: number, i: number): number => view.values[line * view.positions + i] || 0;
  const [plain, net] = [new Set<number>(), new Set(deducted)].map((lines) => {
    let held = 0;
    for (let i = 0; i < view.positions; i++) {
      if (!amount(target, i) || deducted.every((line) => amount(line, i) === 0)) continue;
      const total = terms.reduce((all, line) => all + (lines.has(line) ? -1 : 1) * amount(line, i), 0);
      if (Math.abs(total - amount(target, i)) <= worstGap(terms.length, unitAt(view, target, i))) held++;
    }
    return held;
  }) as [number, number];
  return net > plain ? { ...sum, minus: deducted } : sum;
};
