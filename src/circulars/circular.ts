import { circularFolders } from "./folders";

/** Year of the campaign that a circular belongs to. */
export type Vintage = number;

/** One of the circulars that the product applies. */
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
 * The circulars, oldest first.
 * @example circulars[0].nor // "SJSH0730612C"
 */
export const circulars: readonly Circular[] = circularFolders.map(({ circular }) => circular);

/** The circular of a campaign year; throws RangeError for a year without any. */
export const circularOf = (vintage: Vintage): Circular => {
  const found = circulars.find((circular) => circular.vintage === vintage);
  if (found === undefined) throw new RangeError(`no circular of ${vintage}`);
  return found;
};
