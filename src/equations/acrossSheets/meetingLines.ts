import type { AnnexTable } from "../../tables/annexTable";
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
  tables: readonly AnnexTable[],
  { factorOf }: CommonScale,
  lines: readonly TableLine[],
): ((target: TableLine) => readonly TableLine[]) => {
  const amountOf = (table: number, cell: number): number =>
    (tables[table]?.grid.values[cell] ?? Number.NaN) * Number(factorOf(table));
  const buckets = bucketsOf(lines, amountOf);
  const hits = new Uint32Array(lines.length);
  return ({ table, cells }) => {
    const grid = tables[table]?.grid;
    const met: number[] = [];
    for (const [key, cell] of cells) {
      const amount = amountOf(table, cell);
      if (amount !== amount || amount === 0) continue;
      const reach = SAME_AMOUNT * (grid?.units[cell % grid.columns] ?? 1) * Number(factorOf(table));
      const bucket = buckets.get(key);
      if (!bucket) continue;
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
  amountOf: (table: number, cell: number) => number,
): ReadonlyMap<string, Bucket> => {
  const found = new Map<string, { amount: number; line: number }[]>();
  lines.forEach(({ table, cells }, line) => {
    for (const [key, cell] of cells) {
      const amount = amountOf(table, cell);
      if (amount !== amount) continue;
      const bucket = found.get(key);
      if (bucket) bucket.push({ amount, line });
      else found.set(key, [{ amount, line }]);
    }
  });
  return new Map(
    [...found].map(([key, met]) => {
      met.sort((a, b) => a.amount - b.amount);
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
