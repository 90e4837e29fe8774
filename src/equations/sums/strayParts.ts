import { BELIEVED, type Hypothesis, type Sum } from "./hypothesis";
import type { LineView } from "./lineView";
import { holdsButForSlip } from "./missesByOneSlip";
import { LABEL_BITS } from "./searchRuns";
import { scoreSum } from "./scoreSum";

/** Lines under the last total that are looked at: more, and they are a table of their own. */
const MOST_STRAY = 4;
/** Beyond the usual belief: the line stands where no part of the total is looked for. */
const MARGIN = 4;
/** Positions at which the line adds something. */
const FEWEST_ADDED = 2;

/**
 * Labelled totals that take in a line printed under the last total of the table: the block above, and that line. Accounts printed by the
 * letters of their form end with the lines whose letters come last.
 * @example « Brevets, Terrains, TOTAL (I), Stocks, Créances, TOTAL (II), TOTAL GÉNÉRAL, Participations »: TOTAL (I) takes in the last line
 */
export const findStrayParts = (view: LineView): Hypothesis[] => {
  const placed = Array.from({ length: view.lines }, (_, line) => line).filter(
    (line) => view.content[line] === 2 && !view.isOfWhich[line],
  );
  const totals = placed.filter((line) => view.isTotal[line] === 1);
  const last = totals.at(-1);
  if (last === undefined) return [];
  const stray = placed.filter((line) => line > last);
  if (stray.length === 0 || stray.length > MOST_STRAY) return [];
  const parts = new Set<number>();
  const found: Hypothesis[] = [];
  totals.forEach((target, k) => {
    const open = placed.filter((line) => line < target && !parts.has(line));
    const sinceTotal = open.filter((line) => line > (totals[k - 1] ?? -1));
    const blocks = (sinceTotal.length < open.length ? [sinceTotal, open] : [open]).filter(
      (block) => block.length > 0,
    );
    const plain = blocks.find((terms) => holds(view, { target, terms }));
    const strayed = plain
      ? undefined
      : withStray(
          view,
          target,
          blocks,
          stray.filter((line) => !parts.has(line)),
        );
    if (strayed) found.push(strayed);
    for (const line of strayed?.terms ?? plain ?? []) parts.add(line);
  });
  return found;
};

const holds = (view: LineView, { target, terms }: Sum): boolean => {
  const { hits, misses } = scoreSum(view, target, terms);
  return hits > 0 && misses === 0;
};

/** The one sum of a block and a stray line that comes to the total, everywhere but for one slip; none where there are several. */
const withStray = (
  view: LineView,
  target: number,
  blocks: readonly (readonly number[])[],
  stray: readonly number[],
): Hypothesis | undefined => {
  const choice = Math.log2(blocks.length * stray.length);
  const sums = blocks
    .flatMap((block) => stray.map((line) => ({ line, terms: [...block, line] })))
    .flatMap(({ line, terms }): Hypothesis[] => {
      const score = scoreSum(view, target, terms);
      const bits = score.bits + LABEL_BITS - choice;
      const isSum = score.misses === 0 && score.hits > 0 && bits >= BELIEVED + MARGIN;
      const isSlipped = holdsButForSlip(view, { target, terms, bits, score });
      return (isSum || isSlipped) && addsAt(view, line) >= FEWEST_ADDED
        ? [{ target, terms, bits, score, anomaly: null, labelOnly: false, tied: false }]
        : [];
    });
  return sums.length === 1 ? sums[0] : undefined;
};

/** Positions where a line holds an amount. */
const addsAt = ({ values, positions }: LineView, line: number): number =>
  values
    .subarray(line * positions, (line + 1) * positions)
    .filter((amount) => amount !== 0 && !Number.isNaN(amount)).length;
