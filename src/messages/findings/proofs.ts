import type { CauseProof, Corrected } from "../../checks/cause";
import type { Say } from "./say";

/**
 * One equation in a line: before, with the correction alone, and with the others it needs.
 * @example sayProof(proof, say.fr) // "ligne 9 : total F9 250 996, somme 247 396 (écart 3 600, tolérance 2) ; C9 corrigée : …"
 */
export function sayProof({ equation, alone, together }: CauseProof, say: Say): string {
  const { amount, language } = say;
  const { line, target, printed, recomputed, gap, tolerance } = equation;
  const sides = (corrected: Corrected): string => {
    const left = amount(corrected.printed.minus(corrected.recomputed));
    return language === "fr"
      ? `total ${amount(corrected.printed)}, somme ${amount(corrected.recomputed)} (écart ${left})`
      : `total ${amount(corrected.printed)}, sum ${amount(corrected.recomputed)} (gap ${left})`;
  };
  if (language === "fr") {
    const name = say.line(line).replace(/^la /, "");
    const before = `${name} : total ${target} ${amount(printed)}, somme ${amount(recomputed)} (écart ${amount(gap)}, tolérance ${amount(tolerance)})`;
    return [
      before,
      ...(alone ? [`cette correction seule : ${sides(alone)}`] : []),
      ...(together ? [`avec aussi ${say.and(together.with)} : ${sides(together)}`] : []),
    ].join(" ; ");
  }
  const before = `${say.line(line)}: total ${target} ${amount(printed)}, sum ${amount(recomputed)} (gap ${amount(gap)}, tolerance ${amount(tolerance)})`;
  return [
    before,
    ...(alone ? [`this correction alone: ${sides(alone)}`] : []),
    ...(together ? [`with ${say.and(together.with)} too: ${sides(together)}`] : []),
  ].join("; ");
}
