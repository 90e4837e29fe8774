import { allRegions, regionsOf, type Region, type RegionSet } from "./region";
import { regionKey, withoutWrapper } from "./regionKey";
import data from "./data/regions.json";

const joiners = /\s*[-\u2010-\u2015/,&+]\s*|\s+et\s+/iu;
/** No label names so many regions. */
const mostPieces = 12;

/** The codes of the regions that each name stands for, by the key of the name: one region, or those of one agency. */
const namesOf: Readonly<Record<RegionSet, ReadonlyMap<string, readonly string[]>>> = {
  "2016": codesByKey("2016"),
  "pre-2016": codesByKey("pre-2016"),
};

function codesByKey(set: RegionSet): ReadonlyMap<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ...allRegions
      .filter((region) => region.set === set)
      .flatMap(({ code, name, variants }) =>
        [name, ...variants].map((one) => [regionKey(one), [code]] as const),
      ),
    ...data.together.flatMap(({ names, codes }) => names.map((name) => [regionKey(name), codes] as const)),
  ]);
}

const firstWord = (key: string): string => key.split(" ", 1)[0] ?? "";
const firstWords: ReadonlySet<string> = new Set(
  [...namesOf["2016"].keys(), ...namesOf["pre-2016"].keys()].map(firstWord),
);

/** The codes that the pieces from one on name, every piece being a name or a part of one; null when one is not. */
function codesFrom(
  pieces: readonly string[],
  start: number,
  names: ReadonlyMap<string, readonly string[]>,
): readonly string[] | null {
  if (start === pieces.length) return [];
  for (let end = pieces.length; end > start; end--) {
    const key = regionKey(pieces.slice(start, end).join(" "));
    const codes = names.get(start === 0 ? withoutWrapper(key) : key);
    const rest = codes && codesFrom(pieces, end, names);
    if (rest) return [...codes, ...rest];
  }
  return null;
}

/**
 * The regions of a set that a label, which is the name of none, names together: an agency of several, or names joined by a hyphen,
 * a stroke or « et »; none when any part of it is something else.
 * @example regionsTogether("Océan Indien", "2016").map(({ name }) => name) // ["La Réunion", "Mayotte"]
 */
export function regionsTogether(label: string, set: RegionSet): readonly Region[] {
  if (!firstWords.has(firstWord(withoutWrapper(regionKey(label))))) return [];
  const pieces = label.replace(/\s*\([^()]*\)/g, "").split(joiners);
  if (pieces.length > mostPieces) return [];
  const codes = new Set(codesFrom(pieces, 0, namesOf[set]));
  return codes.size < 2 ? [] : regionsOf(set).filter(({ code }) => codes.has(code));
}
