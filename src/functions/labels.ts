import { editDistance, normaliseLabel } from "../territories";

/**
 * A label without what typing changes: case, accents, every space, hyphens, dots, brackets.
 * @example normalise("Docteur junior (2)") // "docteurjunior2"
 */
export const normalise = (text: string): string => normaliseLabel(text).replace(/[^a-z0-9]/g, "");

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
