import { oncePerText } from "../amounts/oncePerText";
import { nearestRegions } from "./nearestRegions";
import { allRegions, regionSetOf, type Region, type RegionSet } from "./region";
import { regionKey, withoutWrapper } from "./regionKey";
import { regionsTogether } from "./regionsTogether";
import { splitCodeLabel } from "./splitCodeLabel";

/**
 * What region a label names.
 *
 * `official`: its name to the letter in the first of `regions`; `variant`: another case, accent, hyphen, article, abbreviation,
 * former name. `regions` holds one region per set in which the label names one, the best first; `code` is the code glued to
 * the label, as typed, whether or not it agrees. `unknown`: the names a few edits away, which nobody may take for the answer, or
 * those of the regions that the label names together (`Océan Indien`, `Antilles-Guyane`).
 */
export type RegionMatch =
  | {
      readonly kind: "official" | "variant";
      readonly region: Region;
      readonly regions: readonly Region[];
      readonly sets: readonly RegionSet[];
      readonly code: string | null;
    }
  | {
      readonly kind: "unknown";
      readonly suggestions: readonly Region[];
      readonly together: readonly Region[];
      readonly code: string | null;
    };

/** No region has a longer name; what parentheses say after it may be as long as it likes, within reason. */
const longestLabel = 80;
/** Sets and years remembered at once. */
const mostSets = 32;
const longestWhole = 400;
const parenthesis = /\s*\([^()]*\)$/;

const isTooLong = (label: string): boolean =>
  label.length > longestLabel &&
  (label.length > longestWhole || label.replace(parenthesis, "").length > longestLabel);

const nameKey = new Map(allRegions.map((region) => [region, regionKey(region.name)]));
const byKey = new Map<string, Region[]>();
for (const region of allRegions) {
  for (const name of [region.name, ...region.variants]) {
    const key = regionKey(name);
    const known = byKey.get(key) ?? [];
    if (!known.includes(region)) byKey.set(key, [...known, region]);
  }
}
const typographic = (label: string): string => label.replaceAll("’", "'").replace(/\s+/g, " ").trim();
const boundFor = (key: string): number => (key.length <= 6 ? 1 : key.length <= 9 ? 2 : 3);

/**
 * Finds the region that a label names, in one set, in the set of a year, or in both.
 *
 * A code before the name (`42 Alsace`), `ARS`, articles, footnote marks and a place in parentheses are no obstacle.
 * @example findRegion("PACA", { set: "2016" }) // { kind: "variant", region: Provence-Alpes-Côte d'Azur, … }
 */
export function findRegion(
  text: string,
  { set, year }: { readonly set?: RegionSet; readonly year?: number } = {},
): RegionMatch {
  const among = `${set ?? ""} ${year ?? ""}`;
  let known = matches.get(among);
  if (matches.size > mostSets) matches.clear();
  if (!known) matches.set(among, (known = oncePerText((typed) => search(typed, set, year))));
  return known(text);
}

/** What was found in each set and year: sheets repeat their labels, and every check asks anew. */
const matches = new Map<string, (text: string) => RegionMatch>();

function search(text: string, set: RegionSet | undefined, year: number | undefined): RegionMatch {
  const { code, label } = splitCodeLabel(text);
  const wanted = set ?? (year === undefined ? undefined : regionSetOf(year));
  if (isTooLong(label)) return { kind: "unknown", suggestions: [], together: [], code };
  const key = regionKey(label);
  const bare = withoutWrapper(key);
  const found = (byKey.get(key) ?? byKey.get(bare) ?? []).filter(
    (region) => (wanted === undefined || region.set === wanted) && (region.since ?? 0) <= (year ?? Infinity),
  );
  const typed = typographic(label);
  const isOfficial = (region: Region): boolean => region.name === typed;
  const isNamed = (region: Region): boolean => nameKey.get(region) === bare;
  // Its own name before an other name, then today's region before the former one.
  const rank = (region: Region): number =>
    (isOfficial(region) ? 0 : isNamed(region) ? 2 : 4) + (region.set === "2016" ? 0 : 1);
  const regions = found.length < 2 ? found : [...found].sort((a, b) => rank(a) - rank(b));
  const [region] = regions;
  if (region !== undefined)
    return {
      kind: isOfficial(region) ? "official" : "variant",
      region,
      regions,
      sets: regions.map((one) => one.set),
      code,
    };
  const sets: readonly RegionSet[] = wanted === undefined ? ["2016", "pre-2016"] : [wanted];
  const together = sets.map((one) => regionsTogether(label, one)).find(({ length }) => length > 0) ?? [];
  const suggestions =
    together.length > 0 ? together : nearestRegions(bare, { bound: boundFor(bare), set: wanted });
  return { kind: "unknown", suggestions, together, code };
}

/**
 * Does a label name a region, or several together?
 * @example namesRegions("ARS Océan Indien") // true
 */
export function namesRegions(label: string): boolean {
  const match = findRegion(label);
  return match.kind !== "unknown" || match.together.length > 0;
}
