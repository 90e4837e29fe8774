import data from "./data/regions.json";

/** The regions before and since the law of 16 January 2015, in force on 1 January 2016. */
export type RegionSet = "2016" | "pre-2016";

/** One region of one set. */
export interface Region {
  /** INSEE code, two digits. */
  readonly code: string;
  /** Official name. */
  readonly name: string;
  readonly set: RegionSet;
  readonly overseas: boolean;
  /** INSEE code of the region that covers it since 2016. */
  readonly current: string;
  /** First year of the region, when it is younger than its set. */
  readonly since?: number;
  /** Other names and abbreviations, besides differences of typing. */
  readonly variants: readonly string[];
}

/** Every region of both sets, in the order of their codes (INSEE, Code officiel géographique). */
export const allRegions = data.regions as readonly Region[];

/**
 * The set of regions in force in a year.
 * @example regionSetOf(2007) // "pre-2016"
 */
export const regionSetOf = (year: number): RegionSet => (year >= 2016 ? "2016" : "pre-2016");

/**
 * The regions of a set; with a year, those that existed then (Mayotte is a region since 2011).
 * @example regionsOf("2016").length // 18
 */
export const regionsOf = (set: RegionSet, year?: number): readonly Region[] =>
  allRegions.filter((region) => region.set === set && (year === undefined || (region.since ?? 0) <= year));

/**
 * The region with an INSEE code (`1`, `"1"` and `"01"` alike), or null.
 * @example regionByCode("42", "pre-2016")?.name // "Alsace"
 */
export function regionByCode(code: string | number, set: RegionSet): Region | null {
  const padded = String(code).trim().padStart(2, "0");
  return allRegions.find((region) => region.code === padded && region.set === set) ?? null;
}

/**
 * The region that covers this one since 2016; a region of today is its own.
 * @example currentRegion(alsace).name // "Grand Est"
 */
export function currentRegion(region: Region): Region {
  const found = regionByCode(region.current, "2016");
  if (found === null) throw new RangeError(`no region ${region.current} since 2016`);
  return found;
}
