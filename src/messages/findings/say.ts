import { Exact, formatAmount } from "../../amounts";
import type { Unit } from "../../amounts/unit";
import type { LineName } from "../../checks/cause";
import type { FindingCode, FindingOf } from "../../checks/finding";
import type { Language } from "../language";
import { agreed, counted, listed } from "../typography";

/** What sentences are made with in one language: how it writes amounts, counts, lists, quotations and lines. */
export interface Say {
  readonly language: Language;
  /** An amount, of exact digits or of the plain digits that a finding keeps; a text that is no amount is quoted, none is « vide ». */
  readonly amount: (value: Exact | string | null, unit?: Unit | "%" | null) => string;
  readonly quote: (text: string) => string;
  readonly count: (count: number, one: string, many: string) => string;
  /** The form of a word that agrees with a count. */
  readonly agree: (count: number, one: string, many: string) => string;
  readonly and: (items: readonly string[]) => string;
  readonly or: (items: readonly string[]) => string;
  /** `la ligne 9`, `row 9`. */
  readonly line: (line: LineName) => string;
}

/** The words of one code in one language. */
export interface FindingWords<Code extends FindingCode> {
  /** A few words: what is wrong. */
  readonly title: (finding: FindingOf<Code>, say: Say) => string;
  /** One whole sentence, figures included. */
  readonly sentence: (finding: FindingOf<Code>, say: Say) => string;
}

/** French and English of one code, side by side. */
export type FindingMessages<Code extends FindingCode> = Readonly<Record<Language, FindingWords<Code>>>;

const isNumber = /^-?\d+(\.\d+)?$/;

const saying = (
  language: Language,
  quote: Say["quote"],
  [and, or, empty]: readonly [string, string, string],
  line: Say["line"],
): Say => ({
  language,
  amount: (value, unit = null) => {
    if (value === null) return "";
    if (value === "") return empty;
    if (typeof value !== "string") return formatAmount(value, { language, unit });
    if (!isNumber.test(value)) return quote(value);
    return formatAmount(new Exact(value), { decimals: value.split(".")[1]?.length ?? 0, language, unit });
  },
  quote,
  count: (count, one, many) => counted(count, one, many, language),
  agree: (count, one, many) => agreed(count, one, many, language),
  and: (items) => listed(items, and),
  or: (items) => listed(items, or),
  line,
});

const frenchLines = { row: "la ligne", column: "la colonne", sheet: "la feuille" } as const;

/** How each language says things. */
export const say: Readonly<Record<Language, Say>> = {
  fr: saying(
    "fr",
    (text) => `« ${text} »`,
    ["et", "ou", "vide"],
    ({ kind, name }) => `${frenchLines[kind]} ${name}`,
  ),
  en: saying(
    "en",
    (text) => `“${text}”`,
    ["and", "or", "empty"],
    ({ kind, name }) => `${kind} ${name}`,
  ),
};

/** At most so many places in a sentence, then an ellipsis. */
export const some = (places: readonly string[], most = 4): string =>
  places.slice(0, most).join(", ") + (places.length > most ? "…" : "");
