import { Exact } from "../amounts/exact";
import type { Unit } from "../amounts/unit";
import type { ForgottenAmount, ImpliedAmount } from "../diagnosis";
import type { Diagnosis } from "../diagnosis/slip";
import type { MeanInstance, QuotientInstance } from "../equations";
import type { Equation, EquationFamily, RoundingRegime } from "../equations/equation";
import type { StatusCounts } from "../equations/checkFamilies";
import { cellAddress, columnLetters } from "../tables/address";
import { cellAmount } from "../tables/cellAmount";
import type { AnnexTable } from "../tables/annexTable";
import type { EquationProof, LineName } from "./cause";
import { columnAt, rowAt } from "./lines";
import type { ReportedRegime } from "./report";

export { cellAmount };

/** A table with what its equations say; every check of a table reads this. */
export interface CheckedTable {
  readonly table: AnnexTable;
  readonly families: readonly EquationFamily[];
  readonly counts: StatusCounts;
  readonly regime: RoundingRegime | null;
  /** The broken and the suspect equations only. */
  readonly broken: readonly Equation[];
  readonly suspects: readonly Equation[];
  readonly diagnosis: Diagnosis;
  /** What the cells that hold no amount that could be counted should hold. */
  readonly implied: readonly ImpliedAmount[];
  /** The equations of running sums and of balances under totals, the quotients and the weighted means, broken or not. */
  readonly running: readonly Equation[];
  readonly quotients: readonly QuotientInstance[];
  readonly means: readonly MeanInstance[];
  /** The empty cells that relations say an amount of. */
  readonly forgotten: readonly ForgottenAmount[];
  /** Rows of rates, means and prices, along which nothing is added: a total among them is none. */
  readonly rateRows: ReadonlySet<number>;
  /** The cells that say that their amount is not told, those included whose mark stands for nothing. */
  readonly untold: ReadonlySet<number>;
}

/** A rounding regime in a reader's terms. */
export const reportedRegime = (table: AnnexTable, regime: RoundingRegime | null): ReportedRegime | null =>
  regime && { kind: regime.kind, unit: amountOf(table, BigInt(regime.unit)), evidence: regime.evidence };

/** A1 address of a grid index. */
export const addressOf = (table: AnnexTable, cell: number): string =>
  cellAddress(rowAt(table, cell).row, columnAt(table, cell).column);

/** How a reader names a cell of a table: its row, then its column (`Alsace, TOTAL`). */
export const labelOf = (table: AnnexTable, cell: number): string =>
  [rowAt(table, cell).label, columnAt(table, cell).label].filter((label) => label !== "").join(", ");

/** The amount of scaled integers of the table's grid. */
export const amountOf = ({ grid }: AnnexTable, scaled: bigint): Exact =>
  new Exact(scaled.toString()).div(new Exact(10).pow(grid.scale));

/** An amount of a cell as data: plain digits, at least the decimals that its column prints. */
export const plainAmount = (table: AnnexTable, amount: Exact, cell: number): string =>
  amount.toFixed(Math.max(columnAt(table, cell).decimals, amount.decimalPlaces()));

const saysPercent = /%|\b(?:pourcentages?|per ?cent(?:ages?)?|taux)\b/i;

/** The unit of the amount of a cell: that of its table, but in a column of percentages. */
export const unitAt = ({ unit, columns, grid }: AnnexTable, cell: number): Unit | null => {
  const { label = "", isPercent = false } = columns[cell % grid.columns] ?? {};
  return isPercent || saysPercent.test(label) ? null : unit;
};

/** The line that an equation adds up: a row across, a column down. */
export function lineOf(
  table: AnnexTable,
  { direction, target }: Pick<Equation, "direction" | "target">,
): LineName {
  return direction === "row"
    ? { kind: "row", name: String(rowAt(table, target).row + 1) }
    : { kind: "column", name: columnLetters(columnAt(table, target).column) };
}

/** One equation in a reader's terms; the gap is printed − recomputed. */
export function proofOf(table: AnnexTable, equation: Equation): EquationProof {
  const printed = cellAmount(table, equation.target) ?? new Exact(0);
  const gap = amountOf(table, -equation.gap);
  const target = addressOf(table, equation.target);
  return {
    key: `${table.sheet}!${target} ${equation.direction} ${equation.family}`,
    line: lineOf(table, equation),
    target,
    terms: equation.terms.map(({ cell, sign }) => ({ cell: addressOf(table, cell), sign })),
    printed,
    recomputed: printed.minus(gap),
    gap,
    tolerance: amountOf(table, equation.doubleTolerance).div(2),
  };
}
