/** Year of the campaign that a circular belongs to. */
export type Vintage = 2007 | 2017 | 2024;

/** One of the three circulars that the product applies. */
export interface Circular {
  readonly vintage: Vintage;
  readonly title: string;
  /** Official number; absent from the 2017 text that we hold. */
  readonly number?: string;
  readonly nor?: string;
  /** ISO date of signature; absent from the 2017 text that we hold. */
  readonly date?: string;
}

/**
 * The three circulars, oldest first.
 * @example circulars[0].nor // "SJSH0730612C"
 */
export const circulars = [
  {
    vintage: 2007,
    title: "Circulaire DHOS/F1 n° 2007-237 du 13 juin 2007",
    number: "DHOS/F1/2007/237",
    nor: "SJSH0730612C",
    date: "2007-06-13",
  },
  { vintage: 2017, title: "Circulaire DGOS, deuxième délégation de la campagne 2017" },
  {
    vintage: 2024,
    title: "Circulaire DGOS/FIP1/2024/180 du 3 décembre 2024",
    number: "DGOS/FIP1/2024/180",
    nor: "MSAH2433465C",
    date: "2024-12-03",
  },
] as const satisfies readonly Circular[];

/** The circular of a campaign year. */
export const circularOf = (vintage: Vintage): Circular => {
  const found = circulars.find((circular) => circular.vintage === vintage);
  if (found === undefined) throw new RangeError(`no circular of ${vintage}`);
  return found;
};
