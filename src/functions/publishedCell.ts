import type { PublishedColumn, PublishedRow, PublishedTable } from "../circulars";
import { findRegion } from "../territories";
import { nearestLabel, normalise } from "./labels";
import { refuse } from "./refusal";
import type { Bilingual } from "../messages/functions";

const shortestPart = 3;

/** A column as a message lists it: position, header, code and flag. */
const nameOf = (column: PublishedColumn, table: PublishedTable): string => {
  const marks = [column.vector, column.code, column.flag].filter((mark) => mark !== undefined).join(" ");
  const position = table.columns.indexOf(column) + 1;
  return `${position} « ${column.header} »${marks === "" ? "" : ` (${marks})`}`;
};

const spellings = ({ header, vector = "", code = "", flag = "" }: PublishedColumn): string[] =>
  [header, `${header} ${flag}`, `${header} ${vector} ${flag}`, `${header} ${vector} ${code} ${flag}`].map(
    normalise,
  );

const candidates = ({ columns }: PublishedTable, typed: string): readonly PublishedColumn[] => {
  const wanted = normalise(typed);
  const exact = columns.filter((column) => normalise(column.header) === wanted);
  if (exact.length > 0) return exact;
  const marked = columns.filter(
    (column) => spellings(column).includes(wanted) || normalise(column.code ?? "") === wanted,
  );
  if (marked.length > 0 || wanted.length < shortestPart) return marked;
  return columns.filter((column) => normalise(column.header).includes(wanted));
};

/**
 * The index of the column of a published table that a header, a part of one, a code or a position names.
 *
 * Refuses with #N/A what names none, or several: they are then listed.
 * @example columnIndex(usld2024, "Total dotations", name) // 4
 */
export const columnIndex = (table: PublishedTable, typed: string, argument: Bilingual): number => {
  const details = { argument, received: `« ${typed} »`, table: table.name };
  if (/^\d{1,3}$/.test(typed)) {
    const position = Number(typed);
    if (position >= 1 && position <= table.columns.length) return position - 1;
    return refuse("#N/A", "column-position", { ...details, expected: String(table.columns.length) });
  }
  const found = candidates(table, typed);
  const [only] = found;
  if (only !== undefined && found.length === 1) return table.columns.indexOf(only);
  const choices = (list: readonly PublishedColumn[]): string =>
    list.map((column) => nameOf(column, table)).join(", ");
  if (found.length > 1) return refuse("#N/A", "ambiguous-column", { ...details, choices: choices(found) });
  const nearest = nearestLabel(
    typed,
    table.columns.map(({ header }) => header),
  );
  return nearest === null
    ? refuse("#N/A", "unknown-column", details)
    : refuse("#N/A", "near-column", { ...details, nearest });
};

const totals = new Map([
  ["fr", "total"],
  ["france", "total"],
  ["total", "total"],
]);

/**
 * The row of a published table that a region, a subtotal or FR names; refuses an unknown one with #N/A.
 * @example rowOf(usld2024, "Bourgogne-Franche-Comté", name).label // "Bourgogne Franche Comté"
 */
export const rowOf = (table: PublishedTable, typed: string, argument: Bilingual): PublishedRow => {
  const wanted = normalise(typed);
  const kind = totals.get(wanted);
  const byLabel = table.rows.find((row) =>
    kind === undefined ? normalise(row.label) === wanted : row.kind === kind,
  );
  if (byLabel !== undefined) return byLabel;
  const regionCode = (label: string): string | null => {
    const found = findRegion(label, { year: table.vintage });
    return found.kind === "unknown" ? null : found.region.code;
  };
  const code = /^\d{1,2}$/.test(typed) ? typed.padStart(2, "0") : regionCode(typed);
  const row = table.rows.find(
    (one) => one.kind === "region" && code !== null && regionCode(one.label) === code,
  );
  if (row !== undefined) return row;
  const details = { argument, received: `« ${typed} »` };
  const nearest = nearestLabel(
    typed,
    table.rows.map(({ label }) => label),
  );
  return nearest === null
    ? refuse("#N/A", "unknown-region", details)
    : refuse("#N/A", "near-region", { ...details, nearest });
};
