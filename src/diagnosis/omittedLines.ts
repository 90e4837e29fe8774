import { greatest, least } from "../amounts/extremes";
import { isDifferenceLabel, isOfWhichLabel, isShareLabel, worstGap, type EquationFamily } from "../equations";
import type { AmountGrid } from "../tables/amountGrid";
import type { LineFault } from "./slip";

/** From so many amounts on, a row that none of the totals counts is a memo line, unless structure says that it belongs there. */
const MEMO_AMOUNTS = 5;

/**
 * Rows that stand among those of a total, hold amounts, and enter no sum, when the total holds without them.
 *
 * One row per total only: several are more likely to be something else. Of-which rows are never added. At the end away from the total
 * nothing but its place says that a row belongs there: it does where structure says so, or where every other row of the table is in
 * some sum.
 */
export const omittedLines = (grid: AmountGrid, families: readonly EquationFamily[]): LineFault[] => {
  const down = families.filter(({ direction }) => direction === "column");
  const inSums = new Set(down.flatMap(({ target, terms }) => [target, ...terms.map(({ line }) => line)]));
  const outside = Array.from({ length: grid.rows }, (_, line) => line).filter(
    (line) =>
      !inSums.has(line) && magnitude(grid, line) > 0 && !isOfWhichLabel(grid.rowLabels[line] as string),
  );
  return families.flatMap((family, index): LineFault[] => {
    const { direction, target, terms, belief } = family;
    if (direction !== "column" || belief === "possible" || terms.length < 3) return [];
    const lines = [target, ...terms.map(({ line }) => line)];
    let first = least(lines);
    let last = greatest(lines);
    // The row left out may be the first or the last of its block, at the end away from the total.
    const isOpen = belief === "certain" || outside.length === 1;
    if (isOpen && last === target) while (first > 0 && !inSums.has(first - 1)) first--;
    else if (isOpen && first === target) while (last < grid.rows - 1 && !inSums.has(last + 1)) last++;
    const left: number[] = [];
    for (let line = first; line <= last && left.length < 2; line++) {
      if (!inSums.has(line) && couldBeAdded(grid, line, target)) left.push(line);
    }
    const [line] = left;
    if (line === undefined || left.length > 1) return [];
    // The only part of a subtotal is added through it.
    if (belief !== "certain" && amountsAlong(grid, line) >= MEMO_AMOUNTS) return [];
    const isRepeated = terms.some((term) => repeats(grid, line, term.line));
    return isRepeated || isHeading(grid, family, line)
      ? []
      : [{ kind: "missing-row", family: index, line, equations: [] }];
  });
};

/** Does the row hold amounts, smaller on the whole than the total's, under a label that is neither an of-which, a difference nor a percentage? */
const couldBeAdded = (grid: AmountGrid, line: number, target: number): boolean => {
  const label = grid.rowLabels[line] as string;
  if (
    isOfWhichLabel(label) ||
    isDifferenceLabel(label) ||
    isShareLabel(label) ||
    (label === "" && grid.rowLabels.some((other) => other !== ""))
  )
    return false;
  const size = magnitude(grid, line);
  return size > 0 && size < magnitude(grid, target);
};

const repeats = ({ values, columns }: AmountGrid, one: number, other: number): boolean => {
  for (let c = 0; c < columns; c++)
    if ((values[one * columns + c] || 0) !== (values[other * columns + c] || 0)) return false;
  return true;
};

/** Is the row the sum of the terms right beside it, wherever the total is stated: a heading of theirs, added through them? */
const isHeading = (
  { values, columns, units }: AmountGrid,
  { target, terms, from, to }: EquationFamily,
  line: number,
): boolean => {
  const amount = (row: number, c: number): number => values[row * columns + c] || 0;
  const stated = Array.from({ length: to - from }, (_, k) => from + k).filter((c) => amount(target, c) !== 0);
  const own = new Set(terms.map((term) => term.line));
  return [1, -1].some((step) => {
    const gaps = stated.map((c) => amount(line, c));
    let count = 0;
    for (let row = line + step; own.has(row); row += step) {
      count++;
      stated.forEach((c, k) => (gaps[k] = (gaps[k] as number) - amount(row, c)));
      const holds = gaps.every(
        (gap, k) => Math.abs(gap) <= worstGap(count, units[stated[k] as number] as number),
      );
      if (count > 1 && holds) return true;
    }
    return false;
  });
};

const amountsAlong = ({ values, columns }: AmountGrid, line: number): number => {
  let count = 0;
  for (let c = 0; c < columns; c++) if ((values[line * columns + c] || 0) !== 0) count++;
  return count;
};

const magnitude = (grid: AmountGrid, line: number): number => {
  let sum = 0;
  for (let c = 0; c < grid.columns; c++) sum += Math.abs(grid.values[line * grid.columns + c] || 0);
  return sum;
};
