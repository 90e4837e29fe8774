import { normaliseLabel } from "../amounts/normaliseLabel";

/**
 * A label without what typing changes: case, accents, every space, hyphens, dots, brackets.
 * @example normalise("Docteur junior (2)") // "docteurjunior2"
 */
export const normalise = (text: string): string => normaliseLabel(text).replace(/[^a-z0-9]/g, "");

/** Fewest single-letter changes between two texts (Levenshtein, 1966). */
const editDistance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
};

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
    const distance = wanted.length > 2 && known.startsWith(wanted) ? 0 : editDistance(wanted, known);
    const allowed = Math.floor(Math.max(wanted.length, known.length) / 3);
    if (distance <= allowed && (best === null || distance < best.distance)) best = { label, distance };
  }
  return best?.label ?? null;
};
