import type { RefusalReason } from "./amountReading";

const numberBody = /^[\d .,·'’]+$/;
const scientific = /^\d[\d.,]*e[+-]\d+$/i;
const bareScale = /^[\d .,]*\d ?(?:k|m|md|mds)$/i;
/** On several lines, or with some in parentheses. */
const severalNumbers = /^(?:[\d .,'’\n;|]|\([\d .,'’-]+\))+$/;
/** `O03`, `I01`: the codes of MIG and others begin with any capital. */
const capitalCode = /^[A-Z]{1,2}\d+$/;
/** `19.7.2024` is no number with dots. */
const dottedDate = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/;
/** `1O`, `l2`, `OOO`: letters typed for digits; a lone `I` or `l` stays a letter. */
const zerosForLetters = (run: string): string => (/\d|^[OolI]{3}$/.test(run) ? "0".repeat(run.length) : run);

const foreign = /^[\d .,$£]+$/;
/** An amount, then one or two unknown characters, or one in its midst. */
const spoilt = /^[1-9][\d .,'’]*(?:[^\d\p{L}\p{Pd}\s/:&]{1,2}\d*|\s?\p{L}{1,2}\.?)$/u;

/**
 * Is the text made of digits and separators only, and no date?
 * @example isNumber("17 195,69") // true
 */
export const isNumber = (body: string): boolean => numberBody.test(body) && !dottedDate.test(body);

function hasLetterForDigit(body: string): boolean {
  return (
    /\p{L}/u.test(body) &&
    !capitalCode.test(body) &&
    numberBody.test(body.replace(/[OolI\d]+/g, zerosForLetters))
  );
}

/**
 * Tells an amount spoilt by something that is no digit or separator (a reason) from words, a date or a code (null).
 * @example whyNoNumber("1O 000") // "letter-for-digit"
 */
export function whyNoNumber(body: string): RefusalReason | null {
  if (dottedDate.test(body)) return null;
  if (scientific.test(body)) return "scientific";
  if (bareScale.test(body)) return "ambiguous-unit";
  if (severalNumbers.test(body)) return "several-numbers";
  if (foreign.test(body)) return "foreign-currency";
  if (hasLetterForDigit(body)) return "letter-for-digit";
  const digits = body.replace(/\D/g, "").length;
  const letters = body.replace(/\P{L}/gu, "").length;
  return digits >= 3 && digits > 2 * letters && spoilt.test(body) ? "stray-characters" : null;
}
