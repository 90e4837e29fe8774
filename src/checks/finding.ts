import type { Exact } from "../amounts/exact";
import type { Cause } from "./cause";
import type { FindingFields } from "./findingFields";

export type { Alternative, Cause, CauseProof, Corrected, EquationProof, LineName, Suspect } from "./cause";

export type Severity = "error" | "warning" | "info";
export type FindingCode = keyof FindingFields;

/** A cell somewhere in the workbook; the address is A1. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** A finding judged acceptable: it is told apart, and no longer counts as an error. */
export interface Acceptance {
  readonly reason: string;
  readonly author: string;
  /** ISO 8601 date and time, UTC. */
  readonly date: string;
}

/** A comment of a cell, or a footnote that it is marked with. */
export interface AuthorNote {
  readonly cell: string;
  readonly text: string;
}

/** What every finding has. Cells are A1 addresses in the finding's sheet. */
export interface FindingBase {
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  /** Every cell or range concerned, the finding's own first. */
  readonly cells: readonly string[];
  /** The same finding elsewhere in the workbook. */
  readonly places?: readonly Place[];
  /** As typed in the sheet; an amount is in plain digits with a decimal dot. */
  readonly read: string | null;
  readonly expected: string | null;
  /** Read − expected. */
  readonly gap: Exact | null;
  readonly tolerance: Exact | null;
  readonly cause: Cause | null;
  /** What the sheet's author says of its cells; a finding without any has none. */
  readonly notes?: readonly AuthorNote[];
  /** Who accepted it, when and why; a finding that nobody accepted has none. */
  readonly accepted?: Acceptance;
}

/** A finding of one code, with the fields of its own. */
export type FindingOf<Code extends FindingCode> = FindingBase & { readonly code: Code } & FindingFields[Code];

/** A problem as data, told apart by `code`; the sentence is made by src/messages. */
export type Finding = { [Code in FindingCode]: FindingOf<Code> }[FindingCode];
