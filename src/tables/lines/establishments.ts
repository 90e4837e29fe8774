import { normaliseLabel } from "../../amounts";
import { checkFiness } from "../../territories";

const saysFiness = /\bfiness\b/;
/** Other numbers of nine digits or so. */
const saysOther = /\b(?:siren|siret|uai|insee|compte|postal|matricule)\b/;
/** Without a heading, the share of the different codes whose key must be right: one number of nine digits in ten has one by chance. */
const rightKeys = 0.8;

/**
 * Do the codes of a column number establishments: its heading says FINESS, or nearly all of the keys are right?
 *
 * Nine digits alone prove nothing: accounts, cost centres and companies have nine too.
 * @example numbersEstablishments(["N° FINESS"], ["350000022"]) // true
 */
export function numbersEstablishments(headings: readonly string[], codes: readonly string[]): boolean {
  const words = headings.map(normaliseLabel);
  if (words.some((heading) => saysFiness.test(heading))) return true;
  if (words.some((heading) => saysOther.test(heading))) return false;
  const different = new Set(codes.map((code) => code.trim()));
  let right = 0;
  for (const code of different) {
    const check = checkFiness(code);
    if (check.valid || check.reason === "leading-zero-lost") right += 1;
  }
  return right > 0 && right >= rightKeys * different.size;
}
