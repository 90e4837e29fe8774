import { isOfWhichLabel, type EquationFamily } from "../equations";
import type { AmountGrid } from "../tables/amountGrid";
import type { LineFault } from "./slip";

/** From so many amounts on, a row that none of the totals counts is a memo line, unless structure says that it belongs there. */
const MEMO_AMOUNTS = 5;

/**
 * Rows that stand among those of a total, hold amounts, and enter no sum, when the total holds without them.
 *
 * One row per total only: several are more likely to be something else. Of-which rows are never added.
 */
export const omittedLines = (grid: AmountGrid, families: readonly EquationFamily[]): LineFault[] => {
  const down = families.filter(({ direction }) => direction === "column");
  const inSums = new Set(down.flatMap(({ target, terms }) => [target, ...terms.map(({ line }) => line)]));
  return families.flatMap((family, index): LineFault[] => {
    const { direction, target, terms, belief } = family;
    if (direction !== "column" || belief === "possible" || terms.length < 3) return [];
    const lines = [target, ...terms.map(({ line }) => line)];
    let first = Math.min(...lines);
    let last = Math.max(...lines);
    // The row left out may be the first or the last of its block, at the end away from the total.
    if (last === target) while (first > 0 && !inSums.has(first - 1)) first--;
    else if (first === target) while (last < grid.rows - 1 && !inSums.has(last + 1)) last++;
    const left: number[] = [];
    for (let line = first; line <= last && left.length < 2; line++) {
      if (!inSums.has(line) && couldBeAdded(grid, line, target)) left.push(line);
    }
    const [line] = left;
    if (line === undefined || left.length > 1) return [];
    // The only part of a subtotal is added through it.
    if (belief !== "certain" && amountsAlong(grid, line) >= MEMO_AMOUNTS) return [];
    const isRepeated = terms.some((term) => repeats(grid, line, term.line));
    return isRepeated ? [] : [{ kind: "missing-row", family: index, line, equations: [] }];
  });
};

/** Does the row hold amounts, smaller on the whole than the total's, under a label that is not an of-which? */
const couldBeAdded = (grid: AmountGrid, line: number, target: number): boolean => {
  const label = grid.rowLabels[line] ?? "";
  if (isOfWhichLabel(label) || (label === "" && grid.rowLabels.some((other) => other !== ""))) return false;
  const size = magnitude(grid, line);
  return size > 0 && size < magnitude(grid, target);
};

const repeats = ({ values, columns }: AmountGrid, one: number, other: number): boolean => {
  for (let c = 0; c < columns; c++)
    if ((values[one * columns + c] || 0) !== (values[other * columns + c] || 0)) return false;
  return true;
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
