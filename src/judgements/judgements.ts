import type { Place } from "../checks/finding";
import type { FindingCode, StatedEnvelope } from "../checks";
import type { CellValue } from "../tables/workbook";

/** Who judged, and when: ISO 8601, UTC. */
export interface Signature {
  readonly author: string;
  readonly date: string;
}

/** A finding accepted with a reason. It holds while the cell reads the same and the same is expected of it. */
export interface AcceptedFinding extends Place, Signature {
  readonly code: FindingCode;
  readonly read: string | null;
  readonly expected: string | null;
  readonly reason: string;
}

/** « Ce n’est pas un total » : no equation has this cell as its total. */
export interface NoTotal extends Place, Signature {}

/** « C’est un total de… » : the cell is the sum of these, of its own column or of its own row. */
export interface StatedTotal extends Place, Signature {
  readonly terms: readonly { readonly cell: string; readonly sign: 1 | -1 }[];
}

/** « L’enveloppe de ces lignes est… » : what they may not exceed together, wherever the envelope is. */
export type KeptEnvelope = StatedEnvelope & Signature;

/** A cell that the pane corrected: what it held, what it holds since, and the finding that proposed it. */
export interface Correction extends Place, Signature {
  readonly before: CellValue;
  readonly formulaBefore: string | null;
  readonly after: CellValue;
  readonly code: FindingCode;
  /** True once the correction was undone. */
  readonly isUndone: boolean;
}

/** What people decided on a workbook, kept inside it. */
export interface Judgements {
  readonly acceptances: readonly AcceptedFinding[];
  readonly notTotals: readonly NoTotal[];
  readonly totals: readonly StatedTotal[];
  readonly envelopes: readonly KeptEnvelope[];
  readonly corrections: readonly Correction[];
}

/** A workbook on which nobody decided anything. */
export const noJudgements: Judgements = {
  acceptances: [],
  notTotals: [],
  totals: [],
  envelopes: [],
  corrections: [],
};
