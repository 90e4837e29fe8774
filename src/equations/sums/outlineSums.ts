import { greatest, least } from "../../amounts/extremes";
import { BELIEVED, type Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";
import { scoreSum } from "./scoreSum";
import { LABEL_BITS } from "./searchRuns";

/** A block of one line says nothing of its heading. */
const FEWEST_IN_BLOCK = 2;
/** Taking a line for a heading because its neighbours are is one more choice. */
const CHOICE_BITS = 2;

/** A line of an outline and the lines under it, up to the next line of its level. */
interface Heading {
  readonly line: number;
  readonly block: readonly number[];
  readonly isKnown: boolean;
}

/**
 * The sums with those of the outline that they draw: under a labelled total, blocks of lines stand one after the other, each right
 * after its heading, and the total adds the headings. Where some blocks are known and the headings add up, each of the others is the
 * sum of its block too, though a wrong amount hides it among few columns.
 * @param sums the nested sums found; those of a total that the outline explains at more positions give way to it
 */
export const withOutline = (view: LineView, sums: readonly Hypothesis[]): Hypothesis[] => {
  let found = [...sums];
  let ends = blockEnds(found);
  for (let total = 0; total < view.lines; total++) {
    if (!view.isTotal[total]) continue;
    const headings = headingsUnder(view, total, ends);
    const open = headings.filter(({ isKnown }) => !isKnown);
    // Without a known block every line under a total is open, and nothing speaks for one.
    if (open.length === 0 || open.length === headings.length) continue;
    if (open.some(({ block }) => block.length < FEWEST_IN_BLOCK)) continue;
    const outline = weigh(
      view,
      total,
      headings.map(({ line }) => line),
      LABEL_BITS - CHOICE_BITS * open.length,
    );
    const blocks = open.map(({ line, block }) => weigh(view, line, roots(block, found), -CHOICE_BITS));
    // A wrong heading: the total holds over the lines of its block.
    const flat = headings.flatMap(({ line, isKnown }) =>
      isKnown ? [line] : (blocks.find(({ target }) => target === line)?.terms ?? []),
    );
    const rival = found.find(({ target, terms }) => target === total && terms.join() !== flat.join());
    if (outline.bits < BELIEVED || outline.score.misses > outline.score.hits) continue;
    if (rival && (rival.anomaly !== null || isBetter(rival, outline))) continue;
    const sure = blocks.filter(({ score }) => score.hits > 0 || view.positions === 1);
    const replaced = new Set([total, ...sure.map(({ target }) => target)]);
    found = [...found.filter(({ target }) => !replaced.has(target)), { ...outline, outlined: true }, ...sure];
    ends = blockEnds(found);
  }
  return found;
};

/** The headings under a total, down to the next total or the end of the table: those of known blocks, and the first line of what is left between. */
const headingsUnder = (view: LineView, total: number, ends: ReadonlyMap<number, number>): Heading[] => {
  const isEnd = (line: number): boolean => line >= view.lines || view.isTotal[line] === 1;
  const headings: Heading[] = [];
  for (let line = total + 1; !isEnd(line);) {
    const end = ends.get(line);
    if (end !== undefined) {
      headings.push({ line, block: range(line + 1, end), isKnown: true });
      line = end + 1;
      continue;
    }
    let next = line + 1;
    while (!isEnd(next) && !ends.has(next)) next++;
    headings.push({ line, block: range(line + 1, next - 1), isKnown: false });
    line = next;
  }
  return headings.map((heading) => ({
    ...heading,
    block: heading.block.filter((line) => view.content[line] !== 0 && !view.isOfWhich[line]),
  }));
};

/** By heading, the last line of the block right under it that it is the sum of. */
const blockEnds = (sums: readonly Hypothesis[]): Map<number, number> => {
  const ends = new Map<number, number>();
  const heading = sums.filter(
    ({ target, terms, anomaly, labelOnly, tied }) =>
      !anomaly && !labelOnly && !tied && least(terms) === target + 1,
  );
  const byTarget = new Map(sums.map((sum) => [sum.target, sum]));
  const endOf = (line: number): number => {
    const terms = byTarget.get(line)?.terms;
    return terms && least(terms) > line ? greatest(terms.map(endOf)) : line;
  };
  for (const { target } of heading) ends.set(target, endOf(target));
  return ends;
};

/** The lines of a block that no sum of the block adds already. */
const roots = (block: readonly number[], sums: readonly Hypothesis[]): number[] => {
  const inBlock = new Set(block);
  const parts = new Set(sums.filter(({ target }) => inBlock.has(target)).flatMap(({ terms }) => terms));
  return block.filter((line) => !parts.has(line));
};

const isBetter = (rival: Hypothesis, outline: Hypothesis): boolean =>
  rival.terms.join() !== outline.terms.join() &&
  (rival.score.misses < outline.score.misses ||
    (rival.score.misses === outline.score.misses && rival.bits > outline.bits));

const weigh = (view: LineView, target: number, terms: readonly number[], bonus: number): Hypothesis => {
  const score = scoreSum(view, target, terms);
  return { target, terms, bits: score.bits + bonus, score, anomaly: null, labelOnly: false, tied: false };
};

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, k) => from + k);
