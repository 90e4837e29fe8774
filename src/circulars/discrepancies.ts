import type { Vintage, WrittenDiscrepancy } from "./circularFolder";
import { circularFolders } from "./folders";

/**
 * The places where the text of a circular disagrees with itself or with its tables, as its folder lists them.
 * @example writtenDiscrepancies(2007).length // 22
 */
export const writtenDiscrepancies = (vintage: Vintage): readonly WrittenDiscrepancy[] =>
  circularFolders.find(({ circular }) => circular.vintage === vintage)?.discrepancies ?? [];
