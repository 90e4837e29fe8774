import { greatest } from "../../amounts/extremes";
import { worstGap } from "../tolerance";
import type { Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";
import type { OpenLines } from "./openLines";
import type { Probes } from "./probes";

const LIKELY_GAP = 0.2;
const LIKELY_SHARE = 0.7;
/** Where it holds within the round unit of its amounts, others may fail by any amount: what its parts but the largest could have missed by. */
const HELD_SHARE = 0.5;
const FEWEST_BITS = 8;
const LARGEST_UNIT = 1e9;

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
  const likely: number[] = [];
  for (let k = 0; k < probes.count; k++) {
    const i = probes.positions[k] as number;
    const amount = probes.amounts[k] as number;
    const sum = open.sumBelow(height, i) - open.sumBelow(start, i);
    if (Math.abs(sum - amount) <= LIKELY_GAP * Math.abs(amount)) likely.push(i);
  }
  if (likely.length === 0) return null;
  const terms = open.run(start, top);
  if (likely.length < LIKELY_SHARE * probes.count) {
    const held = likely.filter((i) => holdsRound(view, target, terms, i)).length;
    if (held === 0 || held < HELD_SHARE * probes.count) return null;
  }
  const score = { bits: 0, hits: 0, misses: probes.count, lost: 0, asked: 0 };
  return {
    target,
    terms,
    bits: 0,
    score,
    anomaly: null,
    labelOnly: true,
    tied: false,
  };
};

/** Does a total hold at a position within what roundings to the power of ten leave that all of its amounts are multiples of? */
const holdsRound = (
  { values, positions }: LineView,
  target: number,
  terms: readonly number[],
  i: number,
): boolean => {
  const own = values[target * positions + i] as number;
  const amounts = terms.map((line) => values[line * positions + i] as number).filter(Boolean);
  let unit = 1;
  while (unit < LARGEST_UNIT && [own, ...amounts].every((amount) => amount % (10 * unit) === 0)) unit *= 10;
  const sizes = amounts.map(Math.abs);
  const others = sizes.reduce((sum, size) => sum + size, 0) - greatest(sizes);
  const reach = worstGap(amounts.length, unit);
  const gap = Math.abs(amounts.reduce((sum, amount) => sum + amount, -own));
  return gap <= reach && Math.log2(1 + others / (2 * reach)) >= FEWEST_BITS;
};
