import type { Language } from "./language";

const narrow = "\u202f";
const hard = "\u00a0";

const beforeUnit = /(\d)[ \u202f](?=(?:[kM]|Md)?€|%)/g;

/**
 * A sentence as print sets it: in French a narrow no-break space before `; : ! ?` and inside « », in both languages a
 * no-break space between a number and its unit. Marks that touch a word (`12:30`, `https:`) are left as they are.
 * @example typeset("C9 : 12 k€ lu ; total « Alsace »", "fr") // narrow spaces before `:`, `;` and inside « »
 */
export const typeset = (text: string, language: Language): string =>
  (language === "fr"
    ? text
        .replace(/[ \u00a0\u202f]+(?=[;:!?](?:\s|$|[»)]))/g, narrow)
        .replace(/«[ \u00a0\u202f]*/g, `«${narrow}`)
        .replace(/[ \u00a0\u202f]*»/g, `${narrow}»`)
    : text
  ).replace(beforeUnit, `$1${hard}`);

const locales = { fr: "fr-FR", en: "en-GB" } as const;

/** A whole number as print writes it. */
export const integer = (count: number, language: Language): string => count.toLocaleString(locales[language]);

/**
 * A count and its noun, which agree: French is singular for 0 and 1, English for 1 alone.
 * @example counted(0, "total", "totaux", "fr") // "0 total"
 */
export const counted = (count: number, one: string, many: string, language: Language): string =>
  `${integer(count, language)} ${agreed(count, one, many, language)}`;

/** The form of a word that agrees with a count. */
export const agreed = (count: number, one: string, many: string, language: Language): string =>
  (language === "fr" ? count < 2 : count === 1) ? one : many;

/**
 * A list in words.
 * @example listed(["A", "B", "C"], "et") // "A, B et C"
 */
export const listed = (items: readonly string[], last: string): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1) ?? ""}`;
