import { outlinedSum, type Hypothesis, type Sum } from "./hypothesis";
import type { LineView } from "./lineView";
import type { RequestedChanges } from "./requestedChanges";
import { scoreSum } from "./scoreSum";

/** Blocks that make an outline. */
const FEWEST_BLOCKS = 2;
/** What all the sums of an outline must give together, and the share of their positions that must hold. */
const LEAST_BITS = 16;
const HELD_SHARE = 0.5;
const MANY_MISSES = 4;
/** Of small amounts, the sums that hold for the one place that fails, and what they must give together. */
const BUT_ONE = { hits: 3, bits: 8 };
/** A subtotal of an earlier state of its block lies within this share of it. */
const STALE_GAP = 0.5;

/**
 * The sums with those of the outline that the labels draw: blocks each closed, or each headed, by a line that says that it is a total,
 * and one total of them all. The blocks are of one make, so they are judged together: where most of their sums hold, each is one of
 * the table's, however many wrong amounts one of them holds.
 * @param sums the sums found so far; one of other lines that holds where that of the outline does not keeps the outline away
 * @param requested the changes that they were weighed against
 */
export const withLabelledOutline = (
  view: LineView,
  sums: readonly Hypothesis[],
  requested: RequestedChanges | null,
): Hypothesis[] => {
  const exact = new Map(
    sums
      .filter(({ score, anomaly, labelOnly }) => score.misses === 0 && anomaly === null && !labelOnly)
      .map((sum) => [sum.target, sum.terms]),
  );
  const isKnown = ({ target, terms }: Sum): boolean => areLines(terms, exact.get(target) ?? []);
  const best = outlinesOf(view)
    // What is found already, and never fails, is no news, unless changes that the other direction asks for were taken for hits.
    .filter((outline) => requested !== null || !outline.every(isKnown))
    .flatMap((outline) => judge(view, outline, sums) ?? [])
    .sort((a, b) => b.bits - a.bits)[0];
  if (!best) return [...sums];
  const targets = new Set(best.sums.map(({ target }) => target));
  return [...sums.filter(({ target }) => !targets.has(target)), ...best.sums];
};

/** The outlines that the labels may draw: the total of all last or first, each block above its own total or under it. */
const outlinesOf = (view: LineView): Sum[][] => {
  const lines: number[] = [];
  let announced = 0;
  for (let line = 0; line < view.lines; line++) {
    if (view.content[line] !== 2 || view.isOfWhich[line]) continue;
    lines.push(line);
    announced += view.isTotal[line] as number;
  }
  // One total draws no outline.
  if (announced < 2) return [];
  const isTotal = (line: number | undefined): boolean => line !== undefined && view.isTotal[line] === 1;
  const outlines: Sum[][] = [];
  for (const ordered of [lines, [...lines].reverse()]) {
    const totals = ordered.filter(isTotal);
    const last = totals.at(-1);
    const heads = totals.slice(0, -1);
    if (last === undefined || ordered.at(-1) !== last) continue;
    // Across, a base stands before the measures and their total: the total of all adds the two.
    if (view.direction === "row" && heads.length > 0 && ordered === lines)
      outlines.push(blocksBefore(ordered, isTotal, last, 1));
    if (heads.length < FEWEST_BLOCKS) continue;
    // Read this way every block comes before its own total, and the total of all comes last.
    outlines.push(blocksBefore(ordered, isTotal, last));
    // Blocks that come after their totals: the same read the other way, but for the total of all.
    outlines.push(blocksBefore([...ordered.slice(0, -1).reverse(), last], isTotal, last));
  }
  return outlines.filter((outline) => outline.length > 1);
};

/**
 * Each total with the lines since the one before it; the last one with the totals and the lines of no block.
 * @param lead the first lines that are of no block
 */
