import { slipCandidates } from "../../amounts/slipCandidates";
import { HARDLY_BY_CHANCE, slipChance } from "../../amounts/slipChance";
import { BELIEVED, type Hypothesis, type Sum } from "./hypothesis";
import { unitAt, type LineView } from "./lineView";
import { tallyTerms } from "./tallyTerms";

/**
 * Does a sum fail at one position only, where one slip of typing in one of its cells would make it hold? An amount that the sum
 * leaves out seldom looks like one.
 * @param most the chance up to which some slip may close such a gap by accident
 * @param isExact must the slip close it to the last digit, though roundings would leave some of it?
 */
export const missesByOneSlip = (
  view: LineView,
  { target, terms }: Sum,
  most = 1,
  isExact = false,
): boolean => {
  const { values, positions } = view;
  const failing = onlyMiss(view, { target, terms });
  if (!failing) return false;
  const { at, gap } = failing;
  const reach = isExact ? 0 : failing.reach;
  const cells = [target, ...terms];
  if (!cells.some((line) => mayBeSlip(view, line, at, line === target ? gap : -gap, reach))) return false;
  const typed = cells.map((line) => {
    const unit = unitAt(view, line, at);
    return { read: (values[line * positions + at] as number) / unit, unit };
  });
  return slipChance(typed, gap, reach) <= most;
};

/** Does a sum fail at one position only, where one slip in its target would make it hold to the last digit? */
export const isSlippedTarget = (view: LineView, sum: Sum): boolean => {
  const failing = onlyMiss(view, sum);
  return failing !== null && mayBeSlip(view, sum.target, failing.at, failing.gap, 0);
};

/** The only position at which a sum fails, its gap there and what rounding allows; null where it fails at none or at several. */
const onlyMiss = (
  view: LineView,
  { target, terms }: Sum,
): { at: number; gap: number; reach: number } | null => {
  const { values, positions } = view;
  const { sum, doubleTolerance, active } = tallyTerms(view, target, terms);
  const gapAt = (i: number): number => (sum[i] as number) - (values[target * positions + i] as number);
  const [at, ...others] = Array.from({ length: positions }, (_, i) => i).filter(
    (i) => (active[i] as number) > 0 && 2 * Math.abs(gapAt(i)) > (doubleTolerance[i] as number),
  );
  if (at === undefined || others.length > 0) return null;
  return { at, gap: gapAt(at), reach: (doubleTolerance[at] as number) / 2 };
};

/**
 * A sum that one slip explains where it fails: positions that hold, what they give, or what a single one must, and the chance that any
 * slip would explain as much.
 */
const BUT_FOR_SLIP = { hits: 2, bits: BELIEVED + 4, alone: BELIEVED + 12, chance: HARDLY_BY_CHANCE };

/** Does a sum hold but at one position, where one slip of typing explains it and hardly by accident? */
export const holdsButForSlip = (
  view: LineView,
  { bits, score, ...sum }: Sum & Pick<Hypothesis, "bits" | "score">,
): boolean =>
  score.misses === 1 &&
  score.hits > 0 &&
  bits + score.lost >= (score.hits >= BUT_FOR_SLIP.hits ? BUT_FOR_SLIP.bits : BUT_FOR_SLIP.alone) &&
  missesByOneSlip(view, sum, BUT_FOR_SLIP.chance);

/** May a slip have made the amount of a cell from one that differs from it by a change, or by nearly that? */
const mayBeSlip = (view: LineView, line: number, i: number, change: number, reach: number): boolean => {
  const value = view.values[line * view.positions + i] as number;
  const unit = unitAt(view, line, i);
  if (!Number.isInteger(value / unit)) return false;
  const meant = value + change;
  return slipCandidates(value / unit).values.some((candidate) => Math.abs(candidate * unit - meant) <= reach);
};
