import { normaliseLabel } from "../amounts";
import { slipCandidates } from "../amounts/slipCandidates";
import { certainFamily, equationAt, type Equation, type EquationFamily } from "../equations";
import type { AnnexTable, TableRow } from "../tables/annexTable";
import type { CheckedTable } from "./checkedTable";
import { headingOf, isOfAnnexSize } from "./lines";

/** More tables than this of one layout say no more than these do. */
const MOST_TABLES = 2000;
/** A total of one part says nothing, and so does one whose other parts are all zero. */
const FEWEST_PARTS = 2;

/** The one total of a table, which closes or heads all of its other lines. */
interface ClosedTable {
  readonly checked: CheckedTable;
  readonly total: number;
  readonly parts: readonly number[];
  /** Undefined where it has no other lines. */
  readonly closes: boolean | undefined;
}

/**
 * The sums that the layout of sibling tables makes certain: tables of the same columns, beside, below or on other sheets, whose only
 * total adds up all of their other lines. Where it does so in a column of most siblings, it does so in the others, be they of one
 * column and their only total wrong. A total beyond its parts that no slip explains takes in more than is listed: it is left alone.
 * @returns by table, the sums that it would be checked again with
 * @example siblingSums(checkedTables).get(checked) // [« Total » of column 0] when « Total » is the sum in the table beside it
 */
export function siblingSums(
  tables: readonly CheckedTable[],
): ReadonlyMap<CheckedTable, readonly EquationFamily[]> {
  const byLayout = new Map<string, ClosedTable[]>();
  for (const checked of tables) {
    const closed = closedTable(checked);
    if (!closed) continue;
    const key = layoutOf(checked.table, closed);
    byLayout.set(key, [...(byLayout.get(key) ?? []), closed]);
  }
  const sums = new Map<CheckedTable, readonly EquationFamily[]>();
  for (const same of byLayout.values()) {
    // Stryker disable next-line ConditionalExpression,EqualityOperator: a bound of work
    if (same.length > MOST_TABLES) continue;
    const verdicts = same.map(columnVerdicts);
    same.forEach((own, index) => {
      const certain = (verdicts[index] as (typeof verdicts)[number]).flatMap((verdict, column) => {
        if (verdict?.equation.status !== "broken" || isJudged(own, column)) return [];
        const others = verdicts.flatMap((one, k) => (k === index ? [] : (one[column] ?? [])));
        return speaks(own, verdict, others) ? [blockSum(own, column)] : [];
      });
      sums.set(own.checked, certain);
    });
  }
  return sums;
}

function closedTable(checked: CheckedTable): ClosedTable | null {
  const { rows, grid } = checked.table;
  if (!isOfAnnexSize(grid)) return null;
  const totals = rows.flatMap(({ kind }, r) => (kind === "total" || kind === "subtotal" ? [r] : []));
  const [total = 0] = totals;
  const parts = rows.flatMap(({ kind }, r) => (r === total || kind === "of-which" ? [] : [r]));
  const [closes, ...sides] = new Set(parts.map((row) => row < total));
  return totals.length === 1 && sides.length === 0 ? { checked, total, parts, closes } : null;
}

/** What two tables share when they are of one make: the headings of their columns, and the place and the words of their total. */
function layoutOf({ columns, rows }: AnnexTable, { total, closes }: ClosedTable): string {
  const headings = columns.map((column) => normaliseLabel(headingOf(column)));
  return [closes, normaliseLabel((rows[total] as TableRow).label), ...headings].join("\n");
}

const blockSum = ({ total, parts }: ClosedTable, column: number): EquationFamily =>
  certainFamily(
    "column",
    total,
    parts.map((line) => ({ line, sign: 1 })),
    column,
    column + 1,
  );

/** The sum of a column, and how many of its parts say no amount. */
interface ColumnVerdict {
  readonly equation: Equation;
  readonly blanks: number;
}

/** The sum of each column; null where it says nothing. */
function columnVerdicts(closed: ClosedTable): (ColumnVerdict | null)[] {
  const { grid, columns } = closed.checked.table;
  return columns.map((_, column) => {
    const equation = equationAt(grid, [blockSum(closed, column)], 0, column);
    return equation && equation.activeTerms >= FEWEST_PARTS
      ? { equation, blanks: closed.parts.length - equation.terms.length }
      : null;
  });
}

/** Does another sum of the total, or a relation, say what its column holds? */
function isJudged({ checked, total }: ClosedTable, column: number): boolean {
  const { families, quotients, means, table } = checked;
  const cell = total * table.grid.columns + column;
  return (
    [...quotients, ...means].some(({ target }) => target === cell) ||
    families.some(
      (family, index) =>
        family.direction === "column" &&
        family.target === total &&
        family.belief !== "possible" &&
        (equationAt(table.grid, families, index, column)?.status ?? "uncheckable") !== "uncheckable",
    )
  );
}

/** Do the siblings say that the sum was meant: some hold, fewer fail, and what is wrong here is a slip or a line forgotten? */
function speaks(
  own: ClosedTable,
  { equation, blanks }: ColumnVerdict,
  others: readonly ColumnVerdict[],
): boolean {
  const held = others.filter(({ equation: { status } }) => status === "exact" || status === "rounding");
  const failed = others.filter(({ equation: { status } }) => status === "broken").length;
  if (held.length === 0 || held.length < failed) return false;
  if (blanks === 0) return isFault(own.checked.table, equation);
  // Where siblings have nothing for a part, nothing is missing here.
  return (
    blanks === 1 &&
    held.every((one) => one.blanks === 0 && one.equation.terms.length === one.equation.activeTerms)
  );
}

/** Is the total below its parts, or above them by what a slip, or a line counted twice, makes? */
function isFault({ grid }: AnnexTable, { gap, target, terms, doubleTolerance }: Equation): boolean {
  const value = (cell: number): number => grid.values[cell] as number;
  const total = value(target);
  const off = Number(gap);
  if (off * total > 0) return true;
  const reach = Number(doubleTolerance) / 2;
  const unit = grid.units[target % grid.columns] as number;
  const isSlip = (cell: number, meant: number): boolean =>
    slipCandidates(Math.round(value(cell) / unit)).values.some(
      (candidate) => Math.abs(candidate * unit - meant) <= reach,
    );
  return (
    isSlip(target, total + off) ||
    terms.some(({ cell }) => Math.abs(value(cell) + off) <= reach || isSlip(cell, value(cell) - off))
  );
}
