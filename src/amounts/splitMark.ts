import type { AmountContext } from "./amountReading";

/** An amount and what stands after it; `isCount`: it can only be a whole number. */
export interface MarkedAmount {
  readonly amount: string;
  readonly mark: string;
  readonly isCount: boolean;
}

const share = "(?:100(?:[.,·]0+)?|\\d{1,2}(?:[.,·]\\d+)?)";
const growth = "[-+\u2212\u2013]\\d+(?:[.,·]\\d+)?";
/** `37 (12.5)`, `1 906 (37 %)`: a count and its share of the whole; in percent, how it grew as well: `1 906 (+3,5 %)`. */
const counted = new RegExp(
  `^(?<amount>\\d[\\d .,'’]*?) ?[([] ?(?:${share}|(?<percent>(?:${share}|${growth}) ?%)) ?[)\\]]$`,
);
/** `7,617E`, `12.5 r`: a letter that is neither a unit, a scale nor a digit misread. */
const flagged = /^\d[\d .,·'’]*(?![kmbgtoil])(\p{L})$/iu;

/** Does the text look like a count and its share told without a percent sign? */
export const isCountAndShare = (text: string): boolean => {
  const groups = counted.exec(text)?.groups;
  return groups !== undefined && groups["percent"] === undefined;
};

/** The letter after an amount, as typed; null when there is none. */
export const flagOf = (text: string): string | null => flagged.exec(text)?.[1] ?? null;

/**
 * Parts an amount from the share or the letter that follows it; null when the text is no such thing.
 *
 * A share with its percent sign is sure; one without, or a letter, is only where other cells prove that they are written so.
 * @example splitMark("1906 (37%)", {}) // { amount: "1906", mark: "(37%)", isCount: false }
 */
export function splitMark(body: string, { shares = false, flags = "" }: AmountContext): MarkedAmount | null {
  const { amount, percent } = counted.exec(body)?.groups ?? {};
  if (amount !== undefined && (percent !== undefined || shares))
    return { amount, mark: body.slice(amount.length).trimStart(), isCount: percent === undefined };
  const letter = flagOf(body);
  return letter !== null && flags.includes(letter)
    ? { amount: body.slice(0, -letter.length).trimEnd(), mark: letter, isCount: false }
    : null;
}
