import { describeReference, rule, type Rule } from "../circulars";

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

/** The whole reference of a rule, which says so when the text prints none of its values. */
export const referenceOf = (found: Rule): string =>
  `${describeReference(found.reference)}${found.inferred ? " (valeur déduite)" : ""}`;

/**
 * The reference of a parameter, by its id; throws RangeError when the catalogue does not hold it.
 * @example sourceNote("2007-connexion-standard").circular // "2007-237"
 */
export const sourceNote = (id: string): SourceNote => {
  const found = rule(id);
  if (found === undefined) throw new RangeError(`no rule ${id}`);
  const { circular, annex, section } = found.reference;
  const [year = String(circular.vintage), number] = circular.number?.split("/").slice(-2) ?? [];
  return {
    circular: number === undefined ? year : `${year}-${number}`,
    date: circular.date ?? null,
    annex: annex ?? null,
    section: annex === undefined ? section : `Annexe ${annex} – ${section}`,
    id,
    reference: referenceOf(found),
  };
};
