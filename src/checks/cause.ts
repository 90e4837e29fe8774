import type { Exact } from "../amounts/exact";
import type { SlipKind } from "../diagnosis/slip";

/** A line that is added up: row `9`, column `C`, or a whole sheet `Synthèse`. */
export interface LineName {
  readonly kind: "row" | "column" | "sheet";
  readonly name: string;
}

/** One equation as shown to a reader: A1 addresses in its sheet (`Sheet!F9` across sheets), amounts in the table's unit. */
export interface EquationProof {
  /** Tells two equations of one workbook apart, those of one total included. */
  readonly key: string;
  readonly line: LineName;
  readonly target: string;
  readonly terms: readonly { readonly cell: string; readonly sign: 1 | -1 }[];
  readonly printed: Exact;
  readonly recomputed: Exact;
  /** Printed − recomputed, here and everywhere. */
  readonly gap: Exact;
  readonly tolerance: Exact;
}

/** The two sides of an equation once something was corrected. */
export interface Corrected {
  readonly printed: Exact;
  readonly recomputed: Exact;
}

/** An equation that does not hold, and what a correction makes of it. */
export interface CauseProof {
  readonly equation: EquationProof;
  /** With the finding's own correction alone; null when nothing is corrected. */
  readonly alone: Corrected | null;
  /** With the other corrections that this equation needs too, and their cells; null when it needs none. */
  readonly together: (Corrected & { readonly with: readonly string[] }) | null;
}

/** A cell that may be wrong, and the value that would explain the gap when one value does. */
export interface Suspect {
  readonly cell: string;
  readonly proposed: Exact | null;
  readonly interval?: readonly [Exact, Exact];
}

/** One explanation among several that cannot be told apart. */
export interface Alternative {
  readonly kind: SlipKind;
  readonly changes: readonly {
    readonly cell: string;
    readonly read: Exact | null;
    readonly proposed: Exact | null;
  }[];
}

/** The cause that the diagnosis gives, with its proof. */
export interface Cause {
  readonly kind: SlipKind;
  /** The culprit; null when no cell is accused. */
  readonly cell: string | null;
  readonly proposed: Exact | null;
  /** Bounds, both possible, when the value is not known to the last digit. */
  readonly interval?: readonly [Exact, Exact];
  readonly unique: boolean;
  /** The other cell of a swap. */
  readonly partner?: string;
  /** Totals of the same line that differ from their parts by the same amount: they may count what these leave out. */
  readonly alike?: readonly string[];
  readonly repairs: readonly LineName[];
  /** When several smallest sets explain the gap, or when one cell alone could: listed, not accused. */
  readonly suspects?: readonly Suspect[];
  readonly alternatives?: readonly Alternative[];
  readonly proof?: readonly CauseProof[];
}
