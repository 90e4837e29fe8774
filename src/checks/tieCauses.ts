import { slipCandidates } from "../amounts/slipCandidates";
import type { SlipKind } from "../diagnosis";
import { equationAt, type CrossSheetEquation, type Equation, type TableCell } from "../equations";
import type { CheckedTable } from "./checkedTable";

/** Ties of two tables that hold to the digit, from so many on, while rounding would have allowed so many bits: gaps are exact there. */
const FEWEST_EXACT = 3;
const ROOM_BITS = 10;
/** Slips whose costs differ by less, in bits, cannot be told apart. */
const MARGIN = 3;

const pairOf = ({ target, terms }: CrossSheetEquation): string =>
  `${target.table}:${(terms[0] as TableCell).table}`;

/** Pairs of tables whose ties hold to the digit, more often than rounding would. */
export function exactPairs(equations: readonly CrossSheetEquation[]): ReadonlySet<string> {
  const counts = new Map<string, { exact: number; other: number; room: number }>();
  for (const cross of equations) {
    const count = counts.get(pairOf(cross)) ?? { exact: 0, other: 0, room: 0 };
    counts.set(pairOf(cross), count);
    if (cross.status === "exact") {
      count.exact++;
      count.room += Math.log2(1 + Number(cross.doubleTolerance));
    } else if (cross.status !== "broken") count.other++;
  }
  const isExact = ({ exact, other, room }: { exact: number; other: number; room: number }): boolean =>
    other === 0 && exact >= FEWEST_EXACT && room > ROOM_BITS;
  return new Set([...counts].flatMap(([pair, count]) => (isExact(count) ? [pair] : [])));
}

/** The change of a cell, in scaled integers of its table, that would make a tie hold, and how far off it may be. */
function askedBy(
  checked: readonly CheckedTable[],
  cross: CrossSheetEquation,
  { table, cell }: TableCell,
  isExact: boolean,
): { low: number; high: number } {
  const { grid } = (checked[table] as CheckedTable).table;
  const size = 10 ** (grid.scale - cross.scale - cross.exponentOf(table));
  const isTarget = table === cross.target.table && cell === cross.target.cell;
  const step = grid.units[cell % grid.columns] as number;
  const change = (isTarget ? 1 : -1) * Number(cross.gap) * size;
  const reach = isExact ? step / 2 : Math.max((Number(cross.doubleTolerance) / 2) * size, step / 2);
  return { low: change - reach, high: change + reach };
}

/** The cells of a broken tie whose typing explains the gap, the likeliest only; none of those that lie in a sum that holds. */
export function likelySlips(
  checked: readonly CheckedTable[],
  cross: CrossSheetEquation,
  exact: ReadonlySet<string>,
): TableCell[] {
  const found = [cross.target, ...cross.terms].flatMap((place) => {
    const own = checked[place.table] as CheckedTable;
    if (own.table.grid.large) return [];
    const { low, high } = askedBy(checked, cross, place, exact.has(pairOf(cross)));
    const slip = cheapestSlip(own, place.cell, low, high);
    return slip && sumsThrough(own, place.cell).every(({ status }) => status === "broken")
      ? [{ place, bits: slip.bits }]
      : [];
  });
  const least = Math.min(...found.map(({ bits }) => bits));
  return found.filter(({ bits }) => bits < least + MARGIN).map(({ place }) => place);
}

interface TypedSlip {
  readonly change: bigint;
  readonly bits: number;
  readonly kind: SlipKind;
}

/** The likeliest slip behind a cell whose change lies between two bounds; null when none is known. */
function cheapestSlip(
  { table: { grid } }: CheckedTable,
  cell: number,
  low: number,
  high: number,
): TypedSlip | null {
  const typed = grid.values[cell] as number;
  // Nothing was mistyped in an empty cell.
  if (Number.isNaN(typed)) return null;
  const unit = grid.units[cell % grid.columns] as number;
  const read = Math.round(typed / unit);
  const { values, bits, kinds } = slipCandidates(read);
  let best: TypedSlip | null = null;
  values.forEach((value, i) => {
    const change = (value - read) * unit;
    if (change < low || change > high || (best && (bits[i] as number) >= best.bits)) return;
    best = { change: BigInt(Math.round(change)), bits: bits[i] as number, kind: kinds[i] as SlipKind };
  });
  return best;
}

/** The sums of a table through one of its cells. */
function sumsThrough({ table, families, running }: CheckedTable, cell: number): Equation[] {
  const { columns } = table.grid;
  const [row, column] = [Math.floor(cell / columns), cell % columns];
  const found = running.filter(
    ({ target, terms }) => target === cell || terms.some((term) => term.cell === cell),
  );
  families.forEach(({ direction, target, terms, belief }, index) => {
    const [line, position] = direction === "column" ? [row, column] : [column, row];
    if (belief === "possible" || (target !== line && !terms.some((term) => term.line === line))) return;
    const equation = equationAt(table.grid, families, index, position);
    if (equation && equation.status !== "uncheckable") found.push(equation);
  });
  return found;
}

/** A cell proved wrong by a tie and by the sums of its own table. */
export interface ProvedCell {
  readonly place: TableCell;
  readonly kind: SlipKind;
  /** In scaled integers of its table. */
  readonly change: bigint;
  /** Bounds of the change when its digits are not all known. */
  readonly interval: readonly [bigint, bigint] | null;
  /** Cells of the totals of its table that it explains. */
  readonly broken: readonly number[];
}

/** The one cell of a broken tie that all the sums of its own table, broken, ask to change by the same amount; null otherwise. */
export function provedByTie(checked: readonly CheckedTable[], cross: CrossSheetEquation): ProvedCell | null {
  const found = [cross.target, ...cross.terms].flatMap((place) => {
    const own = checked[place.table] as CheckedTable;
    const sums = own.table.grid.large ? [] : sumsThrough(own, place.cell);
    if (sums.length === 0 || sums.some(({ status }) => status !== "broken")) return [];
    let { low, high } = askedBy(checked, cross, place, false);
    for (const { target, terms, gap, doubleTolerance } of sums) {
      const sign = target === place.cell ? -1 : (terms.find(({ cell }) => cell === place.cell)?.sign ?? 1);
      const [asked, reach] = [-sign * Number(gap), Number(doubleTolerance) / 2];
      [low, high] = [Math.max(low, asked - reach), Math.min(high, asked + reach)];
    }
    return low <= high ? [{ place, own, sums, low, high }] : [];
  });
  const [only, second] = found;
  if (!only || second) return null;
  const { place, own, sums, low, high } = only;
  const { grid } = own.table;
  const unit = grid.units[place.cell % grid.columns] as number;
  const slip = cheapestSlip(own, place.cell, low, high);
  const inSteps = (bound: number, round: (value: number) => number): bigint =>
    BigInt(round(bound / unit) * unit);
  const [least, most] = [inSteps(low, Math.ceil), inSteps(high, Math.floor)];
  return {
    place,
    kind: Number.isNaN(grid.values[place.cell]) ? "empty" : (slip?.kind ?? "unknown"),
    change: slip?.change ?? inSteps((low + high) / 2, Math.round),
    interval: slip || least >= most ? null : [least, most],
    broken: sums.map(({ target }) => target),
  };
}
