import { normaliseLabel } from "../amounts";
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
      !inSums.has(line) && amountsAlong(grid, line) > 0 && !isOfWhichLabel(grid.rowLabels[line] as string),
  );
  return families.flatMap((family, index): LineFault[] => {
    const { direction, target, terms, belief, outlined } = family;
    if (direction !== "column" || belief === "possible" || terms.length < 3) return [];
    // What stands further in than the parts is none: some of the parts of one of them.
    if (outlined === "indents") return [];
    const lines = [target, ...terms.map(({ line }) => line)];
    let first = least(lines);
    let last = greatest(lines);
    // The row left out may be the first or the last of its block, at the end away from the total.
    const isOpen = belief === "certain" || outside.length === 1;
    if (isOpen && last === target) while (first > 0 && !inSums.has(first - 1)) first--;
    else if (isOpen && first === target) while (last < grid.rows - 1 && !inSums.has(last + 1)) last++;
    const [line, second] = Array.from({ length: last + 1 - first }, (_, k) => first + k).filter(
      (own) => !inSums.has(own) && couldBeAdded(grid, own, family),
    );
    if (line === undefined || second !== undefined) return [];
    // The only part of a subtotal is added through it.
    if (belief !== "certain" && amountsAlong(grid, line) >= MEMO_AMOUNTS) return [];
    const isRepeated = terms.some((term) => repeats(grid, line, term.line));
    return isRepeated || isHeading(grid, family, line)
      ? []
      : [{ kind: "missing-row", family: index, line, equations: [] }];
  });
};

/** `Titre III`, `axe 2`: the word that several headings share, and the number of each. */
const ranked = /^(\p{L}{3,}) (?:\d{1,2}|[ivx]{1,5})\b/u;

/** Do labels number two headings of one list (« Titre III », « Titre IV »)? Neither is a part of the other. */
const areOfOneRank = (one: string, other: string): boolean => {
  const word = ranked.exec(normaliseLabel(one))?.[1];
  return word !== undefined && word === ranked.exec(normaliseLabel(other))?.[1];
};

/** Does the row hold amounts where the total does, smaller on the whole, under a label that is neither an of-which, a difference, a percentage nor another heading like the total's? */
const couldBeAdded = (grid: AmountGrid, line: number, total: EquationFamily): boolean => {
  const label = grid.rowLabels[line] as string;
  if (
    isOfWhichLabel(label) ||
    isDifferenceLabel(label) ||
    isShareLabel(label) ||
    areOfOneRank(label, grid.rowLabels[total.target] as string) ||
    (label === "" && grid.rowLabels.some((other) => other !== ""))
  )
    return false;
  const stated = statedBy(grid, total);
  const magnitude = (row: number): number =>
    amountsAt(grid, row, stated).reduce((sum, amount) => sum + Math.abs(amount), 0);
  const size = magnitude(line);
  return size > 0 && size < magnitude(total.target);
};

const repeats = (grid: AmountGrid, one: number, other: number): boolean => {
  const amounts = rowOf(grid, other);
  return rowOf(grid, one).every((amount, c) => amount === amounts[c]);
};

/** Is the row the sum of the terms right beside it, wherever the total is stated: a heading of theirs, added through them? */
const isHeading = (grid: AmountGrid, total: EquationFamily, line: number): boolean => {
  const { units } = grid;
  const stated = statedBy(grid, total);
  const own = new Set(total.terms.map((term) => term.line));
  return [1, -1].some((step) => {
    let gaps = amountsAt(grid, line, stated);
    let count = 0;
    for (let row = line + step; own.has(row); row += step) {
      count++;
      const amounts = amountsAt(grid, row, stated);
      gaps = gaps.map((gap, k) => gap - (amounts[k] as number));
      const holds = gaps.every(
        (gap, k) => Math.abs(gap) <= worstGap(count, units[stated[k] as number] as number),
      );
      if (count > 1 && holds) return true;
    }
    return false;
  });
};

const amountsAlong = (grid: AmountGrid, line: number): number => rowOf(grid, line).filter(Boolean).length;

/** The positions at which a total holds an amount. */
const statedBy = (grid: AmountGrid, { target, from, to }: EquationFamily): number[] => {
  const totals = rowOf(grid, target);
  return Array.from({ length: to - from }, (_, k) => from + k).filter((position) => totals[position] !== 0);
};

const amountsAt = (grid: AmountGrid, line: number, positions: readonly number[]): number[] => {
  const amounts = rowOf(grid, line);
  return positions.map((position) => amounts[position] as number);
};

/** The amounts of a row, its blanks taken for zeros. */
const rowOf = ({ values, columns }: AmountGrid, line: number): Float64Array =>
  values.slice(line * columns, (line + 1) * columns).map((amount) => amount || 0);
