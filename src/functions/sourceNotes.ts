import { describeReference, reference, ruleKey } from "../circulars";
import type { Parameters } from "./parameters";

/** Where a result comes from. */
export interface SourceNote {
  /** Year and number of the circular: "2007-237"; the year alone when the text bears no number. */
  readonly circular: string;
  readonly date: string | null;
  readonly annex: string | null;
  readonly section: string;
  readonly id: string;
  /** The whole reference in one French line. */
  readonly reference: string;
}

/**
 * The reference of a parameter, by its id; throws RangeError when the catalogue does not hold it.
 * @example sourceNote("2007-connexion-standard").circular // "2007-237"
 */
export const sourceNote = (id: string): SourceNote => {
  const found = reference(id);
  if (found === undefined) throw new RangeError(`no rule ${id}`);
  const { circular, annex, section } = found;
  const [year = String(circular.vintage), number] = circular.number?.split("/").slice(-2) ?? [];
  return {
    circular: number === undefined ? year : `${year}-${number}`,
    date: circular.date ?? null,
    annex: annex ?? null,
    section: annex === undefined ? section : `Annexe ${annex} – ${section}`,
    id,
    reference: describeReference(found),
  };
};

/**
 * The references of the parameters that a call used, by identifier or key: those of its year, or those of its range.
 * @example sourcesOf(["2024-cca-cout"], parametersOf(2024))[0].id // "2024-cca-cout"
 */
export const sourcesOf = (ids: readonly string[], parameters: Parameters | null): readonly SourceNote[] =>
  ids.flatMap((id) => {
    if (parameters === null) return [sourceNote(id)];
    const note = parameters.source(ruleKey(id));
    return note === null ? [] : [note];
  });
