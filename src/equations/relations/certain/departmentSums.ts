import {
  allDepartments,
  findDepartment,
  findRegion,
  normaliseLabel,
  splitCodeLabel,
  type Department,
  type RegionSet,
} from "../../../territories";
import type { ListSum, NamedLine } from "./namedLine";

/** The only département of a region is that region. */
const FEWEST_DEPARTMENTS = 2;
const SETS: readonly RegionSet[] = ["2016", "pre-2016"];

/** The codes of the départements of each region of a set. */
const byRegion = (set: RegionSet): ReadonlyMap<string | null, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const department of allDepartments) {
    const region = regionOf(department, set);
    if (region !== null) found.set(region, (found.get(region) ?? new Set()).add(department.code));
  }
  return found;
};

const regionOf = ({ region, formerRegion }: Department, set: RegionSet): string | null =>
  set === "2016" ? region : formerRegion;

const departments = { "2016": byRegion("2016"), "pre-2016": byRegion("pre-2016") };

/**
 * The sums that the complete list of the départements of a region proves: all of them side by side, under the line that names the region
 * or below it, or under a total; and those that the list of all proves, under the total or below it. Any other line among them, a metropolis or
 * « non ventilé », and nothing is certain.
 * @example departmentSums(lines) // [{ target: 4, parts: [0, 1, 2, 3] }] of Côtes-d’Armor, Finistère, Ille-et-Vilaine, Morbihan, Bretagne
 */
export function departmentSums(lines: readonly NamedLine[]): ListSum[] {
  const named = lines.map(({ label }) => findDepartment(splitCodeLabel(label).label));
  if (!named.some(Boolean)) return [];
  return lines.flatMap((line, at): ListSum[] => {
    if (line.role === "of-which" || named[at]) return [];
    const region = regionNamed(line.label);
    if (region === null && line.role === "item") return [];
    const above = run(named, at - 1, -1);
    const below = run(named, at + 1, 1);
    for (const set of SETS) {
      const parts =
        region === null
          ? (allOfOne(named, above, set) ?? allOfCountry(named, above) ?? allOfCountry(named, below))
          : (allOf(named, above, region, set) ?? allOf(named, below, region, set));
      if (parts) return [{ target: line.line, parts: parts.map((k) => (lines[k] as NamedLine).line) }];
    }
    return [];
  });
}

const said = /^(?:(?:sous )?total|ensemble)(?: (?:de la|de l|du|de|d))? /;

/** A region has one code, before 2016 as after. */
const regionNamed = (label: string): string | null => {
  const match = findRegion(normaliseLabel(splitCodeLabel(label).label).replace(said, ""));
  return match.kind === "unknown" ? null : match.region.code;
};

/** The places of the lines from one on that name départements, one after the other. */
function run(named: readonly (Department | null)[], from: number, step: 1 | -1): number[] {
  const places: number[] = [];
  for (let at = from; named[at]; at += step) places.push(at);
  return places;
}

/** The nearest of some places, where they name each département of a region once. */
function allOf(
  named: readonly (Department | null)[],
  places: readonly number[],
  region: string | null,
  set: RegionSet,
): readonly number[] | null {
  const all = departments[set].get(region);
  if (!all || all.size < FEWEST_DEPARTMENTS) return null;
  const nearest = places.slice(0, all.size);
  const codes = new Set(nearest.map((at) => named[at]?.code ?? ""));
  return codes.size === all.size && [...codes].every((code) => all.has(code)) ? nearest : null;
}

/** The same of whatever region they all belong to: a total names none, and takes in the whole list. */
function allOfOne(
  named: readonly (Department | null)[],
  places: readonly number[],
  set: RegionSet,
): readonly number[] | null {
  const first = named[places[0] ?? -1];
  const parts = first ? allOf(named, places, regionOf(first, set), set) : null;
  return parts?.length === places.length ? parts : null;
}

const isOverseas = ({ code }: Department): boolean => code.length > 2;
const mainland = allDepartments.filter((one) => !isOverseas(one));
/** Mayotte is one since 2011: older lists are complete without it. */
const withOverseas = allDepartments.filter(({ code, region }) => region !== null && code !== "976");

/** All of some places, where they name each département of mainland France once, and each overseas one or none; with collectivities or without. */
function allOfCountry(
  named: readonly (Department | null)[],
  places: readonly number[],
): readonly number[] | null {
  const listed = new Set(places.map((at) => named[at] as Department));
  const expected = [...listed].some(isOverseas) ? withOverseas : mainland;
  return listed.size === places.length && expected.every((one) => listed.has(one)) ? places : null;
}
