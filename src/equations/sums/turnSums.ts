import { isBelieved, type Hypothesis } from "./hypothesis";
import type { LineView } from "./lineView";
import { scoreSum } from "./scoreSum";
import { LABEL_BITS } from "./searchRuns";

/** Rows that one item may take, and the fewest items that make a turn. */
const MOST_MEASURES = 4;
const FEWEST_ITEMS = 2;

/** A row with a name and those without one under it. */
interface Item {
  readonly lines: readonly number[];
  readonly isTotal: boolean;
}

/**
 * The totals of one measure among items that take several rows each, of which the first alone bears a name (credits voted, and spent under
 * them): what a total adds are the first rows, or the second ones. Headings may stand among the items, and other lines about the totals.
 * @param known the other sums: a total that one of them makes is explained
 */
export const findTurnSums = (view: LineView, known: readonly Hypothesis[]): Hypothesis[] => {
  if (view.direction !== "column") return [];
  const items = itemsOf(view);
  const runs = runsOf(items);
  if (runs.length === 0) return [];
  const explained = new Set(known.flatMap(({ target, labelOnly }) => (labelOnly ? [] : [target])));
  const found = items.flatMap(({ lines, isTotal }): TurnSum[] => {
    const [head = 0] = lines;
    if (!isTotal) return [];
    const before = runs.filter((run) => (run[0]?.lines[0] ?? 0) < head);
    const nearest = before.at(-1) ?? runs[0] ?? [];
    const candidates = [nearest, before.flat()].filter((own) => own.length >= FEWEST_ITEMS);
    return lines.flatMap((target, turn) => {
      if (explained.has(target) || view.content[target] !== 2) return [];
      const measures = lines.length > 1 ? [turn] : Array.from({ length: MOST_MEASURES }, (_, k) => k);
      return candidates
        .flatMap((own) => measures.flatMap((measure) => weigh(view, target, own, measure)))
        .sort((one, other) => other.sum.bits - one.sum.bits)
        .slice(0, 1);
    });
  });
  return found.map(({ sum, items: own, measure }) => {
    const isOfSame = (other: TurnSum): boolean => other.items[0] === own[0] && other.measure !== measure;
    const isDrawn = found.some((other) => isOfSame(other) && other.sum.score.misses === 0);
    return isDrawn ? { ...sum, outlined: true } : sum;
  });
};

/** The total of one measure of some items; where that of another one holds too, the turn draws them both. */
interface TurnSum {
  readonly items: readonly Item[];
  readonly measure: number;
  readonly sum: Hypothesis;
}

const weigh = (view: LineView, target: number, items: readonly Item[], measure: number): TurnSum[] => {
  const terms = items.flatMap(({ lines }) => lines[measure] ?? []);
  if (terms.length < FEWEST_ITEMS) return [];
  const score = scoreSum(view, target, terms);
  const bits = score.bits + LABEL_BITS;
  const sum = { target, terms, bits, score, anomaly: null, labelOnly: false, tied: false };
  return isBelieved(bits, score, true) ? [{ items, measure, sum }] : [];
};

/**
 * The rows that tell amounts under their names, each with those that follow it without a name, or under that of a measure which is the same
 * for all of them (« Consommation »); headings tell none.
 */
const itemsOf = ({ lines, labels, content, isTotal }: LineView): Item[] => {
  const items: { lines: number[]; isTotal: boolean }[] = [];
  const times = new Map<string, number>();
  for (let line = 0; line < lines; line++) {
    const label = labels[line] ?? "";
    times.set(label, (times.get(label) ?? 0) + (isTotal[line] ? 0 : 1));
  }
  for (let line = 0; line < lines; line++) {
    const label = labels[line] ?? "";
    if (label === "" || (times.get(label) ?? 0) > 1) items.at(-1)?.lines.push(line);
    else if (content[line] !== 0) items.push({ lines: [line], isTotal: isTotal[line] === 1 });
  }
  return items;
};

/** The items right after one another, no totals among them, that take as many rows each. */
const runsOf = (items: readonly Item[]): Item[][] => {
  const runs: Item[][] = [];
  let last: Item | undefined;
  for (const item of items) {
    const isOne = !item.isTotal && item.lines.length > 1 && item.lines.length <= MOST_MEASURES;
    if (isOne && last?.lines.length === item.lines.length && !last.isTotal) runs.at(-1)?.push(item);
    else if (isOne) runs.push([item]);
    last = item;
  }
  return runs.filter((run) => run.length >= FEWEST_ITEMS);
};
