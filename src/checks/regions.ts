import { cellAddress } from "../tables/address";
import type { AnnexTable, RegionRow, RegionSet, TableRow } from "../tables/annexTable";
import type { Sheet } from "../tables/workbook";
import { findRegion, regionsOf, type Region } from "../territories";
import type { CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { labelColumnOf } from "./lines";
import { valueAt } from "./listedLines";
import { newFinding } from "./newFinding";
import { totalsOfListed, type ListedTotals } from "./totalsOfListed";

/** A set of regions counts as otherwise complete when at most this share of it is absent. */
const mostAbsent = 0.2;

/** Regions unknown, twice, absent, under the wrong code, of another set, or written in a known variant. */
export function checkRegions(sheet: Sheet, checked: CheckedTable): Finding[] {
  const { table } = checked;
  if (table.regions === null) return [];
  const { set, rows } = table.regions;
  const blank = regionsAbove(sheet, table, set);
  const absent = absentRegions(set, rows).filter((region) => !blank.has(region));
  // A name a few letters off stands in the place of the region that it is near to.
  const misspelt = new Set(
    rows.flatMap(({ match }) => (match.kind === "unknown" ? match.suggestions.slice(0, 1) : [])),
  );
  const missing = absent.filter((region) => !misspelt.has(region));
  const isComplete = listsWholeSet(set, rows, blank);
  // A row of no region of the set stands in the place of an absent one: one finding for both.
  const strangers =
    rows.filter(({ regions }) => regions.length === 0).length - (absent.length - missing.length);
  return [
    ...rows.flatMap((row) => checkRow(table, set, row, absent, isComplete)),
    ...checkDuplicates(table, rows),
    ...checkTogether(table, rows),
    ...(missing.length > strangers
      ? missing.map((region) => {
          const { holding, areOpen } = totalsWithout(checked, set, rows, region);
          // Several may have nothing to receive, unless a total asks for them.
          const isSure = holding === null && (areOpen || missing.length === 1);
          return absentFinding(table, set, rows, region, isSure ? "error" : "warning", holding);
        })
      : []),
  ];
}

function at(table: AnnexTable, { index }: RegionRow): { sheet: string; cell: string; read: string } {
  const { row, labelColumn, label } = table.rows[index] as TableRow;
  return { sheet: table.sheet, cell: cellAddress(row, labelColumn ?? table.area.left), read: label };
}

function checkRow(
  table: AnnexTable,
  set: RegionSet,
  row: RegionRow,
  absent: readonly Region[],
  isComplete: boolean,
): Finding[] {
  const { match, byName, byCode, isOtherSet } = row;
  const line = table.rows[row.index] as TableRow;
  const code = row.code ?? "";
  const place = at(table, row);
  if (isOtherSet && match.kind !== "unknown") {
    return [
      newFinding({ code: "REGION-MILLESIME", severity: "error", ...place, set, region: match.region.name }),
    ];
  }
  if (match.kind === "unknown") {
    if (row.regions.length > 0) return [];
    const names = [...new Set([...(byCode ? [byCode] : []), ...match.suggestions].map(({ name }) => name))];
    if (names.length === 0 && absent.length === 1) names.push(...absent.map(({ name }) => name));
    // Beside all of the regions it is a line of something else (« Service de santé des armées »).
    if (names.length === 0 && isComplete) return [];
    const expected = names[0] ?? null;
    return [
      newFinding({
        code: "REGION-INCONNUE",
        severity: names.length === 0 && absent.length === 0 ? "warning" : "error",
        ...place,
        expected,
        names,
        regionCode: code,
        set,
      }),
    ];
  }
  const findings: Finding[] = [];
  if (code !== "" && byName && byCode?.code !== byName.code) {
    const cell = line.codeColumn !== null ? cellAddress(line.row, line.codeColumn) : null;
    findings.push(
      newFinding({
        code: "REGION-CODE",
        severity: "error",
        ...place,
        ...(cell !== null && { cell, cells: [...new Set([cell, place.cell])], read: code }),
        expected: byName.code,
        region: byName.name,
        regionCode: code,
        codeRegion: byCode?.name ?? null,
      }),
    );
  }
  if (match.kind === "variant") {
    const region = match.region.name;
    findings.push(
      newFinding({ code: "REGION-VARIANTE", severity: "info", ...place, expected: region, region }),
    );
  }
  return findings;
}

/** The rows of each region by its own name. */
function byRegion(rows: readonly RegionRow[]): Map<Region, RegionRow[]> {
  const groups = new Map<Region, RegionRow[]>();
  for (const row of rows) {
    if (row.byName) groups.set(row.byName, [...(groups.get(row.byName) ?? []), row]);
  }
  return groups;
}

/** A table that repeats most of its regions lists them block by block: nothing is twice there. */
function checkDuplicates(table: AnnexTable, rows: readonly RegionRow[]): Finding[] {
  const groups = byRegion(rows);
  const repeated = [...groups].filter(([, group]) => group.length > 1);
  if (repeated.length * 2 > groups.size) return [];
  return repeated.flatMap(([region, group]) => {
    const cells = group.map((row) => at(table, row).cell);
    return group.slice(1).map((row) =>
      newFinding({
        code: "REGION-DOUBLON",
        severity: "error",
        ...at(table, row),
        cells,
        region: region.name,
        first: cells[0] as string,
      }),
    );
  });
}

/** A row of several regions beside the own rows of some may count these twice; beside those of all, it is their subtotal. */
function checkTogether(table: AnnexTable, rows: readonly RegionRow[]): Finding[] {
  const own = byRegion(rows);
  const several = rows.filter(
    ({ byName, regions }) => byName === null && !regions.every((one) => own.has(one)),
  );
  return several.flatMap((row) =>
    row.regions.flatMap((region) => {
      const [first] = own.get(region) ?? [];
      if (!first) return [];
      const [place, { cell }] = [at(table, row), at(table, first)];
      return newFinding({
        code: "REGION-DOUBLON",
        severity: "warning",
        ...place,
        cells: [cell, place.cell],
        region: region.name,
        first: cell,
        among: place.read,
      });
    }),
  );
}

const partsOf = (set: RegionSet): readonly (readonly Region[])[] =>
  [false, true].map((overseas) =>
    regionsOf(set, set === "pre-2016" ? 2010 : undefined).filter((region) => region.overseas === overseas),
  );

/** Are the regions listed whole sets: all of the metropolitan ones, all overseas, or both? */
function listsWholeSet(set: RegionSet, rows: readonly RegionRow[], blank: ReadonlySet<Region>): boolean {
  const present = new Set([...blank, ...rows.flatMap(({ regions }) => regions)]);
  return partsOf(set).every(
    (part) => part.every((one) => present.has(one)) || !part.some((one) => present.has(one)),
  );
}

/** The regions that an otherwise complete set lacks. Metropolitan and overseas regions are two: a table may hold the first alone. */
function absentRegions(set: RegionSet, rows: readonly RegionRow[]): Region[] {
  const present = new Set(rows.flatMap(({ regions }) => regions));
  return partsOf(set).flatMap((group) => {
    const absent = group.filter((region) => !present.has(region));
    return absent.length > Math.max(1, group.length * mostAbsent) ? [] : absent;
  });
}

/** Regions without any amount that head the list: their rows stand above the first amounts. */
function regionsAbove(sheet: Sheet, table: AnnexTable, set: RegionSet): Set<Region> {
  const column = labelColumnOf(table);
  const regions = new Set<Region>();
  for (let row = table.bodyTop - 1; row >= sheet.top; row--) {
    const label = valueAt(sheet, row, column);
    const match = typeof label === "string" ? findRegion(label, { set }) : null;
    if (!match || match.kind === "unknown") break;
    regions.add(match.region);
  }
  return regions;
}

/** What totals say of the other regions of its part; nothing where one of them stands twice, perhaps in its place. */
function totalsWithout(
  checked: CheckedTable,
  set: RegionSet,
  rows: readonly RegionRow[],
  region: Region,
): ListedTotals {
  const part = partsOf(set).find((group) => group.includes(region)) as readonly Region[];
  const listed = rows.filter(({ regions }) => regions.some((one) => part.includes(one)));
  if (new Set(listed.flatMap(({ regions }) => regions)).size < listed.length)
    return { holding: null, areOpen: true };
  return totalsOfListed(
    checked,
    listed.map(({ index }) => index),
  );
}

function absentFinding(
  table: AnnexTable,
  set: RegionSet,
  rows: readonly RegionRow[],
  region: Region,
  severity: "error" | "warning",
  total: string | null,
): Finding {
  const { name, code } = region;
  return newFinding({
    code: "REGION-MANQUANTE",
    severity,
    ...at(table, rows[0] as RegionRow),
    read: null,
    expected: name,
    region: name,
    regionCode: code,
    set,
    ...(total !== null && { total }),
  });
}
