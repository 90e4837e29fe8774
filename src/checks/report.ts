import type { Exact } from "../amounts/exact";
import type { Belief, EquationStatus, RegimeEvidence, RoundingRegime } from "../equations/equation";
import type { RelationKind } from "../equations";
import type { AnnexTable } from "../tables/annexTable";
import type { Finding } from "./finding";

/** One equation of a table or across sheets; addresses are A1 (`F9`), or `Sheet!F9` across sheets. */
export interface CheckedEquation {
  readonly target: string;
  readonly direction: "row" | "column" | "sheet";
  readonly terms: readonly { readonly cell: string; readonly sign: 1 | -1 }[];
  readonly origin: "formula" | "evidence";
  readonly printed: Exact;
  readonly recomputed: Exact;
  readonly gap: Exact;
  readonly tolerance: Exact;
  readonly status: EquationStatus;
  readonly belief: Belief;
  /** What it says when it is no plain sum. */
  readonly relation?: RelationKind;
  /** How its amounts were rounded; null where too few totals say so. */
  readonly regime: ReportedRegime | null;
}

/** A rounding regime in a reader's terms: the unit is an amount of the table. */
export interface ReportedRegime {
  readonly kind: RoundingRegime["kind"];
  readonly unit: Exact;
  readonly evidence: RegimeEvidence;
}

/** One table and what its equations say. `equations` is made on demand: a large table has hundreds of thousands. */
export interface TableReport {
  readonly table: AnnexTable;
  /** A1 range, header included. */
  readonly range: string;
  readonly counts: Readonly<Record<EquationStatus, number>> & { readonly total: number };
  /** How the amounts of the table were rounded; null where too few totals say so. */
  readonly regime: ReportedRegime | null;
  readonly equations: () => readonly CheckedEquation[];
  /** Worst status per grid cell (index r * columns + c), for the miniature picture; absent = in no equation. */
  readonly cellStatus: ReadonlyMap<number, EquationStatus | "culprit">;
  /** Grid indices of the cells that the diagnosis accuses. */
  readonly culprits: readonly number[];
}

export interface SheetReport {
  readonly name: string;
  readonly tables: readonly TableReport[];
  readonly findings: readonly Finding[];
}

/** What goes out: everything the pane, the command line and the control sheet show. */
export interface Report {
  readonly workbook: string;
  readonly sheets: readonly SheetReport[];
  readonly crossChecks: readonly CheckedEquation[];
  readonly summary: {
    readonly tables: number;
    readonly equations: number;
    readonly broken: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly cells: number;
  };
}
