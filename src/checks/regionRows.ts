import type { AnnexTable, RegionSet, TableRow } from "../tables/annexTable";
import { findRegion, regionByCode, type Region, type RegionMatch } from "../territories";

/** A row among the regions of a table, with what its label and its code say. */
export interface RegionRow {
  readonly row: TableRow;
  /** The label's match in the table's own set first, else in the other one. */
  readonly match: RegionMatch;
  readonly byName: Region | null;
  readonly byCode: Region | null;
  /** The label names a region of the other set only. */
  readonly isOtherSet: boolean;
}

/** Fewer rows than this make no set of regions. */
const fewestRegions = 4;
/** After so many rows without a region at least now and then, a long list is one of something else. */
const firstRows = 60;
const fewestThen = 0.1;

/** The set that most labels and codes belong to; null when the table is not regional. */
function setOf(table: AnnexTable, items: readonly TableRow[]): RegionSet | null {
  const votes = { "2016": 0, "pre-2016": 0 };
  let known = 0;
  for (const [i, { label }] of items.entries()) {
    if (i >= firstRows && known < i * fewestThen) return null;
    const match = findRegion(label);
    if (match.kind === "unknown") continue;
    known++;
    if (match.sets.length === 1 && match.sets[0]) votes[match.sets[0]]++;
  }
  if (known < fewestRegions || known * 2 < items.length) return null;
  if (votes["2016"] !== votes["pre-2016"]) return votes["2016"] > votes["pre-2016"] ? "2016" : "pre-2016";
  return table.regionSet ?? "2016";
}

/** The rows of a regional table that stand among its regions; null when the table is not regional. */
export function readRegionRows(table: AnnexTable): { set: RegionSet; rows: RegionRow[] } | null {
  const items = table.rows.filter(
    ({ kind, label }) => (kind === "region" || kind === "item") && label.trim() !== "",
  );
  const set = setOf(table, items);
  if (set === null) return null;
  const rows = items.map((row): RegionRow => {
    const own = findRegion(row.label, { set });
    const match = own.kind === "unknown" ? withOtherSet(own, findRegion(row.label)) : own;
    const code = row.code ?? match.code;
    return {
      row,
      match,
      byName: own.kind === "unknown" ? null : own.region,
      byCode: code === null ? null : regionByCode(code, set),
      isOtherSet: own.kind === "unknown" && match.kind !== "unknown",
    };
  });
  const isRegion = ({ match }: RegionRow): boolean => match.kind !== "unknown";
  const first = rows.findIndex(isRegion);
  const last = rows.findLastIndex(isRegion);
  const between = rows.filter(
    (row, i) =>
      (i >= first && i <= last) ||
      row.byCode !== null ||
      (row.match.kind === "unknown" && row.match.suggestions.length > 0),
  );
  return { set, rows: between };
}

const withOtherSet = (own: RegionMatch, any: RegionMatch): RegionMatch =>
  any.kind === "unknown" ? own : any;
