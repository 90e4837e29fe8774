import type { Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";
import type { OpenLines } from "./openLines";
import type { Probes } from "./probes";

const LIKELY_GAP = 0.2;
const LIKELY_SHARE = 0.7;

/**
 * A labelled total right under its block that comes within 20 % of it on most probes, though it does not add up.
 *
 * The equation is worth reporting as broken, not worth accusing a cell: one-column tables with a wrong total.
 */
export const findByLabel = (
  view: LineView,
  open: OpenLines,
  target: number,
  probes: Probes,
): Hypothesis | null => {
  const height = open.length;
  if (view.direction !== "column" || height < 3) return null;
  const start = open.topBlockStart();
  const top = height - 1;
  if (height - start < 3 || open.isTotalAt(top) || view.isTotal[open.lines[top] as number]) return null;
  let likely = 0;
  for (let k = 0; k < probes.count; k++) {
    const i = probes.positions[k] as number;
    const amount = probes.amounts[k] as number;
    const sum = open.sumBelow(height, i) - open.sumBelow(start, i);
    if (Math.abs(sum - amount) <= LIKELY_GAP * Math.abs(amount)) likely++;
  }
  if (likely < LIKELY_SHARE * probes.count) return null;
  const score = { bits: 0, hits: 0, misses: probes.count, asked: 0 };
  return {
    target,
    terms: open.run(start, top),
    bits: 0,
    score,
    anomaly: null,
    labelOnly: true,
    tied: false,
  };
};
