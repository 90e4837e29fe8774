import { HARDLY_BY_CHANCE } from "../../amounts/slipChance";
import { outlinedSum, type Hypothesis, type Sum } from "./hypothesis";
import type { LineView } from "./lineView";
import { missesByOneSlip } from "./missesByOneSlip";
import { scoreSum } from "./scoreSum";

/** Parts of one line, and blocks that hold: fewer are no outline. */
const FEWEST_PARTS = 2;
const FEWEST_BLOCKS = 2;
/** Share of the blocks that hold, and what they give together: an indented list is often a choice of parts. */
const HELD_SHARE = 0.5;
const LEAST_BITS = 16;
/** Longest list looked through level by level. */
const MOST_LINES = 3000;

/**
 * The sums that the indentation of the labels draws: each line adds those right under it that stand one step further in. Told where most
 * of its blocks hold; one that fails is told with them where it holds elsewhere, or but for one slip.
 * @example findIndentedSums(view) // [Taxes = Sales + Income] of « Taxes, ␣␣Sales, ␣␣Income »
 */
export const findIndentedSums = (view: LineView): Hypothesis[] => {
  const blocks = blocksOf(view).map(({ target, terms }): Hypothesis => ({
    ...outlinedSum(target, terms, scoreSum(view, target, terms)),
    outlined: "indents",
  }));
  const several = blocks.filter(({ terms }) => terms.length >= FEWEST_PARTS);
  const isLikelySlip = (block: Hypothesis): boolean => missesByOneSlip(view, block, HARDLY_BY_CHANCE);
  const held = several.filter(holds);
  const skipped = overWrongHeadings(view, several).filter(holds);
  // As many slips as blocks that hold, or two of one heading that its own parts and the line above both deny.
  const slips = several.filter((block) => !holds(block) && isLikelySlip(block)).length;
  const told = held.length + Math.min(slips, held.length + 2 * skipped.length);
  const bits = [...held, ...skipped].reduce((sum, block) => sum + block.bits, 0);
  if (told < Math.max(FEWEST_BLOCKS, HELD_SHARE * several.length) || bits < LEAST_BITS) return [];
  return blocks.filter((block) => {
    const { hits, misses } = block.score;
    // An only part is added through its heading, where it repeats it.
    if (block.terms.length < FEWEST_PARTS) return misses === 0;
    return hits > misses || isLikelySlip(block);
  });
};

const holds = ({ score }: Hypothesis): boolean => score.hits > 0 && score.misses === 0;

/** The blocks that fail with one of their headings, which fails as well: each told over it, of the parts of that heading. */
const overWrongHeadings = (view: LineView, blocks: readonly Hypothesis[]): Hypothesis[] => {
  const failing = new Map(blocks.flatMap((block) => (holds(block) ? [] : [[block.target, block] as const])));
  return [...failing.values()].flatMap(({ target, terms }) =>
    terms.flatMap((heading) => {
      const parts = failing.get(heading)?.terms;
      if (!parts) return [];
      const over = terms.flatMap((line) => (line === heading ? parts : [line]));
      return [outlinedSum(target, over, scoreSum(view, target, over))];
    }),
  );
};

/** The lines that hold amounts, with those right under them that stand one step further in. */
const blocksOf = ({ indents, content, isOfWhich }: LineView): Sum[] => {
  const blocks: { target: number; terms: number[]; indent: number }[] = [];
  const open: typeof blocks = [];
  indents?.forEach((indent, line) => {
    if (content[line] === 0 || isOfWhich[line]) return;
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    open.at(-1)?.terms.push(line);
    const block = { target: line, terms: [], indent };
    open.push(block);
    blocks.push(block);
  });
  return blocks.filter(({ target, terms }) => content[target] === 2 && terms.length > 0);
};

/**
 * The lines of a view at each level of its indentation but the innermost, those further in passed over: these belong to the lines above
 * them, whether they add up or, being a choice of parts, do not.
 * @example levelsOf(view).length // 1 for « Crimes, ␣␣Violence, ␣␣Property »
 */
export const levelsOf = (view: LineView): LineView[] => {
  const { indents } = view;
  if (indents === null || view.lines > MOST_LINES) return [];
  const levels = [...new Set(indents.filter((_, line) => view.content[line] !== 0))].sort((a, b) => a - b);
  return levels.slice(0, -1).map((level) => ({
    ...view,
    content: view.content.map((content, line) => ((indents[line] ?? 0) > level ? 0 : content)),
  }));
};