const blocksBefore = (
  ordered: readonly number[],
  isTotal: (line: number) => boolean,
  last: number,
  lead = 0,
): Sum[] => {
  const sums: Sum[] = [];
  const whole: number[] = [...ordered.slice(0, lead)];
  let block: number[] = [];
  for (const line of ordered.slice(lead)) {
    if (!isTotal(line)) block.push(line);
    else {
      if (line === last) sums.push({ target: line, terms: [...whole, ...block] });
      else if (block.length === 0) return [];
      else sums.push({ target: line, terms: block });
      whole.push(line);
      block = [];
    }
  }
  return sums.map(({ target, terms }) => ({ target, terms: [...terms].sort((a, b) => a - b) }));
};

/** The sums of an outline when they hold together; null when they do not, or when another sum of one of its totals holds more often. */
const judge = (
  view: LineView,
  outline: readonly Sum[],
  found: readonly Hypothesis[],
): { readonly bits: number; readonly sums: Hypothesis[] } | null => {
  const last = outline.at(-1)?.target;
  const parts = new Array<readonly number[] | undefined>(view.lines);
  for (const { target, terms } of outline) parts[target] = terms;
  const rivals = new Map<number, Hypothesis>();
  for (const sum of found) if (!sum.labelOnly && !rivals.has(sum.target)) rivals.set(sum.target, sum);
  let [bits, heldBits, hits, misses] = [0, 0, 0, 0];
  const sums: Hypothesis[] = [];
  let [isProvedByLeaves, areNear] = [false, true];
  for (const { target, terms } of outline) {
    const score = scoreSum(view, target, terms);
    const flat = terms.some((line) => parts[line])
      ? terms.flatMap((line) => parts[line] ?? [line]).sort((a, b) => a - b)
      : terms;
    const rival = rivals.get(target);
    const isOther = rival && !areLines(terms, rival.terms) && !areLines(flat, rival.terms);
    if (rival?.anomaly || (isOther && rival.score.hits > score.hits)) return null;
    // Where a subtotal is wrong its total may still be right: it holds over the lines of the blocks.
    const over = flat === terms ? score : scoreSum(view, target, flat);
    const holdsNowhere = score.hits + over.hits === 0;
    if (holdsNowhere && target === last) return null;
    if (target === last) isProvedByLeaves = over.misses === 0 && over.bits >= LEAST_BITS;
    else if (holdsNowhere) areNear &&= isNear(view, target, terms);
    bits += Math.max(score.bits, over.bits);
    if (!holdsNowhere) heldBits += Math.max(score.bits, over.bits);
    hits += Math.max(score.hits, over.hits);
    misses += Math.min(score.misses, over.misses);
    // A block that fails at so many positions adds up other lines than its own.
    if (holdsNowhere && score.misses >= MANY_MISSES) continue;
    sums.push(outlinedSum(target, terms, score));
  }
  // The total of all, right over the lines of the blocks, proves the blocks, however few of their own totals are right.
  const areBlocks = outline.every(({ terms }) => terms.length > 1);
  const isButOne = areBlocks && misses === 1 && hits >= BUT_ONE.hits && heldBits >= BUT_ONE.bits;
  const isHeld = isButOne || (bits >= LEAST_BITS && hits >= HELD_SHARE * (hits + misses));
  // Of blocks that all add up other lines than their own nothing is drawn.
  const isDrawn = sums.length > 1 && (misses > 0 || !rivals.has(last ?? -1));
  return isDrawn && (isHeld || (isProvedByLeaves && areNear)) ? { bits, sums } : null;
};

/** Are the lines of a sum these ones, which are told in order? */
const areLines = (ordered: readonly number[], terms: readonly number[]): boolean => {
  if (ordered.length !== terms.length) return false;
  const sorted = [...terms].sort((a, b) => a - b);
  return ordered.every((line, k) => line === sorted[k]);
};

/** Is a subtotal that fails everywhere near the sum of its block somewhere? */
const isNear = ({ values, positions }: LineView, target: number, terms: readonly number[]): boolean => {
  for (let i = 0; i < positions; i++) {
    const at = (line: number): number => values[line * positions + i] || 0;
    const [total, sum] = [at(target), terms.reduce((all, line) => all + at(line), 0)];
    if (total !== 0 && Math.abs(total - sum) <= STALE_GAP * Math.max(Math.abs(total), Math.abs(sum)))
      return true;
  }
  return false;
};
