import { HARDLY_BY_CHANCE } from "../../amounts/slipChance";
import { outlinedSum, type Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";
import { missesByOneSlip } from "./missesByOneSlip";
import { blockBeside } from "./plainBlock";
import { scoreSum } from "./scoreSum";

/** Totals that add up the lines beside them, their share among those that stand beside such lines, and what they give together, in bits. */
const MODELS = { fewest: 3, share: 2 / 3, bits: 24 };

/**
 * The sums with those of the labelled totals that would add up the lines up to the total before them, or after them, as most totals of the
 * table do: but for one slip, and hardly by accident. One column is enough: an account is made of such blocks.
 * @example withSlippedTotals(view, sums) // the total of financial charges, below those of staff and of purchases, that hold
 */
export const withSlippedTotals = (view: LineView, sums: readonly Hypothesis[]): Hypothesis[] => {
  const totals = Array.from({ length: view.lines }, (_, line) => line).filter((line) => view.isTotal[line]);
  const explained = new Set(sums.flatMap(({ labelOnly, target }) => (labelOnly ? [] : [target])));
  const found = [-1, 1].flatMap((side) => {
    const blocks = totals
      .map((target) => ({ target, terms: blockBeside(view, target, side) }))
      .filter(({ terms }) => terms.length > 0)
      .map(({ target, terms }) => outlinedSum(target, terms, scoreSum(view, target, terms)));
    const held = blocks.filter(({ score }) => score.hits > 0 && score.misses === 0);
    const bits = held.reduce((all, block) => all + block.bits, 0);
    const areModels =
      held.length >= MODELS.fewest && held.length >= MODELS.share * blocks.length && bits >= MODELS.bits;
    if (!areModels) return [];
    return blocks.filter(
      (block) => !explained.has(block.target) && missesByOneSlip(view, block, HARDLY_BY_CHANCE),
    );
  });
  return [...sums, ...found];
};
