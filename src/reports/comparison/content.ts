import { version } from "../../../package.json";
import type { AmountChange, Change, Comparison, SumFinding } from "../../comparison/comparison";
import { sayChange, type SaidChange } from "../../messages/comparison/sayChange";
import { sayComparison } from "../../messages/comparison/sayComparison";
import { saySum } from "../../messages/comparison/saySum";
import { comparisonWords } from "../../messages/comparison/words";
import type { Language } from "../../messages/language";
import { reportTexts } from "../../messages/report";
import { typeset } from "../../messages/typography";
import { dateAndTime } from "../content";

/** Two versions that were compared, with what a report says of them. */
export interface ComparedFiles {
  readonly comparison: Comparison;
  /** Paths or names as they were given. */
  readonly before: string;
  readonly after: string;
  /** SHA-256 of the bytes, in hexadecimal; null where there is no file. */
  readonly sha256: { readonly before: string | null; readonly after: string | null };
  readonly comparedAt: Date;
}

/** What a report of a comparison says, whatever its form. */
export interface ComparisonContent {
  readonly title: string;
  readonly about: readonly (readonly [label: string, value: string])[];
  readonly verdict: string;
  readonly tone: "good" | "bad" | "neutral";
  readonly sums: readonly { readonly finding: SumFinding; readonly sentence: string }[];
  readonly structure: readonly SaidChange[];
  readonly formulas: readonly SaidChange[];
  readonly texts: readonly SaidChange[];
  /** The largest gaps first. */
  readonly amounts: readonly AmountChange[];
  readonly allAmounts: number;
  readonly notCompared: readonly string[];
  readonly method: readonly string[];
}

const severities = ["error", "warning", "info"] as const;

/**
 * Gathers what a report of a comparison says; every form is made of it.
 * @param most amounts listed: a page of more could not be opened
 */
export function comparisonContent(files: ComparedFiles, language: Language, most: number): ComparisonContent {
  const { comparison, before, after, sha256, comparedAt } = files;
  const words = comparisonWords(language);
  const { version: made, sha256: print } = reportTexts(language);
  const of = (...kinds: readonly Change["kind"][]): SaidChange[] =>
    comparison.changes
      .filter(({ kind }) => kinds.includes(kind))
      .map((change) => sayChange(change, language));
  const rank = ({ severity }: SumFinding): number => severities.indexOf(severity);
  return {
    title: words.title,
    about: [
      [words.before, before],
      [words.after, after],
      [words.comparedAt, dateAndTime(comparedAt, language)],
      [made, version],
      ...(sha256.before === null
        ? []
        : [[`${print}, ${words.before.toLowerCase()}`, sha256.before] as const]),
      ...(sha256.after === null ? [] : [[`${print}, ${words.after.toLowerCase()}`, sha256.after] as const]),
    ],
    verdict: sayComparison(comparison, language),
    tone: toneOf(comparison),
    sums: [...comparison.sums]
      .sort((one, other) => rank(one) - rank(other))
      .map((finding) => ({ finding, sentence: saySum(finding, language) })),
    structure: of("unit", "storage", "sheet", "table", "row", "column"),
    formulas: of("formula"),
    texts: of("text"),
    amounts: comparison.amounts.largest(most),
    allAmounts: comparison.amounts.count,
    notCompared: words.notComparedLines.map((line) => typeset(line, language)),
    method: words.methodLines.map((line) => typeset(line, language)),
  };
}

/** Bad where differences do not add up, or where lines look entered twice; good where there is none. */
export function toneOf({ sums, isSame, changes }: Comparison): ComparisonContent["tone"] {
  const isDoubtful = ({ kind, ...change }: Change): boolean =>
    ((kind === "row" || kind === "column") && "twin" in change && change.twin !== undefined) ||
    (kind === "unit" && "fate" in change && change.fate !== "converted");
  if (sums.some(({ severity }) => severity !== "info") || changes.some(isDoubtful)) return "bad";
  return isSame ? "good" : "neutral";
}
