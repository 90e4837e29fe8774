import type { Hypothesis } from "./hypothesis";
import { unitAt, type LineView } from "./lineView";

/** Positions where a line holds an amount, from which it can be told to be idle. */
const FEWEST = 5;
/** Share of them that must be small; slips make the others. */
const MOSTLY = 0.8;
/** Terms that must be left: a sum of one is none. */
const FEWEST_LEFT = 2;
/** An idle line leaves gaps that shrink to this share without it; one that could not matter, gaps that are no wider. */
const REMAINING = 0.25;
const NO_WIDER = 1;

/**
 * The hypothesis without the lines that only widen its gaps: rates between amounts lie within what rounding allows, or break the sum, and
 * it foots better without them, and nowhere needs them. Lines that the known structure puts in a total stay.
 */
export const withoutIdleTerms = (view: LineView, hypothesis: Hypothesis): Hypothesis => {
  const { target, terms } = hypothesis;
  const told = terms.filter((line) => view.structural.has(line) || meets(view, line, target));
  if (told.length < terms.length && told.length >= FEWEST_LEFT && footsWithout(hypothesis))
    return withoutIdleTerms(view, { ...hypothesis, terms: told });
  const gaps = gapsOf(view, target, terms);
  // Nothing spoils a sum that holds to the last digit.
  if (!gaps.some((gap) => gap)) return hypothesis;
  const free = terms.filter((line) => !view.structural.has(line));
  const finer = free.filter((line) => isFiner(view, line, target));
  const reach = reachOf(view, target, terms);
  const lost = free.filter((line) => isWithinReach(view, reach, line));
  const tried = [
    ...[finer, lost, ...free.map((line) => [line])].map((lines) => ({ lines, remaining: REMAINING })),
    { lines: finer.filter((line) => lost.includes(line)), remaining: NO_WIDER },
  ];
  const idle = tried.find(
    ({ lines, remaining }) =>
      lines.length > 0 &&
      lines.length <= terms.length - FEWEST_LEFT &&
      isIdle(view, reach, gaps, lines, remaining),
  )?.lines;
  return idle === undefined
    ? hypothesis
    : withoutIdleTerms(view, { ...hypothesis, terms: terms.filter((line) => !idle.includes(line)) });
};

/** Does a line hold an amount, zero or not, somewhere where the total does? */
const meets = ({ values, positions }: LineView, line: number, target: number): boolean => {
  for (let i = 0; i < positions; i++)
    if (!Number.isNaN(values[line * positions + i]) && !Number.isNaN(values[target * positions + i]))
      return true;
  return false;
};

/** Does the sum hold at most positions with nothing for the lines that hold no amount: a mean, a pair of figures among counts? */
const footsWithout = ({ score: { hits, misses } }: Hypothesis): boolean =>
  hits >= FEWEST_LEFT && 2 * misses <= hits;

/** Does a line print more digits than the total wherever both hold something: a rate among amounts? */
const isFiner = (view: LineView, line: number, target: number): boolean => {
  let told = 0;
  for (let i = 0; i < view.positions; i++) {
    if (!view.values[line * view.positions + i] || !view.values[target * view.positions + i]) continue;
    if (unitAt(view, line, i) >= unitAt(view, target, i)) return false;
    told++;
  }
  return told > 0;
};

/** Is a line nowhere larger than what rounding may do to the sum: ranks and growth among amounts, which only together spoil it? */
const isWithinReach = ({ values, positions }: LineView, reach: Float64Array, line: number): boolean =>
  reach.every((room, i) => Math.abs(values[line * positions + i] || 0) <= room);

/** What rounding may do to a sum, twice over, position by position. */
const reachOf = (view: LineView, target: number, terms: readonly number[]): Float64Array =>
  Float64Array.from({ length: view.positions }, (_, i) =>
    terms.reduce((room, line) => room + unitAt(view, line, i), unitAt(view, target, i)),
  );

/** What the terms of a sum exceed its total by, position by position; NaN where there is no total. */
const gapsOf = (view: LineView, target: number, terms: readonly number[]): Float64Array => {
  const { values, positions } = view;
  const gaps = Float64Array.from(
    { length: positions },
    (_, i) => -(values[target * positions + i] as number),
  );
  for (const line of terms)
    for (let i = 0; i < positions; i++) gaps[i] = (gaps[i] as number) + (values[line * positions + i] || 0);
  return gaps;
};

const isIdle = (
  { values, positions }: LineView,
  reaches: Float64Array,
  gaps: Float64Array,
  lines: readonly number[],
  remaining: number,
): boolean => {
  let [all, count, withIt, without] = [0, 0, 0, 0];
  for (let i = 0; i < positions; i++) {
    const own = lines.reduce((sum, line) => sum + (values[line * positions + i] || 0), 0);
    const gap = gaps[i] as number;
    if (own === 0 || gap !== gap) continue;
    all++;
    const reach = reaches[i] as number;
    if (Math.abs(gap) <= reach && Math.abs(gap - own) > reach) return false;
    if (Math.abs(gap - own) > reach && (Math.abs(own) > reach || Math.abs(gap) > reach)) continue;
    count++;
    withIt += Math.abs(gap);
    without += Math.abs(gap - own);
  }
  return count >= FEWEST && count >= MOSTLY * all && without <= remaining * withIt;
};
