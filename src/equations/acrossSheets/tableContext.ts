import type { AnnexTable } from "../../tables/annexTable";
import type { CellValue, Sheet } from "../../tables/workbook";
import { labelKey } from "./tableLines";

/** What stands around a table: the names it goes by, and the columns of texts that group its rows. */
export interface TableContext {
  /** Keys, as `labelKey` makes them: its sheet when it is alone there, and the titles over it. */
  readonly names: ReadonlySet<string>;
  /** One key a row of the table, "" where there is none. */
  readonly keyColumns: readonly (readonly string[])[];
}

const ROWS_ABOVE = 3;
const MOST_KEYS = 500;
const FEWEST_ROWS = 6;
const SHORTEST_NAME = 2;
/** What comes before a name in a title: `ARS Bretagne`, `Tableau n° 3 : PSY`. */
const prefix =
  /^(?:ars|agence régionale de santé|région|département|établissement|feuille|tableau(?:\s+n\s?°\s?\d+)?)\s*(?:de\s+la\s|de\s+l['’]|du\s|des\s|de\s|:|-|–)?\s*/i;

/**
 * Reads what stands around a table of a sheet.
 * @param alone the sheet holds no other table: its name is the table's too
 * @example contextOf(sheet, table, true).names // Set { "normandie", "arsnormandie" }
 */
export function contextOf(sheet: Sheet, table: AnnexTable, alone: boolean): TableContext {
  const names = new Set<string>();
  const add = (text: string): void => {
    const key = labelKey(text);
    if (key.length >= SHORTEST_NAME) names.add(key);
  };
  if (alone) add(sheet.name);
  const { area, bodyTop } = table;
  for (let row = bodyTop - 1; row >= area.top - ROWS_ABOVE; row--) {
    const values = cellsOf(sheet, row, area.left, area.right);
    if (values.some((value) => typeof value === "number")) break;
    const [text, ...others] = values.flatMap((value) =>
      typeof value === "string" && value.trim() !== "" ? [value] : [],
    );
    if (text === undefined || others.length > 0) continue;
    add(text);
    add(text.replace(prefix, ""));
  }
  return { names, keyColumns: keyColumnsOf(sheet, table) };
}

const cellsOf = (sheet: Sheet, row: number, left: number, right: number): CellValue[] =>
  (sheet.values[row - sheet.top] ?? []).slice(left - sheet.left, right - sheet.left + 1);

/** The columns without amounts whose few different texts group the rows. */
function keyColumnsOf(sheet: Sheet, { rows, columns, area }: AnnexTable): string[][] {
  if (rows.length < FEWEST_ROWS) return [];
  const amounts = new Set(columns.map(({ column }) => column));
  const found: string[][] = [];
  for (let column = area.left; column <= area.right; column++) {
    if (amounts.has(column)) continue;
    const keys = rows.map(({ row }) => {
      const [value] = cellsOf(sheet, row, column, column);
      return typeof value === "string" || typeof value === "number" ? labelKey(String(value)) : "";
    });
    const distinct = new Set(keys.filter((key) => key !== "")).size;
    if (distinct >= 2 && distinct <= Math.min(MOST_KEYS, rows.length / 2)) found.push(keys);
  }
  return found;
}
