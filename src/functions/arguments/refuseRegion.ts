import type { Bilingual } from "../../messages/functions";
import { nearestRegions, regionsOf, type Region, type RegionSet } from "../../territories";
import { showCell } from "../cell";
import { normalise } from "../labels";
import { refuse } from "../refusal";

const fewestLetters = 3;
const beginsWith = (name: string, typed: string): boolean =>
  normalise(typed).length >= fewestLetters && normalise(name).startsWith(normalise(typed));

/** Refuses with #N/A a label that names no region: says which one was probably meant, or the nearest names. */
export const refuseRegion = (
  argument: Bilingual,
  typed: string,
  suggestions: readonly Region[],
  set?: RegionSet,
): never => {
  const details = { argument, received: showCell(typed) };
  const listed = (regions: readonly Region[]) => regions.map(({ name }) => name).join(", ");
  if (suggestions.length > 0)
    return refuse("#N/A", "near-region", { ...details, nearest: listed(suggestions) });
  const begun = regionsOf(set ?? "2016").filter(({ name }) => beginsWith(name, typed));
  if (begun.length > 0) return refuse("#N/A", "near-region", { ...details, nearest: listed(begun) });
  // No name is near a code.
  if (!/\p{L}/u.test(typed)) return refuse("#N/A", "unknown-region", details);
  return refuse("#N/A", "far-region", { ...details, nearest: listed(nearestRegions(typed, { set })) });
};
