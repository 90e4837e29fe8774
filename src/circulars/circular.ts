import type { Circular, Vintage } from "./circularFolder";
import { circularFolders } from "./folders";

export type { Circular, Vintage };

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
