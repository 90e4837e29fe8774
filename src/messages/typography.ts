import type { Language } from "./language";

export { agreed, counted, integer } from "../amounts/counted";

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

/**
 * A sentence in pieces, each number with the word that it counts in one of its own: what a narrow surface keeps on one line.
 * @example withItsNoun("685 totaux vérifiés, 0 écart") // ["", "685 totaux", " vérifiés, ", "0 écart", ""], the odd ones together
 */
export const withItsNoun = (sentence: string): readonly string[] =>
  sentence.split(/(?<![\p{L}\d])(\d[\d\u202f,]*[ \u00a0]\p{L}+)/u);

/**
 * A list in words.
 * @example listed(["A", "B", "C"], "et") // "A, B et C"
 */
export const listed = (items: readonly string[], last: string): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1) ?? ""}`;

/**
 * A text that heads a line, with its capital.
 * @example capitalised("écart") // "Écart"
 */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
