import { ListsByKey } from "../listsByKey";
import { looseUnit, type LineView } from "./lineView";
import type { Candidate } from "./hypothesis";
import { isBalance } from "./balance";

const SEEDS = 4;
const CHECKS = 12;
const FEWEST_CHECKED = 3;
/** Share of the probes that must hold; labels that draw a balance speak for the others. */
const HELD = { alone: 0.8, balance: 0.5 };
const MOST_MISSES = 2;

/**
 * Triples of lines, anywhere in the table, of which one is the sum of the two others at nearly every probed position.
 *
 * Differences are among them: a balance is found as « receipts = expenses + balance ».
 */
export const findPairs = (view: LineView): Candidate[] => {
  const lines = Array.from({ length: view.lines }, (_, l) => l).filter(
    (l) => view.content[l] === 2 && !view.isOfWhich[l],
  );
  const choice = Math.log2(1 + lines.length ** 2 / 2);
  const seen = seenTriples(view.lines);
  const found: Candidate[] = [];
  for (const seed of view.fullest.subarray(0, SEEDS)) {
    const byAmount = linesByAmount(view, lines, seed);
    for (let a = 0; a < lines.length; a++) {
      const first = lines[a] as number;
      const x = amount(view, first, seed);
      if (x === 0) continue;
      for (let b = a + 1; b < lines.length; b++) {
        const second = lines[b] as number;
        const y = amount(view, second, seed);
        if (y === 0) continue;
        const key = Math.round((x + y) / byAmount.unit);
        // Counted apart from the key: one more than a huge amount is that amount.
        for (let off = -1; off <= 1; off++) {
          // Most sums are the amount of no line, which marks tell sooner.
          if (byAmount.marks[(key + off) & LAST_MARK] === 0) continue;
          for (const target of byAmount.lines.of(key + off)) {
            if (target === first || target === second) continue;
            const id = (target * view.lines + first) * view.lines + second;
            if (!seen(id)) continue;
            if (holdsMostly(view, target, first, second))
              found.push({ target, terms: [first, second], choice });
          }
        }
      }
    }
  }
  return found;
};

/** Marks of amounts by their last bits. */
const LAST_MARK = 0xfff;

/** Says of each triple whether it comes for the first time: a table of marks costs less than a set of as many numbers. */
const seenTriples = (lines: number): ((id: number) => boolean) => {
  const marks = new Uint8Array(lines ** 3);
  return (id) => marks[id] === 0 && (marks[id] = 1) === 1;
};

const amount = (view: LineView, line: number, i: number): number =>
  view.values[line * view.positions + i] || 0;

const linesByAmount = (
  view: LineView,
  lines: readonly number[],
  i: number,
): { unit: number; lines: ListsByKey<number, number>; marks: Uint8Array } => {
  const unit = looseUnit(view, lines[0] as number, i);
  const byAmount = new ListsByKey<number, number>();
  const marks = new Uint8Array(LAST_MARK + 1);
  for (const line of lines) {
    const value = amount(view, line, i);
    if (value === 0) continue;
    const key = Math.round(value / unit);
    marks[key & LAST_MARK] = 1;
    byAmount.add(key, line);
  }
  return { unit, lines: byAmount, marks };
};

const holdsMostly = (view: LineView, target: number, first: number, second: number): boolean => {
  let checked = 0;
  let held = 0;
  for (let k = 0; k < view.positions && checked < CHECKS; k++) {
    const i = view.fullest[k] as number;
    const total = view.values[target * view.positions + i] as number;
    const x = amount(view, first, i);
    const y = amount(view, second, i);
    if (total !== total || (x === 0 && y === 0)) continue;
    checked++;
    if (Math.abs(x + y - total) <= 1.5 * looseUnit(view, target, i)) held++;
    else if (checked - held > MOST_MISSES) return false;
  }
  const share = isBalance(view, target, [first, second]) ? HELD.balance : HELD.alone;
  return checked >= FEWEST_CHECKED && held >= share * checked;
};
