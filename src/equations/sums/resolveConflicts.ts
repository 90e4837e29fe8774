import type { Hypothesis } from "./hypothesis";

/**
 * The hypotheses on so many lines that can all be true together, the best supported first: one equation per target,
 * one total per line, no line a part of itself. Those known by their label only come last.
 */
export const resolveConflicts = (lines: number, hypotheses: readonly Hypothesis[]): Hypothesis[] => {
  const ranked = [...hypotheses].sort((a, b) => Number(a.labelOnly) - Number(b.labelOnly) || b.bits - a.bits);
  const termsOf = new Array<readonly number[] | undefined>(lines);
  const taken = new Uint8Array(lines);
  const kept: Hypothesis[] = [];
  const contains = (line: number, target: number): boolean =>
    termsOf[line]?.some((term) => term === target || contains(term, target)) ?? false;
  for (const hypothesis of ranked) {
    const { target, terms } = hypothesis;
    if (termsOf[target] || terms.some((line) => taken[line] === 1 || contains(line, target))) continue;
    termsOf[target] = terms;
    kept.push(hypothesis);
    for (const line of terms) taken[line] = 1;
  }
  return kept;
};
