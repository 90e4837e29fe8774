import type { TotalCounts, Verdict } from "../../../checks/report";
import type { Severity } from "../../../checks/finding";
import type { AcceptedFinding } from "../../../judgements";
import { cellAddress } from "../../../tables/address";
import type { CellValue } from "../../../tables/workbook";

/**
 * The miniature of one table, at most 40 × 44 squares whatever the size of the table.
 * `squares[r * columns + c]` is a place in `squareStatuses`; `cells` gives where the worst cell of the square
 * is: absolute row × 16384 + column (`pictureCell` gives its address).
 */
export interface TablePicture {
  readonly rows: number;
  readonly columns: number;
  readonly squares: Uint8Array;
  readonly cells: Float64Array;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  /** Rows of the picture that hold a total or a subtotal. */
  readonly totals: readonly number[];
}

/** A1 address of the cell to which a square of the picture leads. */
export const pictureCell = ({ cells }: TablePicture, square: number): string | null => {
  const at = cells[square];
  return at === undefined ? null : cellAddress(Math.floor(at / columnsOfExcel), at % columnsOfExcel);
};

export const columnsOfExcel = 16_384;

/** One table as the pane shows it. */
export interface PaneTable {
  readonly sheet: string;
  readonly range: string;
  readonly rows: number;
  readonly columns: number;
  readonly unit: string | null;
  readonly regionSet: string | null;
  readonly counts: TotalCounts;
  readonly culprits: number;
  readonly picture: TablePicture;
}

/** The sum of an equation, and its gap; amounts as a reader types them. */
export interface PaneSum {
  readonly sum: string;
  readonly gap: string;
}

/** One equation as it stands, with the proposed correction alone, and with the others that it needs. */
export interface PaneProof {
  /** Address of the total. */
  readonly line: string;
  readonly printed: string;
  readonly before: PaneSum;
  readonly alone: PaneSum;
  /** Null when the correction alone is enough; `besides` are the other cells to correct. */
  readonly together: (PaneSum & { readonly besides: readonly string[] }) | null;
}

/** What the pane would write in the finding's cell. */
export interface PaneProposal {
  /** As typed in a French or English Excel, for the reader. */
  readonly shown: string;
  /** For the workbook: an amount that Excel holds exactly. */
  readonly write: number;
  /** What the cell held when it was read: a cell that no longer holds it is left alone. */
  readonly before: CellValue;
  readonly formula: string | null;
  /** The protection of its sheet closes the cell: nothing can be written there. */
  readonly isLocked: boolean;
}

/** How a finding is listed: by its severity, or as accepted once somebody answered for it. */
export type FindingKind = Severity | "accepted";

export const kindOf = ({ severity, accepted }: Pick<PaneFinding, "severity" | "accepted">): FindingKind =>
  accepted ? "accepted" : severity;

/** One finding, ready to be read: the pane neither computes nor words anything of it. */
export interface PaneFinding {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly cells: readonly string[];
  readonly title: string;
  readonly sentence: string;
  readonly place: string | null;
  /** What its table calls its row; null outside every table. */
  readonly rowLabel: string | null;
  /** Is the finding's own cell the one in cause, and not a total that shows it? */
  readonly accused: boolean;
  readonly read: string | null;
  readonly expected: string | null;
  readonly gap: string | null;
  readonly tolerance: string | null;
  readonly cause: string | null;
  readonly suspects: readonly string[];
  /** Comments of its cells and footnotes that they are marked with. */
  readonly notes: readonly string[];
  readonly proofs: readonly PaneProof[];
  /** To paste in a free cell: what the printed total lacks. */
  readonly formula: string | null;
  readonly proposal: PaneProposal | null;
  /** What an acceptance of it holds for: amounts in plain digits. */
  readonly judged: Pick<AcceptedFinding, "code" | "read" | "expected">;
  /** Who accepted it and why, the date as a reader writes it; null when nobody did. */
  readonly accepted: { readonly reason: string; readonly author: string; readonly date: string } | null;
  /** First cell of the lines whose envelope a person designated; null for any other finding. */
  readonly envelope: string | null;
}

/** How much was read. */
export interface PaneReading {
  readonly cells: number;
  readonly sheets: number;
  readonly tables: number;
}

/** What a check hands to the pane: plain data, cheap to send from a worker, findings by severity then amount at stake. */
export interface PaneReport {
  readonly workbook: string;
  readonly scope: "sheet" | "workbook";
  /** The verdict that every surface shows, and its sentence. */
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly read: PaneReading;
  readonly tables: readonly PaneTable[];
  readonly findings: readonly PaneFinding[];
  readonly sheets: readonly string[];
  readonly protectedSheets: readonly string[];
  readonly milliseconds: number;
}
