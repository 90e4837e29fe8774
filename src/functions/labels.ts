import { editDistance, normaliseLabel } from "../territories";

/**
 * A label without what typing changes: case, accents, every space, hyphens, dots, brackets.
 * @example normalise("Docteur junior (2)") // "docteurjunior2"
 */
export const normalise = (text: string): string => normaliseLabel(text).replace(/[^a-z0-9]/g, "");

/**
 * The candidate that a typed label was probably meant to be, or null when none is near.
 *
 * Near: a beginning of at least three letters, or a change per three letters at most.
 * @example nearestLabel("Bretange", ["Bretagne", "Normandie"]) // "Bretagne"
 */
export const nearestLabel = (typed: string, candidates: readonly string[]): string | null => {
  const wanted = normalise(typed);
  let best: { label: string; distance: number } | null = null;
  for (const label of candidates) {
    const known = normalise(label);
    const allowed = Math.floor(Math.max(wanted.length, known.length) / 3);
    const begins = wanted.length > 2 && known.startsWith(wanted);
    const distance = begins ? 0 : editDistance(wanted, known, allowed);
    if (distance <= allowed && (best === null || distance < best.distance)) best = { label, distance };
  }
  return best?.label ?? null;
};
