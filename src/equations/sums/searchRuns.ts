import { BELIEVED } from "./hypothesis";
import type { LineView } from "./lineView";
import type { OpenLines } from "./openLines";
import type { Probes } from "./probes";
import type { RequestedChanges } from "./requestedChanges";
import { scoreSum, type SumScore } from "./scoreSum";
import { LIMITS } from "../limits";

/** A run of the open lines, with its evidence. */
export interface RunScore {
  readonly start: number;
  readonly end: number;
  readonly bits: number;
  readonly score: SumScore;
}

/** What a label, and a place right under its block, add to the evidence (bits). */
export const LABEL_BITS = 5;
export const BLOCK_BITS = 3;
const LABELLED_BLOCK_BITS = 8;

/** Lines, accepted totals apart, that may stand between a run and its total. */
const SKIPPED = { labelled: 6, unlabelled: 1 };

/** A gap under this share of the target may be a slip. */
const NEAR = 0.03;

/**
 * The runs of the open lines that best explain `target`: the best and the second best by evidence.
 *
 * Runs end at the top of the open lines or below a few skipped lines; each is sieved on the probes first.
 */
export const searchRuns = (
  view: LineView,
  open: OpenLines,
  target: number,
  probes: Probes,
  requested: RequestedChanges | null,
): { best: RunScore | null; second: RunScore | null } => {
  const labelled = view.isTotal[target] === 1;
  const height = open.length;
  const ranked: { best: RunScore | null; second: RunScore | null } = { best: null, second: null };
  let weighings: number = LIMITS.weighings;
  let weighed = 0;
  let gate = 0;
  const weigh = (start: number, end: number): void => {
    const block = open.startsBlock(start);
    const score = scoreSum(view, target, open.run(start, end), requested);
    const atTop = end === height - 1;
    const widest = Math.log2(1 + Math.min(height, 60));
    const choice = Math.min(widest, 2 * Math.log2(end - start + 1));
    let bits = score.bits - (atTop ? choice : choice + widest);
    if (labelled) bits += LABEL_BITS;
    if (block) bits += labelled && atTop ? BLOCK_BITS + LABELLED_BLOCK_BITS : BLOCK_BITS;
    const found = { start, end, bits, score };
    if (!ranked.best || bits > ranked.best.bits) {
      ranked.second = ranked.best;
      ranked.best = found;
    } else if (!ranked.second || bits > ranked.second.bits) ranked.second = found;
  };

  let isBlockWeighed = false;
  const blockStart = open.topBlockStart();
  const deepest = deepestEnd(view, open, labelled);
  let toSkip = labelled ? SKIPPED.labelled : SKIPPED.unlabelled;
  for (let end = height - 1; end >= deepest; end--) {
    if (end < height - 1 && !open.isTotalAt(end + 1) && --toSkip < 0) break;
    for (let start = end - 1; start >= 0; start = nextStart(open, start, end)) {
      const block = open.startsBlock(start);
      const sieved =
        height > LIMITS.sievedOpenLines && !(block && labelled) ? Math.min(2, probes.count) : probes.count;
      let sieve = probeRun(view, open, probes, sieved, start, end);
      const out = sieve.over >= sieved || (sieved >= 4 && sieve.over > 0.75 * sieved);
      if (sieved < probes.count && sieve.hits + sieve.near > 0)
        sieve = probeRun(view, open, probes, probes.count, start, end);
      const promise = sieve.hits * 2 + sieve.near;
      const promising = promise >= Math.max(1, block && labelled ? 1 : Math.floor(probes.count / 2));
      const enough =
        weighed < LIMITS.weighedTerms ? promise >= gate - 1 || (block && labelled) : promise > gate;
      if (promising && enough && weighings > 0) {
        weighed += end - start + 1;
        gate = Math.max(gate, promise);
        weighings--;
        weigh(start, end);
        isBlockWeighed ||= start === blockStart && end === height - 1;
      }
      if (out) break;
    }
  }
  // The block under a label may fail everywhere: what the other direction asks for says whether it was meant.
  if (requested && labelled && !isBlockWeighed && blockStart < height - 1) weigh(blockStart, height - 1);
  const { best, second } = ranked;
  return best && best.bits >= BELIEVED - LABEL_BITS ? { best, second } : { best, second: null };
};

/**
 * The next depth at which a run may start, below zero when there is none: line by line; on many open lines only near the end,
 * then at the start of the block and at the bottom of the open lines.
 */
const nextStart = (open: OpenLines, start: number, end: number): number => {
  if (open.length <= LIMITS.manyOpenLines || start > end - LIMITS.longestWalk) return start - 1;
  const block = open.topBlockStart();
  if (block < start) return block;
  return start > 0 ? 0 : -1;
};

/** The least depth at which a run may end. */
const deepestEnd = (view: LineView, open: OpenLines, labelled: boolean): number => {
  const large = view.lines > LIMITS.sievedOpenLines && !(labelled && view.lines <= LIMITS.manyOpenLines);
  return Math.max(1, large ? open.length - 3 : 1);
};

const sieve = { hits: 0, near: 0, over: 0 };

/** Counts, among the first probes, the sums that match, nearly match and overshoot. */
const probeRun = (
  view: LineView,
  open: OpenLines,
  probes: Probes,
  count: number,
  start: number,
  end: number,
): typeof sieve => {
  const terms = end - start + 1;
  sieve.hits = sieve.near = sieve.over = 0;
  for (let k = 0; k < count; k++) {
    const i = probes.positions[k] as number;
    const amount = probes.amounts[k] as number;
    const gap = open.sumBelow(end + 1, i) - open.sumBelow(start, i) - amount;
    const tolerance = ((terms + 1) * (probes.units[k] as number)) / 2;
    if (gap > tolerance && view.growing[i]) sieve.over++;
    if (Math.abs(gap) <= tolerance) sieve.hits++;
    else if (Math.abs(gap) < NEAR * Math.abs(amount)) sieve.near++;
  }
  return sieve;
};
