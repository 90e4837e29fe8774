import { normaliseLabel } from "../../amounts/normaliseLabel";
import { HARDLY_BY_CHANCE } from "../../amounts/slipChance";
import { LIMITS } from "../limits";
import { BELIEVED, outlinedSum, type Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";
import { missesByOneSlip } from "./missesByOneSlip";
import { scoreSum } from "./scoreSum";

/** Parts of one block, and blocks that hold: fewer are no pattern. */
const FEWEST_PARTS = 2;
const FEWEST_BLOCKS = 3;
/** Share of the blocks that hold, and what they give together. */
const HELD_SHARE = 2 / 3;
const LEAST_BITS = 16 + BELIEVED;
/** One block may fail, whatever its gap, for each so many that hold. */
const BLOCKS_PER_FAILURE = 4;

/**
 * The sums of a list whose blocks lines of one kind close, or open: a word that these bear and no other line (« Northern RHA » under its
 * districts, « Région Bretagne » over its départements). Told where most blocks hold, from one such line to the next; one that fails is
 * told with them where it holds elsewhere, or but for one slip, or where many others hold.
 * @example findBlocksByWord(view) // [Northern RHA = Cleveland + Cumbria, Trent RHA = Derby + Lincoln, Oxford RHA = …]
 */
export const findBlocksByWord = (view: LineView): Hypothesis[] => {
  if (view.direction !== "column" || view.lines > LIMITS.scatteredLines) return [];
  const lines = Array.from({ length: view.lines }, (_, line) => line).filter((line) => !view.isOfWhich[line]);
  const words = wordsOf(view, lines);
  const readings = [...words.values()].flatMap((bearing) =>
    [true, false].map((areUnder) => blocksOf(view, lines, new Set(bearing), areUnder)),
  );
  const drawn = readings
    .map((blocks) => ({ blocks, bits: bitsOf(blocks) - Math.log2(readings.length) }))
    .filter(({ blocks, bits }) => bits >= LEAST_BITS && isDrawn(blocks));
  const [best] = drawn.sort((a, b) => b.bits - a.bits);
  const blocks = best?.blocks ?? [];
  const failing = blocks.filter(({ score }) => score.misses > 0).length;
  const areFew = BLOCKS_PER_FAILURE * failing <= blocks.filter(isHeld).length;
  return blocks.filter((block) => {
    const { hits, misses } = block.score;
    // A part that is not told leaves its block open.
    if (misses === 0 || hits > misses || areFew) return true;
    return missesByOneSlip(view, block, HARDLY_BY_CHANCE);
  });
};

/** By word, the lines that bear it: those of words enough lines bear, and not most; what says « total » is told by its label. */
const wordsOf = (view: LineView, lines: readonly number[]): ReadonlyMap<string, readonly number[]> => {
  const bearing = new Map<string, number[]>();
  for (const line of lines)
    for (const word of new Set(normaliseLabel(view.labels[line] ?? "").match(/\p{L}{2,}/gu) ?? []))
      bearing.set(word, [...(bearing.get(word) ?? []), line]);
  const byLines = new Map<string, readonly number[]>();
  for (const own of bearing.values())
    if (
      own.length >= FEWEST_BLOCKS &&
      own.length * (FEWEST_PARTS + 1) <= lines.length &&
      own.every((line) => view.isTotal[line] === 0)
    )
      byLines.set(own.join(), own);
  return byLines;
};

/** What each line that bears the word adds: those between it and the one before, or the one after. */
const blocksOf = (
  view: LineView,
  lines: readonly number[],
  bearing: ReadonlySet<number>,
  areUnder: boolean,
): Hypothesis[] => {
  const blocks: Hypothesis[] = [];
  let parts: number[] = [];
  for (const line of areUnder ? [...lines].reverse() : lines) {
    if (!bearing.has(line)) {
      parts.push(line);
      continue;
    }
    const terms = [...parts].sort((a, b) => a - b);
    const isPlain = terms.every((part) => view.isTotal[part] === 0);
    if (view.content[line] === 2 && terms.length >= FEWEST_PARTS && isPlain)
      blocks.push(outlinedSum(line, terms, scoreSum(view, line, terms)));
    parts = [];
  }
  return blocks;
};

const isHeld = ({ score: { hits, misses } }: Hypothesis): boolean => misses === 0 && hits > 0;

const bitsOf = (blocks: readonly Hypothesis[]): number =>
  blocks.filter(isHeld).reduce((bits, block) => bits + block.bits, 0);

const isDrawn = (blocks: readonly Hypothesis[]): boolean => {
  const held = blocks.filter(isHeld).length;
  return held >= FEWEST_BLOCKS && held >= HELD_SHARE * blocks.length;
};
