import type { Hypothesis } from "./hypothesis";

/**
 * The hypotheses that can all be true together, the best supported first: one equation per target,
 * one total per line, no line a part of itself. Those known by their label only come last.
 */
export const resolveConflicts = (hypotheses: readonly Hypothesis[]): Hypothesis[] => {
  const ranked = [...hypotheses].sort((a, b) => Number(a.labelOnly) - Number(b.labelOnly) || b.bits - a.bits);
  const byTarget = new Map<number, Hypothesis>();
  const taken = new Set<number>();
  const contains = (line: number, target: number): boolean =>
    byTarget.get(line)?.terms.some((term) => term === target || contains(term, target)) ?? false;
  for (const hypothesis of ranked) {
    const { target, terms } = hypothesis;
    if (byTarget.has(target) || terms.some((line) => taken.has(line) || contains(line, target))) continue;
    byTarget.set(target, hypothesis);
    for (const line of terms) taken.add(line);
  }
  return [...byTarget.values()];
};
