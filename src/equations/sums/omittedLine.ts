import { isShareLabel } from "../lineLabels";
import { BELIEVED, type Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";
import type { OpenLines } from "./openLines";
import type { Probes } from "./probes";
import { BLOCK_BITS, LABEL_BITS } from "./searchRuns";
import { scoreSum } from "./scoreSum";
import { LIMITS } from "../limits";

/** A row left out or counted twice is one more thing to choose, and rarer than a plain sum. */
const RARITY = 5;
const MARGIN = 4;
const FEWEST_IN_BLOCK = 3;
/** Positions that all agree without the line, from which the author meant the sum without it. */
const FEWEST_WITHOUT = 5;

/**
 * The block at the top of the open lines with one line left out of, or counted twice in, the labelled total `target`.
 *
 * The terms are the whole block, each line once: the equation is broken by the amounts of that line. Null when nothing
 * of the kind explains the total.
 */
export const findOmittedLine = (
  view: LineView,
  open: OpenLines,
  target: number,
  probes: Probes,
): (Hypothesis & { readonly start: number }) | null => {
  const height = open.length;
  if (height > LIMITS.omittedBlock) return null;
  const top = open.topBlockStart();
  if (open.isTotalAt(height - 1)) return null;
  let best: (Hypothesis & { readonly start: number }) | null = null;
  // The total below the block may be carried on: « Sous-total », « Taux », « Taxe », « Total ».
  for (const start of open.isTotalAt(top - 1) ? [top, top - 1] : [top]) {
    const block = open.run(start, height - 1);
    if (block.length < FEWEST_IN_BLOCK) continue;
    for (const line of block) {
      // A percentage is never added: leaving it out is no choice.
      const isShare = isShareLabel(view.labels[line] ?? "");
      for (const extra of start < top ? ([-1] as const) : ([-1, 1] as const)) {
        const isTold = isShare && extra === -1;
        if ((start < top && !isTold) || !probesAgree(view, open, probes, start, line, extra)) continue;
        const terms = extra === -1 ? block.filter((l) => l !== line) : [...block, line];
        const score = scoreSum(view, target, terms);
        const choice = isTold ? 0 : Math.log2(2 * block.length) + RARITY;
        const bits = score.bits - choice + LABEL_BITS + BLOCK_BITS;
        if (bits < BELIEVED + (isTold ? 0 : MARGIN)) continue;
        if (score.misses > 0.35 * (score.hits + score.misses) || (best && best.bits >= bits)) continue;
        const kind = extra === -1 ? "missing-row" : "duplicated-row";
        best = {
          target,
          terms: block,
          bits,
          score,
          anomaly: { kind, line },
          labelOnly: false,
          tied: false,
          start,
        };
      }
    }
  }
  const memo = best && memoLine(view, best);
  return best && memo !== null
    ? { ...best, terms: best.terms.filter((line) => line !== memo), anomaly: null }
    : best;
};

/**
 * The line left out when no position counts it and no structure says that it should: a memo line, not a fault. One that its label calls
 * a percentage needs no more positions than the sum does.
 */
const memoLine = (view: LineView, { anomaly, score }: Hypothesis): number | null => {
  if (anomaly?.kind !== "missing-row" || score.misses > 0) return null;
  const isShare = isShareLabel(view.labels[anomaly.line] ?? "");
  if (!isShare && score.hits < FEWEST_WITHOUT) return null;
  return view.structural.has(anomaly.line) ? null : anomaly.line;
};

const probesAgree = (
  view: LineView,
  open: OpenLines,
  probes: Probes,
  start: number,
  line: number,
  extra: 1 | -1,
): boolean => {
  const height = open.length;
  let hits = 0;
  for (let k = 0; k < probes.count; k++) {
    const i = probes.positions[k] as number;
    const value = view.values[line * view.positions + i] as number;
    if (!value) continue;
    const sum = open.sumBelow(height, i) - open.sumBelow(start, i) + extra * value;
    if (
      Math.abs(sum - (probes.amounts[k] as number)) <=
      ((height - start + 2) * (probes.units[k] as number)) / 2
    )
      hits++;
  }
  return hits >= 2 || (hits > 0 && probes.count <= 2);
};
