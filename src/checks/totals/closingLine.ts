import { equationAt, type Equation, type EquationFamily } from "../../equations";
import type { AmountGrid } from "../../tables/amountGrid";
import type { CheckedTable } from "../checkedTable";
import { saysRate } from "../lines";
import { slipChance } from "../slipChance";
import { isOneSlip, sumOver } from "./likelySlips";

/** Fewer lines are no list that its first or last line adds up by its place alone. */
const FEWEST_PARTS = 4;
/** Sizes of amounts scatter over so many powers of e: six decades. */
const SPREAD = 6 * Math.LN10;
/** So small a chance that the amounts come near a sum, and that a slip closes the gap, leaves the sum. */
const CHANCE = 1e-3;

/** The sum of all the other lines of a list, which its first or last line misses by one slip in one column. */
export interface ClosingLine {
  readonly line: number;
  /** Was the sum found, though it holds too seldom to be believed? */
  readonly isTried: boolean;
  readonly family: EquationFamily;
  readonly equation: Equation;
}

/**
 * The first or the last line of a list that nothing calls a total, where it would be the sum of all the others but for one slip: a
 * country over its counties, a group under its hospitals. Only where chance would hardly bring the amounts so near, nor a slip explain
 * what parts them.
 */
export function closingLine(checked: CheckedTable): ClosingLine | null {
  const { table, families } = checked;
  const { rows, grid } = table;
  const isPlain = rows.every(({ kind }) => kind !== "total" && kind !== "subtotal" && kind !== "of-which");
  if (!isPlain || rows.length <= FEWEST_PARTS || grid.large) return null;
  const ends = [rows.length - 1, 0];
  const isOther = ({ direction, target, belief }: EquationFamily): boolean =>
    direction === "column" && (belief !== "possible" || !ends.includes(target));
  if (families.some(isOther)) return null;
  for (const line of ends) {
    // A year or an age at the end of its list adds nothing up.
    if (!/^[^\d]+$/.test(rows[line]?.label ?? "")) continue;
    const others = rows.flatMap((_, row) => (row === line ? [] : [row]));
    const family = sumOver(grid, line, others);
    const equation = missedOnce(checked, family);
    const isTried = families.some(({ direction, target }) => direction === "column" && target === line);
    if (equation && isOneSlip(checked, family, equation)) return { line, isTried, family, equation };
  }
  return null;
}

/** The only equation of a sum that fails, where chance would hardly leave so small a gap, nor one that a slip explains. */
function missedOnce({ table }: CheckedTable, family: EquationFamily): Equation | null {
  const { grid } = table;
  let [failing, chance]: [Equation | null, number] = [null, 1];
  for (let at = family.from; at < family.to; at++) {
    if (saysRate(table, "column", at)) continue;
    const equation = equationAt(grid, [family], 0, at);
    if (!equation || equation.activeTerms === 0) continue;
    if (equation.activeTerms < FEWEST_PARTS || (equation.status === "broken" && failing)) return null;
    if (equation.status === "broken") failing = equation;
    else if (equation.status !== "exact" && equation.status !== "rounding") return null;
    chance *= chanceOf(grid, equation);
  }
  return failing && chance <= CHANCE ? failing : null;
}

/** The chance that an amount that is no sum of others comes so near theirs; where it fails, times that of a slip between them. */
function chanceOf(grid: AmountGrid, { target, terms, gap, doubleTolerance, status }: Equation): number {
  const size = terms.reduce((sum, { cell }) => sum + Math.abs(grid.values[cell] as number), 0);
  const reach = Number(doubleTolerance) / 2;
  const parted = Math.max(Math.abs(Number(gap)), reach);
  const near = Math.min(1, (2 * parted) / size / SPREAD);
  if (status !== "broken") return near;
  return near * slipChance(grid, [target, ...terms.map(({ cell }) => cell)], Number(gap));
}
