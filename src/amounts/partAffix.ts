/** A number and the word or currency beside it. */
export interface Affixed {
  /** The text without the affix, sign and parentheses kept. */
  readonly number: string;
  /** As typed: `DH`, `US$`, `jours`. */
  readonly affix: string;
}

const currency = "\\p{L}{0,3}(?!€)\\p{Sc}\\p{L}{0,3}";
/** `F CFA`, `jours`, `lits MCO`, `m²`. */
const wordsAfter = "\\p{L}{1,9}[²³.]?(?: \\p{L}{1,9}[²³.]?)?";
/** `CHF 1 200`, `Rs. 1,200`: a capital, and something between it and the digits, without which it is a code. */
const wordBefore = "\\p{Lu}\\p{L}{0,2}\\.?(?=[ .])";
const affixed = new RegExp(
  `^(?<open>[-+\\u2212\\u2011\\u2013(]? ?)(?:(?<before>${currency}|${wordBefore}) ?)?` +
    `(?<digits>[-\\u2212(]? ?\\d[\\d .,'’]*?)(?<inner>\\)?) ?(?<after>${currency}|${wordsAfter})?(?<outer>\\)?)$`,
  "u",
);
/** What multiplies the number beside it is no mere unit: two cells may not be multiplied alike. */
const scale = /^(?:[kmbgt]|mds?|mrds?|bn|mn|mio|[km]?eur)\.?$|^(?:mill|bill|trill|thous|hundr)/iu;

/**
 * Parts a number from the currency (other than the euro) or the words that stand before or after it; null when the text is no such
 * thing. Whether it is an amount or a label (`2 pièces`), only its column can say.
 * @example partAffix("54 937 DH") // { number: "54 937", affix: "DH" }
 */
export function partAffix(text: string): Affixed | null {
  const groups = affixed.exec(text)?.groups;
  if (groups === undefined) return null;
  const { open = "", before, digits = "", inner = "", after, outer = "" } = groups;
  const affix = before ?? after;
  if (affix === undefined || (before !== undefined && after !== undefined) || scale.test(affix)) return null;
  return { number: `${open}${digits}${inner}${outer}`.trim(), affix };
}
