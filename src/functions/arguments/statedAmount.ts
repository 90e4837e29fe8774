import { Exact } from "../../amounts/exact";
import { normaliseLabel } from "../../amounts/normaliseLabel";
import { readAmount } from "../../amounts/readAmount";
import { unitExponent } from "../../amounts/unit";
import { Rational } from "../../allocation/rational";
import { amountInWords, readAmountInWords } from "../../amounts/amountInWords";

/** An amount as a text states it. */
export interface StatedAmount {
  /** In euros. */
  readonly amount: Rational;
  /** Last printed position, in euros: 100 000 for "0,3 M€". */
  readonly precision: Rational;
  /** How the text hedges: « plus de », « près de ». */
  readonly hedge: "more-than" | "nearly" | null;
}

// A phrase, not a page: the search for amounts is quadratic in runs of digits and spaces.
const longestPhrase = 400;

const notInside = String.raw`(?<![\d\p{L}]|\d[.,])`;
// The end of « 3-4 M€ », « 3/4 M€ » or « 1 à 2 M€ » is no amount by itself; « en 2024 à 3 M€ » ends with one.
const notAfterRange = String.raw`(?<!\d\s?[-−–/]\s?)(?<!(?<!\d)\d{1,3}(?:,\d+)?\s+à\s+)`;
const digits = String.raw`[-−–]?\s?\d[\d\s]*(?:[.,]\d+)*\s*`;
// The texts print « MEuro » and « K€ » as well as « M€ » and « k€ ».
const unit = String.raw`(?:(?:Md|M|k)?€|(?:Md|M|k)\s?(?:euros?|eur)(?!\p{L})|(?:(?:milliards?|millions?|milliers)\s+d['’]\s?)?euros?(?!\p{L}))`;
const shortUnit = /(Md|M|[kK])\s?(?:[eE]uros?|EUR|€)$/u;
const amountInText = new RegExp(notInside + notAfterRange + digits + unit, "giu");

/** An amount found in a text, with the words that print it and where they begin. */
export interface FoundAmount extends StatedAmount {
  readonly printed: string;
  readonly at: number;
}

// « plus de », « près de » stand right before their amount, « près de 223 M€ », or before an article, « près d’1 Md€ ».
const hedges = [
  ["more-than", /\bplus (?:de |d )$/],
  ["nearly", /\bpr(?:es|oche) (?:de |d )$/],
] as const;

const hedgeBefore = (before: string): StatedAmount["hedge"] => {
  const words = `${normaliseLabel(before)} `;
  return hedges.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
};

const readFound = (found: string, before: string): StatedAmount | null => {
  const printed = found.replace(shortUnit, (_, scale: string) => `${scale === "K" ? "k" : scale}€`);
  const reading = readAmount(printed.replace(/^[-−–]\s?/, "-"));
  if (reading.kind !== "amount" || reading.unit === null || reading.unit === "%") return null;
  const scale = new Exact(10).pow(unitExponent[reading.unit]);
  return {
    amount: Rational.fromExact(reading.amount.times(scale)),
    precision: Rational.fromExact(scale.dividedBy(new Exact(10).pow(reading.decimals))),
    hedge: hedgeBefore(before),
  };
};

/** The end of « entre 3 et 4 M€ » is no amount by itself either. */
const isEndOfRange = (before: string): boolean =>
  /\bentre\s+(?:\d[^;:]*|[\p{L}-]+(?:\s[\p{L}-]+)?)\set\s*$/iu.test(before);

const readWorded = (found: string, before: string): StatedAmount | null => {
  const worded = readAmountInWords(found);
  return (
    worded && {
      amount: Rational.of(worded.euros),
      precision: Rational.of(worded.precision),
      hedge: hedgeBefore(before),
    }
  );
};

/**
 * Every amount of a French sentence with its unit, in digits or in words, in order; a text longer than a phrase gives none.
 * @example statedAmountsIn("5,4 M€ dont 9 K€ en DAF").map(({ printed }) => printed) // ["5,4 M€", "9 K€"]
 */
export const statedAmountsIn = (text: string): readonly FoundAmount[] =>
  text.length > longestPhrase
    ? []
    : [
        ...foundBy(amountInText, readFound, text),
        ...(/euro/i.test(text) ? foundBy(amountInWords, readWorded, text) : []),
      ].sort((one, other) => one.at - other.at);

const foundBy = (
  pattern: RegExp,
  read: (found: string, before: string) => StatedAmount | null,
  text: string,
): FoundAmount[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const before = text.slice(0, match.index);
    const stated = isEndOfRange(before) ? null : read(match[0], before);
    return stated === null ? [] : [{ ...stated, printed: match[0].trim(), at: match.index }];
  });

/** Whether an exact value agrees with a printed amount, at the precision of its last digit and within its hedge. */
export const agreesWith = (value: Rational, { amount, precision, hedge }: StatedAmount): boolean => {
  if (hedge === "more-than") return !value.lessThan(amount);
  if (value.roundedTo(precision).equals(amount)) return true;
  const below = amount.minus(precision);
  return hedge === "nearly" && !value.lessThan(below) && !value.greaterThan(amount);
};

/**
 * Reads the one amount of a French sentence, with its unit and printed precision; null when there is none, or several.
 * @example readStatedAmount("près d’1 Md€") // 1 000 000 000, to the Md, nearly
 */
export const readStatedAmount = (text: string): StatedAmount | null => {
  if (text.length > longestPhrase) return null;
  const [found, ...others] = [...text.matchAll(amountInText)];
  if (found === undefined || others.length > 0 || isEndOfRange(text.slice(0, found.index))) return null;
  const words = ` ${normaliseLabel(text)} `;
  const says = (hedge: string) => words.includes(` ${hedge} de `) || words.includes(` ${hedge} d `);
  const stated = readFound(found[0], "");
  return stated && { ...stated, hedge: says("plus") ? "more-than" : says("pres") ? "nearly" : null };
};
