import type { Unit } from "./unit";

const euro = "(?:€|euros?|eur)";
const scaleWord = "(?:milliers?|mille|millions?|milliards?)";

/** Source of a regular expression (flag `i`) for a unit as people type it; case of `m` decides, see `spelledUnit`. */
export const unitPattern = `(?:${scaleWord}\\s*(?:d\\s*['’]?\\s*|de\\s+)?${euro}|(?:mds?|mrds?|k|m)?\\s?${euro})`;

const whole = new RegExp(
  `^(?:(?<word>${scaleWord})\\s*(?:d\\s*['’]?\\s*|de\\s+)?|(?<letters>mds?|mrds?|k|m)?\\s?)${euro}$`,
  "i",
);

/**
 * The unit that a spelling names; "ambiguous" for a small m, which means a thousand or a million.
 * @example spelledUnit("milliers d'euros") // "k€"
 */
export function spelledUnit(text: string): Unit | "ambiguous" | null {
  const groups = whole.exec(text)?.groups;
  if (groups === undefined) return null;
  const word = groups["word"]?.toLowerCase();
  if (word !== undefined)
    return word.startsWith("milliard") ? "Md€" : word.startsWith("million") ? "M€" : "k€";
  const letters = groups["letters"];
  if (letters === undefined) return "€";
  if (letters === "m") return "ambiguous";
  if (letters === "M") return "M€";
  return letters.toLowerCase() === "k" ? "k€" : "Md€";
}
