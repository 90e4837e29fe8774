import type { Exact } from "../../amounts/exact";
import type { Cause, Finding, FindingCode } from "../../checks/finding";
import type { SlipKind } from "../../diagnosis/slip";

export type Language = "fr" | "en";

/** A finding with its figures already written as a reader writes them. */
export interface Shown {
  readonly finding: Finding;
  readonly read: string;
  readonly expected: string;
  readonly gap: string;
  readonly signedGap: string;
  readonly tolerance: string;
  readonly amount: (value: Exact) => string;
  /** The repaired lines, in words: `ligne 9`, `colonne C`. */
  readonly lines: readonly string[];
  readonly detail: (name: string) => string;
  readonly list: (name: string) => readonly string[];
}

type Sentence = (shown: Shown) => string;

/** Every word that findings need in one language. */
export interface FindingWords {
  readonly quote: (text: string) => string;
  readonly line: (line: string) => string;
  readonly proof: (shown: Shown, proof: NonNullable<Cause["proof"]>[number]) => string;
  readonly titles: Readonly<Record<FindingCode, Sentence>>;
  readonly sentences: Readonly<Record<FindingCode, Sentence>>;
  readonly causes: Readonly<Record<SlipKind, Sentence>>;
}
