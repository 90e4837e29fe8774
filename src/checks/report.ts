import type { Exact } from "../amounts/exact";
import type { Belief, EquationStatus, RegimeEvidence, RoundingRegime } from "../equations/equation";
import type { RelationKind } from "../equations";
import type { AnnexTable } from "../tables/annexTable";
import type { Unit } from "../amounts/unit";
import type { LineName } from "./cause";
import type { Finding } from "./finding";

/** One equation of a table or across sheets; addresses are A1 (`F9`), or `Sheet!F9` across sheets. */
export interface CheckedEquation {
  /** Tells two equations of one workbook apart. */
  readonly key: string;
  /** The line that is added up, and how a reader names its total: `Alsace, TOTAL`. */
  readonly line: LineName;
  readonly label: string;
  readonly target: string;
  readonly direction: "row" | "column" | "sheet";
  readonly terms: readonly { readonly cell: string; readonly sign: 1 | -1 }[];
  readonly origin: "formula" | "evidence";
  readonly printed: Exact;
  readonly recomputed: Exact;
  readonly gap: Exact;
  readonly tolerance: Exact;
  /** Null where it is not known, and for what is no amount: a share, a growth, a mean. */
  readonly unit: Unit | null;
  readonly status: EquationStatus;
  readonly belief: Belief;
  /** What it says when it is no plain sum. */
  readonly relation?: RelationKind;
  /** What is made of its terms where they are not added up: `E2 / E9 × 100`. */
  readonly formula?: string;
  /** How its amounts were rounded; null where too few totals say so. */
  readonly regime: ReportedRegime | null;
}

/** A rounding regime in a reader's terms: the unit is an amount of the table. */
export interface ReportedRegime {
  readonly kind: RoundingRegime["kind"];
  readonly unit: Exact;
  readonly evidence: RegimeEvidence;
}

/** What came of a total. */
export type TotalStatus = EquationStatus | "accepted" | "not-reconciled";

/** One total of the workbook; the amounts are null where nothing was recomputed. */
export interface Total extends Omit<
  CheckedEquation,
  "status" | "printed" | "recomputed" | "gap" | "tolerance"
> {
  readonly sheet: string;
  readonly cell: string;
  readonly printed: Exact | null;
  readonly recomputed: Exact | null;
  readonly gap: Exact | null;
  readonly tolerance: Exact | null;
  readonly status: TotalStatus;
}

/** One table and what its equations say. `equations` is made on demand: a large table has hundreds of thousands. */
export interface TableReport {
  readonly table: AnnexTable;
  /** A1 range, header included. */
  readonly range: string;
  /** Equations as they were found, whoever accepted them: what a report says of them is `Report.totalsOf`. */
  readonly counts: Readonly<Record<EquationStatus, number>> & { readonly total: number };
  /** Broken equations that are merely possible: their totals are not reconciled, and not wrong either. */
  readonly doubtful: number;
  /** Those of its equations that are no sums: quotients, shares, growths and means. */
  readonly quotients: number;
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

/** How many totals came out how. A total is one equation: a grand total that adds a column and a row is two. */
export interface TotalCounts {
  /** Labelled or found, whatever came of them. */
  readonly total: number;
  /** Those that could be computed: exact, rounded, suspect, broken and accepted together. */
  readonly verified: number;
  /** Those of the verified that are no sums: quotients, shares, growths and means. */
  readonly quotients: number;
  readonly exact: number;
  readonly rounded: number;
  /** Inside the tolerance, improbable as rounding. */
  readonly suspect: number;
  /** Outside the tolerance, and accepted by nobody. */
  readonly broken: number;
  /** Outside the tolerance, accepted with a reason. */
  readonly accepted: number;
  /** A term or the total cannot be read. */
  readonly uncheckable: number;
  /** Labelled as totals, the sum of nothing that was found. */
  readonly notReconciled: number;
}

/** What a report comes down to: counted once, shown by every surface. */
export interface Verdict {
  /** `gaps`: a total or a tie is broken · `reconciled`: none is · `not-verified`: totals, none of which could be computed. */
  readonly outcome: "no-table" | "no-total" | "not-verified" | "reconciled" | "gaps";
  readonly tables: number;
  readonly totals: TotalCounts;
  /** What one sheet repeats, or adds up, of the others. */
  readonly ties: TotalCounts;
  /** What explains broken totals: cells accused, the totals they repair, lines left out or counted twice, ranges of sums. */
  readonly slips: number;
  readonly explained: number;
  readonly lines: number;
  readonly ranges: number;
  /** Broken totals and ties without a certain cause. */
  readonly unexplained: number;
  /** What is wrong besides totals. */
  readonly others: { readonly errors: number; readonly warnings: number; readonly infos: number };
  /** Findings of every kind by severity, accepted ones apart. */
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly accepted: number;
  /** Those of the accepted findings that compare amounts. */
  readonly acceptedGaps: number;
}

/** What goes out: everything the pane, the command line and the control sheet show. */
export interface Report {
  readonly workbook: string;
  readonly sheets: readonly SheetReport[];
  readonly crossChecks: readonly CheckedEquation[];
  /** Too many tables: repetitions from one to another were not looked for. */
  readonly crossChecksArePartial: boolean;
  /** Sheets that we made: passed over. */
  readonly ownSheets: readonly string[];
  /** SHA-256 of the cells checked, in hexadecimal; made on demand. */
  readonly fingerprint: () => string;
  /** What it all comes down to: the figures that every surface shows. */
  readonly verdict: Verdict;
  /** What came of the totals of one of its tables; those of the verdict are their sum. */
  readonly totalsOf: (table: TableReport) => TotalCounts;
  /** Every total, made on demand: a large workbook has hundreds of thousands. */
  readonly totals: () => readonly Total[];
  readonly summary: {
    readonly tables: number;
    readonly equations: number;
    readonly broken: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** Findings that someone accepted: counted in no severity. */
    readonly accepted: number;
    readonly cells: number;
  };
}
