import type { TotalStatus } from "../../checks";
import type { ExplainedCall } from "../../functions/explainFormula";

/** A total that a cell is, or is a term of, worded; amounts as a reader types them. */
export interface ExplainedTotal {
  readonly sheet: string;
  readonly cell: string;
  /** How a reader names it: `Alsace, TOTAL`. */
  readonly label: string;
  /** Is the cell this total itself, added or subtracted in it? */
  readonly role: "total" | "added" | "subtracted";
  /** The terms as ranges: `C6:C31`. */
  readonly terms: string;
  readonly termCount: number;
  readonly printed: string | null;
  readonly recomputed: string | null;
  readonly gap: string | null;
  readonly status: TotalStatus;
  /** The status and how sure it is that this is a total, in words. */
  readonly said: string;
}

/** An amount of a published annex that stands beside the cell. */
export interface PublishedBeside {
  /** `USLD 2024, annexe I`. */
  readonly annex: string;
  readonly printed: string;
  /** Where a misprint is known: what the annex should print. */
  readonly corrected: string | null;
  readonly agrees: boolean;
}

/** What the tables of its sheet say of a cell. */
export interface ExplainedAmount {
  /** What its table calls it: `Alsace, TOTAL`; null outside every table. */
  readonly place: string | null;
  /** The table that holds it; null when none does. */
  readonly table: string | null;
  readonly totals: readonly ExplainedTotal[];
  /** Totals beyond those listed. */
  readonly otherTotals: number;
  readonly published: PublishedBeside | null;
  readonly findings: readonly { readonly title: string; readonly sentence: string }[];
}

/** What a cell holds and where it comes from: read, never written. */
export interface CellExplanation {
  readonly sheet: string;
  readonly cell: string;
  readonly holds: "nothing" | "text" | "number" | "date" | "boolean" | "error";
  /** As its user reads it; null when it holds nothing. */
  readonly shown: string | null;
  /** As the user's Excel shows it; null without a formula. */
  readonly formula: string | null;
  /** The cell whose formula spills over this one; null when it holds its own. */
  readonly spilledFrom: string | null;
  /** Cells selected with it; null for several areas. */
  readonly selected: number | null;
  readonly isProtected: boolean;
  /** The calls of our functions in its formula, recomputed now. */
  readonly calls: readonly ExplainedCall[];
  /** Does the cell hold what its only call gives? Null when that cannot be compared. */
  readonly agrees: boolean | null;
  readonly amount: ExplainedAmount;
}
