import { greatest } from "../../amounts/extremes";
import { chanceOfSlip, equationAt, sharedUnit, type Equation, type EquationFamily } from "../../equations";
import type { AmountGrid } from "../../tables/amountGrid";
import type { CheckedTable } from "../checkedTable";
import { wholes } from "../leafSums";
import { saysRate } from "../lines";
import { isOneSlip, sumOver } from "./likelySlips";

/** Fewer lines are no list that its first or last line adds up by its place alone. */
const FEWEST_PARTS = 3;
/** Parts from which one column alone tells, none other holding. */
const FEWEST_ALONE = 4;
/** Sizes of amounts scatter over so many powers of e: six decades. */
const SPREAD = 6 * Math.LN10;
/** So small a chance that the amounts come near a sum, and that a slip closes the gap, leaves the sum. */
const CHANCE = 1e-3;

/** Columns that hold, from which one that fails by any amount is wrong. */
const FEWEST_HELD = 2;

/** The sum of all the other lines of a list, which its first or last line misses in one column. */
export interface ClosingLine {
  readonly line: number;
  /** Was the sum found, though it holds too seldom to be believed? */
  readonly isTried: boolean;
  readonly family: EquationFamily;
  readonly equation: Equation;
}

/**
 * The first or the last line of a list that nothing calls a total, where it would be the sum of all the others but in one column: a
 * country over its counties, a group under its hospitals. Only where chance would hardly bring the amounts so near, and a slip explains
 * what parts them or several other columns hold.
 */
export function closingLine(checked: CheckedTable): ClosingLine | null {
  const { table, families } = checked;
  const { rows, grid } = table;
  const isPlain = rows.every(({ kind }) => kind !== "total" && kind !== "subtotal" && kind !== "of-which");
  if (!isPlain || grid.large) return null;
  const ends = [rows.length - 1, 0];
  const isOther = ({ direction, target, belief }: EquationFamily): boolean =>
    direction === "column" && (belief !== "possible" || !ends.includes(target));
  if (families.some(isOther)) return null;
  for (const line of ends) {
    // A year or an age at the end of its list adds nothing up.
    if (!/^[^\d]+$/.test(rows[line]?.label.replace(marks, "") ?? "")) continue;
    const others = rows.flatMap((_, row) => (row === line ? [] : [row]));
    const plain = sumOver(grid, line, others);
    const unit = sharedUnit(grid, [plain]);
    const missed = missedOnce(checked, withUnit(plain, unit));
    const isTried = families.some(({ direction, target }) => direction === "column" && target === line);
    if (!missed) continue;
    const { equation, hasRoundings } = missed;
    return { line, isTried, family: hasRoundings ? withUnit(plain, unit) : plain, equation };
  }
  return null;
}

/** The calls of notes that a name may bear. */
const marks = /\(\d\)/g;

/** A sum of amounts rounded to a unit. */
const withUnit = (family: EquationFamily, unit: number): EquationFamily => {
  const evidence = { totals: 0, withoutGap: 0, amounts: 0, multiples: 0 };
  return { ...family, regime: { kind: "rounded", unit, evidence } };
};

/** The only equation of a sum that fails, where chance would hardly leave the gaps of all; and whether roundings leave some. */
function missedOnce(
  checked: CheckedTable,
  family: EquationFamily,
): { readonly equation: Equation; readonly hasRoundings: boolean } | null {
  const { table } = checked;
  let failing: Equation | null = null;
  const held: Equation[] = [];
  for (let at = family.from; at < family.to; at++) {
    const equation = equationAt(table.grid, [family], 0, at);
    if (!equation || equation.activeTerms === 0) continue;
    const isWhole = wholes(table.grid).includes(table.grid.values[equation.target] as number);
    if (saysRate(table, "column", at) && !isWhole) continue;
    if (equation.activeTerms < FEWEST_PARTS || equation.status === "uncheckable") return null;
    if (equation.status !== "broken") held.push(equation);
    else if (failing) return null;
    else failing = equation;
  }
  if (!failing || (held.length === 0 && failing.activeTerms < FEWEST_ALONE)) return null;
  const { grid } = table;
  const isRate = saysRate(table, "column", failing.target % grid.columns);
  const missed = { equation: failing, hasRoundings: isRate || held.some(({ gap }) => gap !== 0n) };
  const ofHeld = held.reduce((chance, one) => chance * nearness(grid, one), 1);
  if (isOneSlip(checked, family, failing)) {
    const ofSlip = chanceOfSlip(grid, cellsOf(failing), Number(failing.gap), family.regime?.unit);
    if (ofHeld * nearness(grid, failing) * ofSlip <= CHANCE) return missed;
  }
  return held.length >= FEWEST_HELD && ofHeld <= CHANCE && exceedsParts(grid, failing) ? missed : null;
}

/** The chance that an amount that is no sum of others comes so near theirs. */
function nearness(grid: AmountGrid, { terms, gap, doubleTolerance }: Equation): number {
  const size = terms.reduce((sum, { cell }) => sum + Math.abs(grid.values[cell] as number), 0);
  const parted = Math.max(Math.abs(Number(gap)), Number(doubleTolerance) / 2);
  return Math.min(1, (2 * parted) / size / SPREAD);
}

const cellsOf = ({ target, terms }: Equation): number[] => [target, ...terms.map(({ cell }) => cell)];

/** Is the total more than any of its parts? A mean or a rate of theirs is not. */
const exceedsParts = ({ values }: AmountGrid, { target, terms }: Equation): boolean =>
  (values[target] as number) > greatest(terms.map(({ cell }) => values[cell] as number));
