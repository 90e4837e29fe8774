import { Exact, normaliseLabel } from "../amounts";
import { unitExponent } from "../amounts/unit";
import { correctedTable, publishedTable, type PublishedTable } from "../circulars";
import type { AnnexTable } from "../tables/annexTable";
import type { Sheet } from "../tables/workbook";
import { checkFiness, departmentByCode, findRegion, regionByCode } from "../territories";
import { cellAmount } from "./checkedTable";
import { tableYear } from "./tableYear";

const vintage = 2007;

/** What the headings of the return form say of its three measures, by the code of the published column that pays for each. */
const measures: Readonly<Record<string, RegExp>> = {
  F: /\bformation/,
  P: /\bconnexion|\bperipheri/,
  M: /\bmise a jour/,
};

/** One establishment of a return form. */
export interface ReturnRow {
  readonly index: number;
  /** Its FINESS number, as typed. */
  readonly code: string;
  /** The region whose envelope pays it. */
  readonly region: string | null;
  /** The region of its FINESS number's department. */
  readonly ownRegion: string | null;
}

/** The region that a form says it is of; absolute cell. */
export interface NamedRegion {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** INSEE code of the region of before 2016; null when there is no such region. */
  readonly code: string | null;
}

/** The 2007 return form (circular 2007-237, annex III): what was granted to each establishment. */
export interface ReturnForm {
  readonly published: PublishedTable;
  /** Columns of the grid by code of the published column: M, F, P. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows of the grid, each with the code of the region that its FINESS number or the form says. */
  readonly establishments: readonly ReturnRow[];
  /** The region named beside « Région » above the table. */
  readonly named: NamedRegion | null;
}

/**
 * Recognises the return form by its establishments, its three headings and the year that its titles say; null for any other table: the
 * rules of one circular hold for its own year only.
 */
export function readReturnForm(sheet: Sheet, table: AnnexTable): ReturnForm | null {
  const rows = table.rows.flatMap(({ kind, code }, index) =>
    kind === "establishment" && code !== null ? [{ code, index }] : [],
  );
  if (rows.length === 0 || tableYear(sheet, table) !== vintage) return null;
  const columns = measureColumns(table);
  if (!columns) return null;
  const named = namedRegion(sheet, table);
  return {
    published: correctedTable(publishedTable("FMESPP", vintage) as PublishedTable),
    columns,
    named,
    establishments: rows.map(({ code, index }) => {
      const ownRegion = regionOfFiness(code);
      return { index, code, region: named?.code ?? ownRegion, ownRegion };
    }),
  };
}

/** The amount of a row in a measure's column, in euros; null where there is none. */
export function eurosAt(table: AnnexTable, row: number, column: number): Exact | null {
  const amount = cellAmount(table, row * table.grid.columns + column);
  return amount?.times(new Exact(10).pow(table.unit === null ? 0 : unitExponent[table.unit])) ?? null;
}

/** Each measure by the only column that names it; null unless all three are there. */
function measureColumns(table: AnnexTable): Map<string, number> | null {
  const found = new Map<string, number>();
  for (const [code, heading] of Object.entries(measures)) {
    const columns = table.columns.flatMap(({ label }, c) => (heading.test(normaliseLabel(label)) ? [c] : []));
    const [column] = columns;
    if (column === undefined || columns.length > 1) return null;
    found.set(code, column);
  }
  return found;
}

/** The region named beside « Région » above the table. */
function namedRegion(sheet: Sheet, table: AnnexTable): NamedRegion | null {
  for (let r = 0; r < table.bodyTop - sheet.top; r++) {
    const row = sheet.values[r] ?? [];
    const at = row.findIndex(
      (value) => typeof value === "string" && /^region\s*:?$/.test(normaliseLabel(value)),
    );
    const beside = at === -1 ? -1 : row.findIndex((value, c) => c > at && value !== null && value !== "");
    const text = row[beside];
    if (typeof text !== "string") continue;
    const match = findRegion(text, { set: "pre-2016" });
    const code = match.kind === "unknown" ? null : match.region.code;
    return { text: text.trim(), row: sheet.top + r, column: sheet.left + beside, code };
  }
  return null;
}

/** The region of the time of a FINESS number's department; overseas the number says 9704 for 974. */
function regionOfFiness(code: string): string | null {
  const check = checkFiness(code);
  const finess = check.valid ? check.finess : check.repaired;
  if (finess === null) return null;
  const department = finess.startsWith("970") ? `97${finess.charAt(3)}` : finess.slice(0, 2);
  return departmentByCode(department)?.formerRegion ?? null;
}

/** Name of a region of before 2016, as the published table writes it. */
export const formerRegionName = (code: string): string => regionByCode(code, "pre-2016")?.name ?? code;
