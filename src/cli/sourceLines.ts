import type { SourceNote } from "../functions/sourceNotes";

/** One line per place of a circular, with the identifiers of what is taken from it. */
export const sourceLines = (sources: readonly SourceNote[]): string[] => {
  const places = new Map<string, string[]>();
  for (const { reference, id } of sources) places.set(reference, [...(places.get(reference) ?? []), id]);
  return [...places].map(([reference, ids]) => `Source : ${reference} (${ids.join(", ")})`);
};
