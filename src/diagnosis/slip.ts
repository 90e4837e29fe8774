import type { TypingSlip } from "../amounts/slipCandidates";
import type { RelationInstance } from "./relationInstance";

/** The kinds of slip people make. */
export type SlipKind =
  | TypingSlip
  | "swap"
  | "missing-row"
  | "duplicated-row"
  | "double-counted-subtotal"
  | "stale-total"
  | "text-number"
  | "hidden-decimals"
  | "empty"
  | "unknown";

/** A proposed change of one cell (grid index); amounts in scaled integers. */
export interface Proposal {
  readonly cell: number;
  readonly kind: SlipKind;
  readonly read: bigint;
  readonly proposed: bigint;
  /** When the value is only known within bounds, the inclusive interval; null when it is one value. */
  readonly interval: readonly [bigint, bigint] | null;
  /** No other smallest set explains the broken equations without this change. */
  readonly unique: boolean;
  /** Indices of the equations that the change repairs. */
  readonly repairs: readonly number[];
  /** The other cell of a swap. */
  readonly partner: number | null;
}

/** Broken equations that several smallest sets explain: their cells are listed, none is accused. */
export interface Ambiguity {
  readonly equations: readonly number[];
  /** Every cell that one of the explanations changes, once. */
  readonly suspects: readonly Proposal[];
  /** Explanations of several cells that change together; empty when each suspect alone would do. */
  readonly alternatives: readonly Alternative[];
}

/** One explanation among several that cannot be told apart: all its changes, or none. */
export interface Alternative {
  readonly kind: SlipKind;
  readonly changes: readonly Proposal[];
}

/**
 * A line (row or column of the grid) missing from, or counted twice in, the totals of a family; or its total left stale.
 *
 * `equations` is empty when a row is in no sum and its total holds without it.
 */
export interface LineFault {
  readonly kind: "missing-row" | "duplicated-row" | "double-counted-subtotal" | "stale-total";
  readonly family: number;
  readonly line: number;
  readonly equations: readonly number[];
}

/** A quotient or a mean that does not hold, and the cells that alone could be wrong, with the bounds of what they should hold. */
export interface BrokenRelation {
  readonly instance: RelationInstance;
  readonly suspects: readonly { readonly cell: number; readonly low: bigint; readonly high: bigint }[];
  /** A proposal repairs it: it is told there. */
  readonly isExplained: boolean;
}

/** What explains the broken equations of one table. */
export interface Diagnosis {
  readonly proposals: readonly Proposal[];
  readonly relations: readonly BrokenRelation[];
  readonly ambiguities: readonly Ambiguity[];
  readonly lineFaults: readonly LineFault[];
  /** Broken equations that nothing within the bound explains. */
  readonly unexplained: readonly number[];
  /** Did the bound cut a search? */
  readonly exhausted: boolean;
}
