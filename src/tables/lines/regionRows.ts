import { findRegion, regionByCode, type RegionMatch } from "../../territories";
import type { RegionSet } from "../annexTable";
import { announcedKind } from "./rowKind";
import type { RowName } from "./rowLabels";

/** No region has a longer name, marks and parentheses included. */
const longestName = 80;
/** A table with no region among so many different labels is not regional. */
const sample = 300;
/** Past so many different labels no more is looked up: there are forty-odd regions in all. */
const mostLabels = 5000;
const fewestRegions = 3;
const fewestAlone = 2;

/** Which rows of a table are regions, and of which set. */
export interface RegionRows {
  readonly set: RegionSet | null;
  readonly isRegion: (name: RowName) => boolean;
}

/** Reads each different label once; gives up on tables whose first labels name no region. */
function matchLabels(names: readonly RowName[]): ReadonlyMap<string, RegionMatch> {
  const matches = new Map<string, RegionMatch>();
  let regions = 0;
  for (const { label } of names) {
    if (label === "" || label.length > longestName || matches.has(label)) continue;
    if (matches.size >= mostLabels || (matches.size >= sample && regions < fewestRegions)) break;
    const match = findRegion(label);
    if (match.kind !== "unknown") regions += 1;
    matches.set(label, match);
  }
  return matches;
}

/**
 * Finds the rows that stand for regions, and the set that their names and codes speak for.
 *
 * A table is regional with three regions, or two and nothing else but totals. In one, a row whose name is a few letters
 * off, or whose code is that of a region, stands for a region too. The set is null when names and codes suit both sets.
 */
export function findRegionRows(names: readonly RowName[]): RegionRows {
  const matches = matchLabels(names);
  const votes = { "2016": 0, "pre-2016": 0 };
  let regions = 0;
  let others = 0;
  for (const { label, code } of names) {
    const match = matches.get(label);
    if (match === undefined || match.kind === "unknown") {
      if (label !== "" && announcedKind(label) === null) others += 1;
      continue;
    }
    regions += 1;
    for (const region of match.regions) {
      const agrees = code !== null && regionByCode(code, region.set)?.name === region.name;
      votes[region.set] += agrees ? 2 : 1;
    }
  }
  if (regions < (others === 0 ? fewestAlone : fewestRegions)) return { set: null, isRegion: () => false };
  const set =
    votes["2016"] === votes["pre-2016"] ? null : votes["2016"] > votes["pre-2016"] ? "2016" : "pre-2016";
  return {
    set,
    isRegion: ({ label, code }) => {
      const match = matches.get(label);
      if (match === undefined) return false;
      if (match.kind !== "unknown" || match.suggestions.length > 0) return true;
      return set !== null && code !== null && /^\d{1,2}$/.test(code) && regionByCode(code, set) !== null;
    },
  };
}
