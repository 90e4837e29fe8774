import { editDistance, normaliseLabel } from "../territories";

/**
 * A label without what typing changes: case, accents, every space, hyphens, dots, brackets.
 * @example normalise("Docteur junior (2)") // "docteurjunior2"
 */
export const normalise = (text: string): string => normaliseLabel(text).replace(/[^a-z0-9]/g, "");

const linkWords = new Set([
  "a",
  "au",
  "aux",
  "d",
  "de",
  "des",
  "du",
  "en",
  "et",
  "l",
  "la",
  "le",
  "les",
  "un",
  "une",
]);

/** A word without its plural or feminine: « mensuelles » and « mensuel » alike; a short word or a code stays as it is. */
const stem = (word: string): string =>
  word.length < 4 || /\d/.test(word) ? word : word.replace(/(?:es|s|x|e)$/, "").replace(/(.)\1$/, "$1");

/**
 * A label without what its grammar changes either: articles, plural, feminine, and the words of a name put before it.
 * @example stemmed("à l’étranger") === stemmed("Étranger") // true
 * @example stemmed("stage extrahospitalier", "stage") // "extrahospitalier"
 */
export const stemmed = (text: string, name = ""): string => {
  const words = (label: string): string[] =>
    normaliseLabel(label)
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== "" && !linkWords.has(word))
      .map(stem);
  const before = words(name);
  const typed = words(text);
  const named =
    before.length > 0 && typed.length > before.length && before.every((word, at) => word === typed[at]);
  return (named ? typed.slice(before.length) : typed).join("");
};

/**
 * The candidate that a typed label was probably meant to be, or null when none is near, or several as near.
 *
 * Near: a beginning of at least two letters, or an edit per three letters at most.
 * @example nearestLabel("Bretange", ["Bretagne", "Normandie"]) // "Bretagne"
 */
export const nearestLabel = (typed: string, candidates: readonly string[]): string | null => {
  const wanted = normalise(typed);
  let nearest: string | null = null;
  let least = Infinity;
  for (const label of candidates) {
    const known = normalise(label);
    const allowed = Math.floor(Math.max(wanted.length, known.length) / 3);
    const begins = wanted.length >= 2 && known.startsWith(wanted);
    const distance = begins ? 0 : editDistance(wanted, known, allowed);
    if (distance > allowed || distance > least) continue;
    nearest = distance === least ? null : label;
    least = distance;
  }
  return nearest;
};
