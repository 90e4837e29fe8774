import { normaliseLabel } from "./normaliseLabel";

const words = new Set([
  "nd",
  "n/d",
  "nc",
  "n/c",
  "ns",
  "n/s",
  "na",
  "n/a",
  "so",
  "s/o",
  "sans objet",
  "neant",
  "non disponible",
  "non communique",
  "non concerne",
  "non significatif",
  "non applicable",
  "non renseigne",
]);
const signsOnly = /^[\p{Pd}\u2212\s.…/]*$/u;
const dashAndUnit = /^[\p{Pd}\u2212]\s*(?:(?:md|k|m)?\s?€|%)$/iu;

/**
 * Does the text say that there is no amount (a dash, `n.d.`, `s.o.`, dots, nothing)?
 * @example saysNoAmount("N.D.") // true
 */
export const saysNoAmount = (text: string): boolean =>
  signsOnly.test(text) || dashAndUnit.test(text) || (text.length <= 20 && words.has(normaliseLabel(text)));
