import type { Hypothesis } from "./hypothesis";
import { unitAt, type LineView } from "./lineView";

/** Positions where a line holds an amount, from which it can be told to be idle. */
const FEWEST = 5;
/** Share of them that must be small; slips make the others. */
const MOSTLY = 0.8;
/** An idle line leaves gaps that shrink to this share without it. */
const REMAINING = 0.25;

/**
 * The hypothesis without the lines that only widen its gaps: small rates between amounts lie within what rounding allows, yet the sum
 * foots better without them, and nowhere needs them. Lines that the known structure puts in a total stay.
 */
export const withoutIdleTerms = (view: LineView, hypothesis: Hypothesis): Hypothesis => {
  const { target, terms } = hypothesis;
  if (terms.length < 3) return hypothesis;
  const idle = terms.find((line) => !view.structural.has(line) && isIdle(view, target, terms, line));
  return idle === undefined
    ? hypothesis
    : withoutIdleTerms(view, { ...hypothesis, terms: terms.filter((line) => line !== idle) });
};

const isIdle = (view: LineView, target: number, terms: readonly number[], line: number): boolean => {
  const { values, positions } = view;
  const amount = (one: number, i: number): number => values[one * positions + i] || 0;
  let [all, count, withIt, without] = [0, 0, 0, 0];
  for (let i = 0; i < positions; i++) {
    const own = amount(line, i);
    const total = values[target * positions + i] as number;
    if (own === 0 || total !== total) continue;
    all++;
    const reach = (terms.length + 1) * unitAt(view, target, i);
    const gap = terms.reduce((sum, one) => sum + amount(one, i), -total);
    if (Math.abs(gap) <= reach && Math.abs(gap - own) > reach) return false;
    if (Math.abs(own) > reach || Math.min(Math.abs(gap), Math.abs(gap - own)) > reach) continue;
    count++;
    withIt += Math.abs(gap);
    without += Math.abs(gap - own);
  }
  return count >= FEWEST && count >= MOSTLY * all && without <= REMAINING * withIt;
};
