import { findDepartment, findRegion, regionByCode, type Region, type RegionMatch } from "../../territories";
import type { RegionSet, TableRow } from "../annexTable";
import type { RegionRow, RegionTable } from "../regionTable";
import { announcedKind } from "./rowKind";
import type { RowName } from "./rowLabels";

/** After so many rows with hardly a region, a long list is one of something else, and no more is looked up. */
const firstRows = 60;
const fewestThen = 0.1;
/** Exact names from which a table with other rows is one of regions, when at least half of its rows are. */
const fewestRegions = 3;

/** What the names of the rows of a table say of regions. */
export interface RegionReading {
  /** The set that names and codes speak for; null in a table that is not regional, or when they suit both. */
  readonly set: RegionSet | null;
  readonly isRegional: boolean;
  /** Are the numbers beside the names the codes of these regions, rather than ranks? */
  readonly areCoded: boolean;
  /** Does the row stand for a region? */
  readonly isRegion: (name: RowName) => boolean;
}

const nothingRead: RegionReading = { set: null, isRegional: false, areCoded: false, isRegion: () => false };

/** The regions that a label stands for: one, or several named together. */
const regionsNamed = (match: RegionMatch): readonly Region[] =>
  match.kind === "unknown" ? match.together : [match.region];

/** Reads each different label once; gives up on lists whose first labels name hardly any region. */
function matchLabels(names: readonly RowName[]): ReadonlyMap<string, RegionMatch> {
  const matches = new Map<string, RegionMatch>();
  let regions = 0;
  for (const { label } of names) {
    if (label === "" || matches.has(label)) continue;
    if (matches.size >= firstRows && regions < matches.size * fewestThen) break;
    const match = findRegion(label);
    if (regionsNamed(match).length > 0) regions += 1;
    matches.set(label, match);
  }
  return matches;
}

/** Counts exact names, names a few letters off, and labels of something else, totals apart. */
function count(
  names: readonly RowName[],
  matches: ReadonlyMap<string, RegionMatch>,
): { readonly exact: number; readonly near: number; readonly others: number } {
  let [exact, near, others] = [0, 0, 0];
  for (const { label } of names) {
    if (label === "" || announcedKind(label) !== null) continue;
    const match = matches.get(label);
    if (match !== undefined && regionsNamed(match).length > 0) exact += 1;
    else if (match?.kind === "unknown" && match.suggestions.length > 0) near += 1;
    else others += 1;
  }
  return { exact, near, others };
}

/** Each name votes for the sets that have it, twice for the one whose code stands beside it. */
function setOf(names: readonly RowName[], matches: ReadonlyMap<string, RegionMatch>): RegionSet | null {
  const votes = { "2016": 0, "pre-2016": 0 };
  for (const { label, code } of names) {
    const match = matches.get(label);
    if (match === undefined || match.kind === "unknown") continue;
    for (const region of match.regions) {
      const agrees = code !== null && regionByCode(code, region.set)?.name === region.name;
      votes[region.set] += agrees ? 2 : 1;
    }
  }
  if (votes["2016"] === votes["pre-2016"]) return null;
  return votes["2016"] > votes["pre-2016"] ? "2016" : "pre-2016";
}

/** Is the number beside a name the code of that region at least as often as not? A rank is by chance. */
function bearCodes(names: readonly RowName[], matches: ReadonlyMap<string, RegionMatch>): boolean {
  let [right, wrong] = [0, 0];
  for (const { label, code } of names) {
    const match = matches.get(label);
    if (match === undefined || match.kind === "unknown" || code === null) continue;
    if (match.regions.some(({ set, name }) => regionByCode(code, set)?.name === name)) right += 1;
    else wrong += 1;
  }
  return right >= wrong;
}

/**
 * Says whether a table is one of regions, of which set, and which of its rows stand for regions.
 *
 * It is one when half of its rows are regions, three at least, or all of its rows are, even two, misspelt ones among them if no more
 * than the right ones. There, a row whose name is a few letters off, or whose code is that of a region, stands for a region too.
 * In other tables only exact names do, when there are three.
 */
export function readRegions(names: readonly RowName[]): RegionReading {
  const matches = matchLabels(names);
  const { exact, near, others } = count(names, matches);
  const named = exact + near;
  const areAll = others === 0 && named >= 2 && exact >= near;
  const areMost = exact >= fewestRegions && named >= others;
  const isExact = ({ label }: RowName): boolean => {
    const match = matches.get(label);
    return match !== undefined && regionsNamed(match).length > 0;
  };
  if (!areAll && !areMost) return exact < fewestRegions ? nothingRead : { ...nothingRead, isRegion: isExact };
  const set = setOf(names, matches);
  const areCoded = bearCodes(names, matches);
  return {
    set,
    isRegional: true,
    areCoded,
    isRegion: (name) => {
      const match = matches.get(name.label);
      if (match === undefined) return false;
      if (match.kind !== "unknown" || match.suggestions.length > 0) return true;
      const { code } = name;
      return (
        areCoded &&
        set !== null &&
        code !== null &&
        /^\d{1,2}$/.test(code) &&
        regionByCode(code, set) !== null
      );
    },
  };
}

/** The rows of a regional table that stand among its regions; an overseas collectivity is no misspelt region. */
export function regionTable(
  rows: readonly TableRow[],
  { isRegional, areCoded, set: voted }: RegionReading,
): RegionTable | null {
  if (!isRegional) return null;
  const set = voted ?? "2016";
  const read = rows.flatMap((row, index): RegionRow[] => {
    if ((row.kind !== "region" && row.kind !== "item") || row.label.trim() === "") return [];
    if (findDepartment(row.label)?.region === null) return [];
    const own = findRegion(row.label, { set });
    const any = own.kind === "unknown" ? findRegion(row.label) : own;
    const match = any.kind === "unknown" ? own : any;
    const isOtherSet = match !== own;
    const code = areCoded ? (row.code ?? match.code) : null;
    return [
      {
        index,
        match,
        code,
        byName: own.kind === "unknown" ? null : own.region,
        byCode: code === null ? null : regionByCode(code, set),
        isOtherSet,
        regions: isOtherSet ? [] : regionsNamed(match),
      },
    ];
  });
  const isNamed = ({ match }: RegionRow): boolean => regionsNamed(match).length > 0;
  const first = read.findIndex(isNamed);
  const last = read.findLastIndex(isNamed);
  const among = read.filter(
    (row, i) =>
      (i >= first && i <= last) ||
      row.byCode !== null ||
      (row.match.kind === "unknown" && row.match.suggestions.length > 0),
  );
  return { set, rows: among };
}
