import { isDeductedLabel } from "../lineLabels";
import type { Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";

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
