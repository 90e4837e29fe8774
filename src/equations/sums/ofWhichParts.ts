import { BELIEVED, type Hypothesis, type Sum } from "./hypothesis";
import type { LineView } from "./lineView";
import { holdsButForSlip } from "./missesByOneSlip";
import { scoreSum } from "./scoreSum";
import { LABEL_BITS } from "./searchRuns";

/** Parts of one line, and the fewest that break it down. */
const MOST_PARTS = 12;
const FEWEST_PARTS = 2;
/** What the lines that follow the last « dont » must give more: no word says that they belong to it. */
const MARGIN = 8;
/** Positions that hold for one that fails, where no slip of typing explains it. */
const HELD_FOR_ONE = 5;

/**
 * The lines that those under them say to be part of it (« dont … ») and that these break down in full, with what follows them where the
 * word is not repeated (« Total », « dont métropole », « outre-mer »). « dont » often lists some parts alone: only those that add up are told.
 * Whatever else makes the line, its parts stand beside that.
 * @param known the other sums: their terms belong elsewhere
 */
export const findOfWhichParts = (view: LineView, known: readonly Sum[]): Hypothesis[] => {
  if (!view.isOfWhich.includes(1)) return [];
  const elsewhere = new Set(known.flatMap(({ target, terms }) => [target, ...terms]));
  const listed = Array.from({ length: view.lines }, (_, line) => line).filter(
    (line) => view.content[line] === 2,
  );
  return listed.flatMap((target, at): Hypothesis[] => {
    if (view.isOfWhich[target] || !view.isOfWhich[listed[at + 1] ?? target]) return [];
    const terms: number[] = [];
    for (const line of listed.slice(at + 1, at + 1 + MOST_PARTS)) {
      if (!view.isOfWhich[line] && (view.isTotal[line] || elsewhere.has(line))) break;
      terms.push(line);
      const next = listed[at + 1 + terms.length];
      if (terms.length < FEWEST_PARTS || (next !== undefined && view.isOfWhich[next])) continue;
      const score = scoreSum(view, target, terms);
      const { hits, misses } = score;
      const bits = score.bits + LABEL_BITS - (view.isOfWhich[line] ? 0 : MARGIN);
      const sum = {
        target,
        terms: [...terms],
        bits,
        score,
        anomaly: null,
        labelOnly: false,
        tied: false,
        beside: true,
      } as const;
      const isHeld = misses === 0 || (misses === 1 && hits >= HELD_FOR_ONE);
      if ((isHeld && bits >= BELIEVED) || holdsButForSlip(view, sum)) return [sum];
    }
    return [];
  });
};
