import type { AmountGrid } from "../../tables/amountGrid";
import type { EquationFamily } from "../equation";
import { BELIEVED, type Hypothesis } from "./hypothesis";
import { unitAt, type LineView } from "./lineView";
import { findNestedSums } from "./nestedSums";
import { resolveConflicts } from "./resolveConflicts";
import { tableBlocks } from "./tableBlocks";

/** Beyond the usual belief: choosing a block is one more choice. */
const MARGIN = 4;
const FEWEST_HITS = 3;
/** Outside its block a sum must fail by more than slips explain: this share of the total, at two positions or more. */
const GROSS_GAP = 0.2;
const FEWEST_FAILURES = 2;

/** Sums of one block of the table. */
export interface BlockSums {
  readonly view: LineView;
  readonly sums: readonly Hypothesis[];
}

/**
 * Sums that hold in one block only of several stacked or side-by-side blocks, for lines that no sum of the whole explains.
 *
 * They must hold throughout their block and fail grossly outside it: a total with a few wrong amounts is a total of the whole.
 * @param viewOf the lines of the table over a range of positions
 */
export const findBlockSums = (
  grid: AmountGrid,
  whole: LineView,
  families: readonly EquationFamily[],
  viewOf: (from: number, to: number) => LineView,
): BlockSums[] => {
  const held = new Uint8Array(whole.lines);
  for (const { target, terms } of families) {
    held[target] = 1;
    for (const { line } of terms) held[line] = 1;
  }
  let free = 0;
  for (let line = 0; line < whole.lines; line++) if (whole.content[line] === 2 && !held[line]) free++;
  if (free < 3) return [];
  const known = families.map(({ target, terms }) => ({ target, terms: terms.map(({ line }) => line) }));
  return tableBlocks(grid, whole.direction).map(({ from, to }) => {
    const view = viewOf(from, to);
    const found = resolveConflicts(view.lines, [
      ...findNestedSums(view, "downwards", null, known),
      ...findNestedSums(view, "upwards", null, known),
    ]);
    return { view, sums: found.filter((sum) => isOfBlockOnly(whole, view, sum)) };
  });
};

const isOfBlockOnly = (whole: LineView, block: LineView, sum: Hypothesis): boolean => {
  const { target, terms, bits, score, anomaly, labelOnly } = sum;
  if (anomaly || labelOnly || bits < BELIEVED + MARGIN || score.hits < FEWEST_HITS || score.misses > 0)
    return false;
  let failures = 0;
  for (let i = 0; i < whole.positions; i++) {
    const position = whole.at[i] as number;
    if (position >= block.from && position < block.to) continue;
    const total = whole.values[target * whole.positions + i] as number;
    if (total !== total) continue;
    const gap = Math.abs(
      terms.reduce((rest, line) => rest - (whole.values[line * whole.positions + i] || 0), total),
    );
    if (gap > ((terms.length + 1) * unitAt(whole, target, i)) / 2 && gap > GROSS_GAP * Math.abs(total))
      failures++;
  }
  return failures >= FEWEST_FAILURES;
};
