import { normaliseLabel } from "../amounts";
import { formFingerprint } from "../fingerprint";
import { recalculate } from "../formulas/recalculate";
import { isOwnSheet } from "../tables/ownSheet";
import { readTables } from "../tables/readTables";
import type { Sheet, Workbook } from "../tables/workbook";
import { comparedTable, valueAt, type ComparedTable } from "./comparedTable";
import { printOf } from "./contents";
import type { Recognised } from "./pairTables";

/** One sheet of one of the two versions, with its tables. */
export interface VersionSheet {
  readonly sheet: Sheet;
  readonly tables: readonly ComparedTable[];
}

/** Signs that a sheet or a table is recognised by: more would say the same. */
const mostSigns = 20_000;

/** Reads a version: its sheets but for those that we made, formulas computed, tables found. */
export function readVersion(workbook: Workbook): readonly VersionSheet[] {
  const isAlone = workbook.sheets.length === 1;
  return recalculate(workbook)
    .sheets.filter((_, i) => {
      const own = workbook.sheets[i];
      return !own || !isOwnSheet(own, isAlone, formFingerprint);
    })
    .map(({ sheet }) => ({ sheet, tables: readTables(sheet).map((table) => comparedTable(sheet, table)) }));
}

/** What a sheet is recognised by: its name, its texts, its numbers beside the first text of their row. */
export function signsOfSheet({ sheet }: VersionSheet): Recognised {
  const [labels, contents] = [new Set<string>(), new Set<string>()];
  for (const row of sheet.values) {
    let first = "";
    for (const value of row) {
      if (contents.size + labels.size >= mostSigns) break;
      if (typeof value === "string") {
        const label = normaliseLabel(value);
        if (first === "") first = label;
        labels.add(label);
      } else if (printOf(value) !== "") contents.add(`${first} ${printOf(value)}`);
    }
  }
  return { name: normaliseLabel(sheet.name), labels, contents };
}

/** What a table is recognised by: its title, the names of its lines, its amounts beside the name of their row. */
export function signsOfTable({ sheet, table, rows, columns }: ComparedTable): Recognised {
  const [labels, contents] = [new Set<string>(), new Set<string>()];
  for (const { keys } of columns) labels.add(`column ${keys[0] ?? ""}`);
  for (const { at, keys } of rows) {
    if (contents.size >= mostSigns) break;
    const label = keys.at(-1) ?? "";
    labels.add(`row ${label}`);
    for (const column of table.columns) {
      const print = printOf(valueAt(sheet, at, column.column));
      if (print !== "") contents.add(`${label} ${print}`);
    }
  }
  return { name: normaliseLabel(table.title), labels, contents };
}
