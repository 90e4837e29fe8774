import { unitOfCell } from "../../tables/amountGrid";
import { ListsByKey } from "../listsByKey";
import type { CommonScale, TableLine } from "./tableLines";

/** Amounts that two lines must share, beside the same keys, to be compared. */
export const FEWEST_HITS = 3;
/** Two amounts are one within this many units of the line that is checked. */
export const SAME_AMOUNT = 1.01;

/** The amounts that stand under one key, in increasing order, with the line of each. */
interface Bucket {
  readonly amounts: readonly number[];
  readonly lines: readonly number[];
}

/**
 * For a line, those that hold some of its amounts under the same keys, in the order given. Amounts that differ by more than rounding
 * never meet, so that a workbook of many sheets costs what its cells do, not the square of its lines.
 */
export const meetingLines = (
  { factorOf }: CommonScale,
  lines: readonly TableLine[],
): ((target: TableLine) => readonly TableLine[]) => {
  const amountOf = ({ table, owner }: TableLine, cell: number): number =>
    (owner.grid.values[cell] as number) * Number(factorOf(table));
  const buckets = bucketsOf(lines, amountOf);
  const hits = new Uint32Array(lines.length);
  return (target) => {
    const { grid } = target.owner;
    const met: number[] = [];
    for (const [key, cell] of target.cells) {
      const amount = amountOf(target, cell);
      const bucket = buckets.get(key);
      if (!amount || !bucket) continue;
      const reach = SAME_AMOUNT * unitOfCell(grid, cell) * Number(factorOf(target.table));
      for (let i = firstFrom(bucket.amounts, amount - reach); i < bucket.amounts.length; i++) {
        if ((bucket.amounts[i] as number) > amount + reach) break;
        const line = bucket.lines[i] as number;
        hits[line] = (hits[line] as number) + 1;
        if (hits[line] === FEWEST_HITS) met.push(line);
      }
    }
    hits.fill(0);
    return met.sort((a, b) => a - b).map((line) => lines[line] as TableLine);
  };
};

const bucketsOf = (
  lines: readonly TableLine[],
  amountOf: (line: TableLine, cell: number) => number,
): ReadonlyMap<string, Bucket> => {
  const found = new ListsByKey<string, { amount: number; line: number }>();
  lines.forEach((own, line) => {
    for (const [key, cell] of own.cells) {
      const amount = amountOf(own, cell);
      if (amount) found.add(key, { amount, line });
    }
  });
  return new Map(
    found.entries().map(([key, own]) => {
      const met = [...own].sort((a, b) => a.amount - b.amount);
      return [key, { amounts: met.map(({ amount }) => amount), lines: met.map(({ line }) => line) }];
    }),
  );
};

/** Index of the first amount that is not below the least. */
const firstFrom = (amounts: readonly number[], least: number): number => {
  let [low, high] = [0, amounts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((amounts[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
};
