import { Exact, formatAmount } from "../amounts";
import type { Language } from "./language";
import { counted, typeset } from "./typography";

export type StatementVerdict = "agrees" | "differs" | "not-found";

/** What the sentences on an amount of a letter need, as data. */
export interface SaidStatement {
  readonly printed: string;
  readonly verdict: StatementVerdict;
  readonly isPart: boolean;
  /** In euros. */
  readonly found: Exact | null;
  readonly place: string | null;
  readonly gap: Exact | null;
  /** What the other amounts of its sentence say of it; `expected` in euros. */
  readonly byText: {
    readonly kind: "change" | "part" | "more-than-whole" | "other-sum";
    readonly others: readonly string[];
    readonly expected: Exact;
    readonly agrees: boolean;
  } | null;
}

/** A number that can be written in full. */
interface Written {
  toDecimal(): string;
}

/**
 * A compared amount as its sentences want it, in exact decimals.
 * @example sayStatement(saidStatement(statement), "fr")
 */
export function saidStatement(one: {
  readonly printed: string;
  readonly verdict: StatementVerdict;
  readonly isPart: boolean;
  readonly found: { readonly amount: Written; readonly place: string } | null;
  readonly gap: Written | null;
  readonly byText: {
    readonly kind: "change" | "part" | "more-than-whole" | "other-sum";
    readonly others: readonly string[];
    readonly expected: Written;
    readonly agrees: boolean;
  } | null;
}): SaidStatement {
  const exact = (value: Written): Exact => new Exact(value.toDecimal());
  const { found, gap, byText } = one;
  return {
    ...one,
    found: found && exact(found.amount),
    place: found?.place ?? null,
    gap: gap && exact(gap),
    byText: byText && { ...byText, expected: exact(byText.expected) },
  };
}

export interface LetterTexts {
  readonly title: string;
  readonly verdicts: Readonly<Record<StatementVerdict, string>>;
  readonly nothing: string;
  readonly withoutUnit: (sheets: string) => string;
}

const french: LetterTexts = {
  title: "Montants du texte et des tableaux",
  verdicts: { agrees: "concorde", differs: "diffère", "not-found": "introuvable" },
  nothing: "Aucun montant en €, k€, M€ ou Md€ dans ce texte.",
  withoutUnit: (sheets) => `Tableaux sans unité connue, laissés de côté : ${sheets}.`,
};

const english: LetterTexts = {
  title: "Amounts of the text and of the tables",
  verdicts: { agrees: "agrees", differs: "differs", "not-found": "not found" },
  nothing: "No amount in €, k€, M€ or Md€ in this text.",
  withoutUnit: (sheets) => `Tables without a known unit, left aside: ${sheets}.`,
};

/** The words of the comparison of a text with tables. */
export const letterTexts = (language: Language): LetterTexts => (language === "en" ? english : french);

/**
 * The outcome in one sentence.
 * @example sayLetter(["agrees", "differs"], "fr") // "2 montants dans le texte : 1 concorde, 1 diffère."
 */
export function sayLetter(verdicts: readonly StatementVerdict[], language: Language): string {
  const texts = letterTexts(language);
  if (verdicts.length === 0) return texts.nothing;
  const of = (wanted: StatementVerdict): number => verdicts.filter((one) => one === wanted).length;
  const [agrees, differs, lost] = [of("agrees"), of("differs"), of("not-found")];
  const parts =
    language === "fr"
      ? [
          counted(agrees, "concorde", "concordent", "fr"),
          counted(differs, "diffère", "diffèrent", "fr"),
          ...(lost > 0
            ? [counted(lost, "introuvable dans les tableaux", "introuvables dans les tableaux", "fr")]
            : []),
        ]
      : [
          counted(agrees, "agrees", "agree", "en"),
          counted(differs, "differs", "differ", "en"),
          ...(lost > 0 ? [`${lost} not found in the tables`] : []),
        ];
  const all =
    language === "fr"
      ? counted(verdicts.length, "montant", "montants", "fr")
      : counted(verdicts.length, "amount", "amounts", "en");
  return typeset(
    language === "fr"
      ? `${all} dans le texte : ${parts.join(", ")}.`
      : `${all} in the text: ${parts.join(", ")}.`,
    language,
  );
}

/**
 * What the tables say of one amount.
 * @example sayStatement(said, "fr") // "5 897 400 € en MIGAC!AC26, écart −502 600 €"
 */
export function sayStatement(
  { verdict, found, place, gap, isPart, byText }: SaidStatement,
  language: Language,
): string {
  const fr = language === "fr";
  if (byText) return typeset(sayByText(byText, language), language);
  const part = isPart ? (fr ? " (partie : « dont »)" : " (a part: “dont”)") : "";
  if (verdict === "not-found" || found === null || place === null)
    return (
      (fr
        ? "aucun libellé de la phrase ne désigne un seul montant"
        : "no label of the sentence names a single amount") + part
    );
  const amount = formatAmount(found, { unit: "€", language });
  const off =
    gap === null || gap.isZero()
      ? ""
      : `${fr ? ", écart " : ", gap "}${gap.isPositive() ? "+" : ""}${formatAmount(gap, { unit: "€", language })}`;
  return typeset(`${amount} ${fr ? "en" : "in"} ${place}${off}${part}`, language);
}

/** A change that two amounts give, a part beyond its whole, parts that do not make theirs. */
function sayByText(
  { kind, others, expected, agrees }: NonNullable<SaidStatement["byText"]>,
  language: Language,
): string {
  const fr = language === "fr";
  const [first = "", second = ""] = others;
  const amount = formatAmount(expected, { unit: "€", language });
  if (kind === "more-than-whole")
    return fr
      ? `avec les autres parties ${amount}, plus que le tout, ${first}`
      : `with the other parts ${amount}, more than the whole, ${first}`;
  if (kind === "other-sum")
    return fr
      ? `les parties font ${amount}, le tout est dit de ${first}`
      : `the parts make ${amount}, the whole is said to be ${first}`;
  if (kind === "part")
    return fr
      ? `plus que le tout dont c’est une partie, ${first}`
      : `more than the whole of which it is a part, ${first}`;
  if (agrees) return fr ? `de ${first} à ${second} : ${amount}` : `from ${first} to ${second}: ${amount}`;
  return fr
    ? `de ${first} à ${second} la variation est de ${amount}`
    : `from ${first} to ${second} the change is ${amount}`;
}
