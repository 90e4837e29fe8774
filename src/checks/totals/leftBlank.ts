import { HARDLY_BY_CHANCE } from "../../amounts/slipChance";
import { chanceOfSlip, equationAt, type Equation, type EquationFamily } from "../../equations";
import { cellAt, isEmptyCell } from "../../tables/amountGrid";
import { addressOf, amountOf, proofOf, type CheckedTable } from "../checkedTable";
import type { Suspect } from "../cause";
import type { Finding } from "../finding";
import { emptyCellFinding } from "./emptyCellFinding";
import { likelySlips } from "./likelySlips";

/** More blanks than this that totals miss an amount of are left so on purpose. */
const MOST_BLANKS = 2;

/** A sum that lacks an amount where one of its terms is blank. */
interface LeftBlank {
  readonly family: EquationFamily;
  readonly equation: Equation;
  readonly cell: number;
  readonly amount: bigint;
}

/**
 * The blank cells that one total misses an amount of, where the same sum holds without a blank elsewhere: the gap may be theirs, and
 * nobody is accused. A warning where a slip of typing in another cell of the sum explains it as well. Nothing for a table that leaves
 * several amounts out, nor for a sum that lacks one at several positions.
 */
export function leftBlankFindings(checked: CheckedTable): Finding[] {
  const { table, families } = checked;
  const sums = families.flatMap((family) => leftBlankIn(checked, family) ?? []);
  const cells = new Set(sums.map(({ cell }) => cell));
  if (cells.size > MOST_BLANKS) return [];
  return [...cells].flatMap((cell) => {
    const own = sums.filter((one) => one.cell === cell);
    const first = own[0] as LeftBlank;
    if (own.some(({ amount }) => amount !== first.amount)) return [];
    const proofs = own.map(({ equation }) => proofOf(table, equation));
    const suspect = { cell: addressOf(table, cell), proposed: amountOf(table, first.amount) };
    const slips = mistyped(checked, first);
    return emptyCellFinding(
      checked,
      slips.length > 0 ? "warning" : "info",
      first.equation,
      proofs,
      suspect,
      slips,
    );
  });
}

/** The cells of a sum in which one slip of typing would explain what it lacks, hardly by accident. */
const mistyped = (checked: CheckedTable, { equation, family, cell }: LeftBlank): readonly Suspect[] => {
  const cells = [equation.target, ...equation.terms.map(({ cell }) => cell)];
  const chance = chanceOfSlip(checked.table.grid, cells, Number(equation.gap));
  if (chance > HARDLY_BY_CHANCE) return [];
  return likelySlips(checked, family, equation).filter((one) => one.cell !== addressOf(checked.table, cell));
};

/** The one position at which a sum lacks an amount, one of its terms being blank, where it holds elsewhere with none. */
const leftBlankIn = ({ table: { grid } }: CheckedTable, family: EquationFamily): LeftBlank | null => {
  const { direction, terms, from, to, blanks, belief, labelOnly } = family;
  if (blanks !== "unknown" || belief === "possible" || labelOnly) return null;
  let isComplete = false;
  const lacking: LeftBlank[] = [];
  for (let at = from; at < to; at++) {
    const equation = equationAt(grid, [family], 0, at);
    if (!equation) continue;
    if (equation.status !== "uncheckable") {
      isComplete ||= equation.status !== "broken" && equation.terms.length === terms.length;
      continue;
    }
    const missing = terms.filter(({ line }) => Number.isNaN(grid.values[cellAt(grid, direction, line, at)]));
    const [term, second] = missing;
    const cell = term && cellAt(grid, direction, term.line, at);
    if (!term || cell === undefined || !isEmptyCell(grid, cell)) return null;
    lacking.push({ family, equation, cell, amount: second ? 0n : -BigInt(term.sign) * equation.gap });
  }
  const [only, more] = lacking;
  return isComplete && only && !more && only.amount !== 0n && isLike(grid.values, only) ? only : null;
};

/** Has the amount the sign of all the others that are added with it? */
const isLike = (values: Float64Array, { equation, amount }: LeftBlank): boolean =>
  amount > 0n || equation.terms.some(({ cell }) => (values[cell] as number) < 0);
