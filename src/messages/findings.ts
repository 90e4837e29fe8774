import type { Finding, FindingCode } from "../checks/finding";
import { sayCause } from "./findings/causes";
import { checkFormula } from "./findings/checkFormula";
import { displayed } from "./displayed";
import { findingMessages } from "./findings/messages";
import { sayProof } from "./findings/proofs";
import { say, type FindingMessages } from "./findings/say";
import type { Language } from "./language";
import { typeset } from "./typography";

export type { Language } from "./language";

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
  /** Comments of its cells and footnotes that they are marked with, one line each. */
  readonly notes: readonly string[];
  /** A formula to paste in a free cell: the gap of the first equation; null when there is none. */
  readonly formula: string | null;
}

/**
 * The words of a finding, in French by default: the only place that makes them.
 * @example describeFinding(finding).sentence // "C6 : 74 800 lu, 78 400 proposé…"
 */
export function describeFinding(finding: Finding, language: Language = "fr"): DescribedFinding {
  // Each code's words take the findings of that code: the union alone cannot tell the compiler that the two go together.
  const messages = findingMessages[finding.code] as unknown as FindingMessages<FindingCode>;
  const words = messages[language];
  const says = say[language];
  const set = (text: string): string => displayed(typeset(text, language));
  const proofs = finding.cause?.proof ?? [];
  const [first] = proofs;
  const line = finding.code === "TOTAL-ECART" ? finding.faultyLine : null;
  return {
    title: set(words.title(finding, says)),
    sentence: set(words.sentence(finding, says)),
    cause: finding.cause ? set(sayCause(finding.cause, line, says)) : null,
    proof: proofs.map((proof) => set(sayProof(proof, says))),
    notes: (finding.notes ?? []).map(({ cell, text }) =>
      set(
        language === "fr" ? `note de ${cell} : ${says.quote(text)}` : `note of ${cell}: ${says.quote(text)}`,
      ),
    ),
    formula: first ? checkFormula(first.equation, language) : null,
  };
}
