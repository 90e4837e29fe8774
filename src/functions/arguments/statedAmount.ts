import { Exact } from "../../amounts/exact";
import { normaliseLabel } from "../../amounts/normaliseLabel";
import { readAmount } from "../../amounts/readAmount";
import { unitExponent } from "../../amounts/unit";
import { Rational } from "../../allocation/rational";

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

/**
 * Reads the one amount of a French sentence, with its unit and printed precision; null when there is none, or several.
 * @example readStatedAmount("près d’1 Md€") // 1 000 000 000, to the Md, nearly
 */
export const readStatedAmount = (text: string): StatedAmount | null => {
  if (text.length > longestPhrase) return null;
  const [found, ...others] = text.match(amountInText) ?? [];
  if (found === undefined || others.length > 0) return null;
  const printed = found.replace(shortUnit, (_, scale: string) => `${scale === "K" ? "k" : scale}€`);
  const reading = readAmount(printed.replace(/^[-−–]\s?/, "-"));
  if (reading.kind !== "amount" || reading.unit === null || reading.unit === "%") return null;
  const inEuros = (value: Exact) => Rational.fromExact(value);
  const scale = new Exact(10).pow(unitExponent[reading.unit]);
  const words = ` ${normaliseLabel(text)} `;
  const says = (hedge: string) => words.includes(` ${hedge} de `) || words.includes(` ${hedge} d `);
  return {
    amount: inEuros(reading.amount.times(scale)),
    precision: inEuros(scale.dividedBy(new Exact(10).pow(reading.decimals))),
    hedge: says("plus") ? "more-than" : says("pres") ? "nearly" : null,
  };
};
