import type { Bilingual } from "../messages/functions";
import { nearestRegions, type Region, type RegionSet } from "../territories";
import { refuse } from "./refusal";

/** Refuses with #N/A a label that names no region: says which one was probably meant, or the nearest names. */
export const refuseRegion = (
  argument: Bilingual,
  typed: string,
  suggestions: readonly Region[],
  set?: RegionSet,
): never => {
  const near = suggestions.length > 0;
  const nearest = near ? suggestions : nearestRegions(typed, { set });
  return refuse("#N/A", near ? "near-region" : "unknown-region", {
    argument,
    received: `« ${typed} »`,
    nearest: nearest.map(({ name }) => name).join(", "),
  });
};
