import { convert, Exact } from "../amounts";
import { cellAddress } from "../tables/address";
import { cellAmount } from "../tables/cellAmount";
import type { AnnexTable } from "../tables/annexTable";
import { currentRegion, findRegion, type Region } from "../territories";
import type { DraftCell, SheetDraft } from "./sheetDraft";

/** A table of regions, with the year that it speaks of. */
export interface DatedTable {
  readonly table: AnnexTable;
  readonly year: number | undefined;
  /** File of the table, when several are followed. */
  readonly file: string | null;
}

/**
 * One region through tables of several years: a line for each amount of its row, in the unit of its table and in euros. In a table of
 * before 2016 today's region is the sum of its former ones. `linked`: amounts are formulas that read the tables, which are in the same
 * workbook. Null when no table has the region.
 * @example followRegionDraft("Bretagne", tables, true)?.rows.length
 */
export function followRegionDraft(
  name: string,
  tables: readonly DatedTable[],
  linked: boolean,
): SheetDraft | null {
  const match = findRegion(name, { set: "2016" });
  const wanted = match.kind === "unknown" ? null : match.region;
  if (!wanted) return null;
  const dated = [...tables].sort((one, other) => (one.year ?? Infinity) - (other.year ?? Infinity));
  const body = dated.flatMap((one) => linesOf(one, wanted, linked));
  if (body.length === 0) return null;
  const hasFiles = tables.some(({ file }) => file !== null);
  const headers = [
    "Année",
    ...(hasFiles ? ["Fichier"] : []),
    "Feuille",
    "Ligne",
    "Colonne",
    "Montant",
    "Unité",
    "En euros",
  ];
  const rows = body.map(({ file, cells: [year = null, ...cells] }) => [
    year,
    ...(hasFiles ? [file] : []),
    ...cells,
  ]);
  const right = headers.length - 1;
  return {
    name: `${wanted.name} suivi`.slice(0, 31),
    rows: [[`${wanted.name} : ses montants d’une année à l’autre`], [], headers, ...rows],
    bold: [
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 2, left: 0, bottom: 2, right },
    ],
    grid: { top: 2, left: 0, bottom: 2 + rows.length, right },
    columnWidths: [50, ...(hasFiles ? [160] : []), 130, 190, 260, 100, 50, 110],
    frozenRows: 3,
  };
}

interface FollowedLine {
  readonly file: string | null;
  readonly cells: readonly DraftCell[];
}

function linesOf({ table, year, file }: DatedTable, wanted: Region, linked: boolean): FollowedLine[] {
  const rows = (table.regions?.rows ?? []).filter(({ byName, byCode }) => {
    const region = byName ?? byCode;
    return region !== null && currentRegion(region).code === wanted.code;
  });
  const sheet = `'${table.sheet.replaceAll("'", "''")}'!`;
  return table.columns.flatMap(({ column, label, decimals, isPercent }, c): FollowedLine[] => {
    const parts = rows.flatMap(({ index }) => {
      const amount = cellAmount(table, index * table.grid.columns + c);
      return amount === null ? [] : [{ index, amount }];
    });
    if (parts.length === 0 || (isPercent && parts.length > 1)) return [];
    const addresses = parts.map(({ index }) => sheet + cellAddress(table.rows[index]?.row ?? 0, column));
    const sum = parts.reduce((total, { amount }) => total.plus(amount), new Exact(0));
    const format = isPercent ? "0.0%" : decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
    const euros = table.unit === null ? null : convert(sum, table.unit, "€");
    return [
      {
        file,
        cells: [
          year ?? null,
          table.sheet,
          parts.map(({ index }) => table.rows[index]?.label ?? "").join(" + "),
          label,
          linked
            ? { formula: `=SUM(${addresses.join(",")})`, format, result: sum.toNumber() }
            : { value: sum.toNumber(), format },
          table.unit,
          euros === null ? null : { value: euros.toNumber(), format: "#,##0" },
        ],
      },
    ];
  });
}
