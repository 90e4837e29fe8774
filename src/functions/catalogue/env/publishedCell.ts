import type { PublishedColumn, PublishedRow, PublishedTable } from "../../../circulars";
import type { Bilingual } from "../../../messages/functions";
import type { TypedName } from "../../arguments/typedName";
import { nearestLabel } from "../../labels";
import { publishedLookup, regionCodeOf } from "./publishedLookup";
import { showCell } from "../../cell";
import { refuse } from "../../refusal";
import { refuseRegion } from "../../arguments/refuseRegion";
import { regionSetOf } from "../../../territories";

const shortestPart = 3;

/** A column as a message lists it: position, header, vector, code and flag. */
const nameOf = (column: PublishedColumn, table: PublishedTable): string => {
  const marks = [column.vector, column.code, column.flag].filter((mark) => mark !== undefined).join(" ");
  const position = table.columns.indexOf(column) + 1;
  return `${position} « ${column.header} »${marks === "" ? "" : ` (${marks})`}`;
};

const candidates = (table: PublishedTable, wanted: string): readonly PublishedColumn[] => {
  const { columns, headers } = publishedLookup(table);
  const named = columns.get(wanted);
  if (named !== undefined) return named;
  return wanted.length < shortestPart ? [] : table.columns.filter((_, at) => headers[at]?.includes(wanted));
};

/**
 * The index of the column of a published table that a header, a part of one, a code or a position names.
 *
 * Refuses with #N/A what names none, or several: they are then listed.
 * @example columnIndex(usld2024, { text: "Total dotations", key: "totaldotations" }, name) // 4
 */
export const columnIndex = (table: PublishedTable, { text, key }: TypedName, argument: Bilingual): number => {
  const details = { argument, received: showCell(text), table: table.name };
  if (/^\d{1,3}$/.test(text)) {
    const position = Number(text);
    if (position >= 1 && position <= table.columns.length) return position - 1;
    return refuse("#N/A", "column-position", { ...details, expected: String(table.columns.length) });
  }
  const found = candidates(table, key);
  const [only] = found;
  if (only !== undefined && found.length === 1) return table.columns.indexOf(only);
  if (only !== undefined) {
    const choices = found.map((column) => nameOf(column, table)).join(", ");
    return refuse("#N/A", "ambiguous-column", { ...details, choices });
  }
  const headers = table.columns.map(({ header }) => header);
  const nearest = nearestLabel(text, headers);
  return nearest === null
    ? refuse("#N/A", "unknown-column", details)
    : refuse("#N/A", "near-column", { ...details, nearest });
};

/**
 * The row of a published table that a region, a subtotal or FR names; refuses an unknown one with #N/A.
 * @example rowOf(usld2024, { text: "Bretagne", key: "bretagne" }, name).label // "Bretagne"
 */
export const rowOf = (table: PublishedTable, { text, key }: TypedName, argument: Bilingual): PublishedRow => {
  const { rows, regions } = publishedLookup(table);
  const byLabel = rows.get(key);
  if (byLabel !== undefined) return byLabel;
  const code = /^\d{1,2}$/.test(text) ? text.padStart(2, "0") : regionCodeOf(text, table.vintage);
  const row = regions.get(code ?? "");
  if (row !== undefined) return row;
  const labels = table.rows.map(({ label }) => label);
  const nearest = nearestLabel(text, labels);
  return nearest === null
    ? refuseRegion(argument, text, [], regionSetOf(table.vintage))
    : refuse("#N/A", "near-region", { argument, received: showCell(text), nearest });
};
