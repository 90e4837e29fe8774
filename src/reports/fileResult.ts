import type { Report } from "../checks";
import type { AcceptedFinding, JudgementProblem, Judgements } from "../judgements";

/** One file that was checked, with what a report says of the check itself. */
export interface CheckedFile {
  /** The path or the name that was given. */
  readonly file: string;
  readonly report: Report;
  readonly milliseconds: number;
  readonly checkedAt: Date;
  /** SHA-256 of the bytes of the file, in hexadecimal; null where there is no file (Excel). */
  readonly sha256: string | null;
  /** Who checked, when it was said. */
  readonly author: string | null;
  /** The only sheet that was checked; null for the whole workbook. */
  readonly sheet: string | null;
  readonly judgements: Judgements;
  /** Acceptances that no longer answer to any finding. */
  readonly unused: readonly AcceptedFinding[];
  /** Why what people judged was left aside: asked for, or unusable. */
  readonly judgementsLeftAside: "asked" | JudgementProblem | null;
}

/** What became of one file: its report, or the sentence that says why it could not be read. */
export type FileResult = CheckedFile | { readonly file: string; readonly message: string };
