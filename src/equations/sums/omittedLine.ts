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
  const start = open.topBlockStart();
  if (height - start < 3 || open.isTotalAt(height - 1)) return null;
  const block = open.run(start, height - 1);
  let best: (Hypothesis & { readonly start: number }) | null = null;
  for (const line of block) {
    for (const extra of [-1, 1] as const) {
      if (!probesAgree(view, open, probes, start, line, extra)) continue;
      const terms = extra === -1 ? block.filter((l) => l !== line) : [...block, line];
      const score = scoreSum(view, target, terms);
      const bits = score.bits - Math.log2(2 * block.length) - RARITY + LABEL_BITS + BLOCK_BITS;
      if (bits < BELIEVED + MARGIN || score.misses > 0.35 * (score.hits + score.misses)) continue;
      if (best && best.bits >= bits) continue;
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
  const memo = best && memoLine(view, best);
  return best && memo !== null ? { ...best, terms: block.filter((l) => l !== memo), anomaly: null } : best;
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
