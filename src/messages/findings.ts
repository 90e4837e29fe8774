import { Exact, formatAmount } from "../amounts";
import type { Finding } from "../checks/finding";
import { checkFormula } from "./findings/checkFormula";
import { english } from "./findings/english";
import { french } from "./findings/french";
import type { FindingWords, Language, Shown } from "./findings/words";

export type { Language } from "./findings/words";

/** A finding in words. */
export interface DescribedFinding {
  /** A few words: what is wrong. */
  readonly title: string;
  /** One whole sentence, figures included. */
  readonly sentence: string;
  /** What kind of slip explains it; null when the finding has no cause. */
  readonly cause: string | null;
  /** The equations that the proposal repairs, one line each, before and after. */
  readonly proof: readonly string[];
  /** A formula to paste in a free cell: the gap of the first equation; null when there is none. */
  readonly formula: string | null;
}

const wordsOf: Readonly<Record<Language, FindingWords>> = { fr: french, en: english };
const isNumber = /^-?\d+(\.\d+)?$/;
/** What these findings read is a code, a name or a doubtful text, even when it is made of digits. */
const readsNames = /^(?:REGION|FINESS|CODE)-|^NOMBRE-ILLISIBLE$/;

/**
 * The words of a finding, in French by default: the only place that makes them.
 * @example describeFinding(finding).sentence // "C6 : 74 800 lu, 78 400 proposé…"
 */
export function describeFinding(finding: Finding, language: Language = "fr"): DescribedFinding {
  const words = wordsOf[language];
  const isAmount = (text: string): boolean => isNumber.test(text) && !readsNames.test(finding.code);
  const amount = (value: Exact): string => formatAmount(value, { language });
  const typed = (text: string | null): string =>
    text === null ? "" : isAmount(text) ? printed(text, language) : words.quote(text);
  const shown: Shown = {
    finding,
    read: typed(finding.read),
    expected: typed(finding.expected),
    gap: finding.gap ? amount(finding.gap.abs()) : "",
    signedGap: finding.gap ? amount(finding.gap) : "",
    tolerance: finding.tolerance ? amount(finding.tolerance) : "",
    amount,
    lines: (finding.cause?.repairs ?? []).map(words.line),
    detail: (name) => String(finding.details[name] ?? ""),
    list: (name) => {
      const value = finding.details[name];
      return Array.isArray(value) ? (value as readonly string[]) : [];
    },
  };
  const proofs = finding.cause?.proof ?? [];
  const [first] = proofs;
  return {
    title: words.titles[finding.code](shown),
    sentence: words.sentences[finding.code](shown),
    cause: finding.cause ? words.causes[finding.cause.kind](shown) : null,
    proof: proofs.map((proof) => words.proof(shown, proof)),
    formula: first ? checkFormula(first.equation, language) : null,
  };
}

const printed = (text: string, language: Language): string =>
  formatAmount(new Exact(text), { decimals: text.split(".")[1]?.length ?? 0, language });
