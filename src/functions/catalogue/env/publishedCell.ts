import {
  publishedTables,
  type PublishedColumn,
  type PublishedRow,
  type PublishedTable,
} from "../../../circulars";
import type { Bilingual } from "../../../messages/functions";
import { currentRegion, findRegion, regionSetOf, type Region } from "../../../territories";
import { readRegionCode } from "../../arguments/regionCode";
import { refuseRegion } from "../../arguments/refuseRegion";
import type { TypedName } from "../../arguments/typedName";
import { showCell } from "../../cell";
import { nearestLabel } from "../../labels";
import { refuse } from "../../refusal";
import { nearColumns } from "./nearColumns";
import { publishedLookup, regionCodeOf } from "./publishedLookup";

/** A column as a message lists it: position, header, vector, code and flag. */
const nameOf = (column: PublishedColumn, table: PublishedTable): string => {
  const marks = [column.vector, column.code, column.flag].filter((mark) => mark !== undefined).join(" ");
  const position = table.columns.indexOf(column) + 1;
  return `${position} « ${column.header} »${marks === "" ? "" : ` (${marks})`}`;
};

/**
 * The index of the column of a published table that a printed header, a code, a listed alias or a position names.
 *
 * Never guesses: refuses with #N/A what names none, with the nearest ones, or several, with their list.
 * @example columnIndex(usld2024, { text: "Total dotations", key: "totaldotations" }, name) // 4
 */
export const columnIndex = (table: PublishedTable, { text, key }: TypedName, argument: Bilingual): number => {
  const details = { argument, received: showCell(text), table: table.name };
  if (/^\d{1,3}$/.test(text)) {
    const position = Number(text);
    if (position >= 1 && position <= table.columns.length) return position - 1;
    return refuse("#N/A", "column-position", { ...details, expected: String(table.columns.length) });
  }
  const found = publishedLookup(table).columns.get(key) ?? [];
  const [only] = found;
  if (only !== undefined && found.length === 1) return table.columns.indexOf(only);
  if (only !== undefined) {
    const choices = found.map((column) => nameOf(column, table)).join(", ");
    return refuse("#N/A", "ambiguous-column", { ...details, choices });
  }
  const elsewhere = publishedTables().filter(
    (other) => other.vintage === table.vintage && publishedLookup(other).columns.has(key),
  );
  if (elsewhere.length > 0)
    return refuse("#N/A", "column-elsewhere", {
      ...details,
      choices: elsewhere.map(({ name }) => `« ${name} »`).join(", "),
    });
  const near = nearColumns(table, text);
  return near.length === 0
    ? refuse("#N/A", "unknown-column", details)
    : refuse("#N/A", "near-columns", {
        ...details,
        choices: near.map((column) => nameOf(column, table)).join(", "),
      });
};

/** The INSEE code of the region that a code, a department code overseas or a name means in the map of a year; null otherwise. */
const codeOf = (text: string, year: number): string | null =>
  readRegionCode(text, regionSetOf(year)) ?? regionCodeOf(text, year);

/** The region of today that covers one of before, when a table of today is asked for it; null otherwise. */
const regionOfToday = (text: string, year: number): Region | null => {
  const former = regionSetOf(year) === "2016" ? findRegion(text, { set: "pre-2016" }) : null;
  return former === null || former.kind === "unknown" ? null : currentRegion(former.region);
};

/**
 * The row of a published table that a region, a subtotal or FR names; refuses an unknown one with #N/A.
 * @example rowOf(usld2024, { text: "Bretagne", key: "bretagne" }, name).label // "Bretagne"
 */
export const rowOf = (table: PublishedTable, { text, key }: TypedName, argument: Bilingual): PublishedRow => {
  const { rows, regions } = publishedLookup(table);
  const byLabel = rows.get(key);
  if (byLabel !== undefined) return byLabel;
  const row = regions.get(codeOf(text, table.vintage) ?? "");
  if (row !== undefined) return row;
  const today = regionOfToday(text, table.vintage);
  if (today !== null)
    return refuse("#N/A", "region-of-today", { argument, received: showCell(text), nearest: today.name });
  const labels = table.rows.map(({ label }) => label);
  const nearest = nearestLabel(text, labels);
  return nearest === null
    ? refuseRegion(argument, text, [], regionSetOf(table.vintage))
    : refuse("#N/A", "near-region", { argument, received: showCell(text), nearest });
};
