import type { PublishedColumn, PublishedTable } from "../circulars";
import type { DraftCell, SheetDraft } from "./sheetDraft";
import { totalFormula } from "./totalFormula";

const units: Readonly<Record<string, string>> = {
  "€": "(En euros.)",
  "k€": "(En milliers d’euros.)",
  "M€": "(En millions d’euros.)",
};

/** A code of its own (`D26`), not the initial or the capitals of the header. */
const isMissionCode = ({ code = "", header }: PublishedColumn): boolean =>
  code.length > 1 && code !== header.toUpperCase();

/**
 * A published annex as a sheet: as printed, misprints included, or blank with its totals as formulas.
 * Title, unit, then one header row for each thing that the columns say (compartment, vector, code, flag, label).
 */
export const annexDraft = (table: PublishedTable, kind: "published" | "blank"): SheetDraft => {
  const { columns, rows, unit } = table;
  const coded = rows.some((row) => row.code !== undefined);
  const left = coded ? 2 : 1;
  const lead = (code: DraftCell, label: DraftCell): DraftCell[] => (coded ? [code, label] : [label]);
  const says: readonly ((column: PublishedColumn) => string | undefined)[] = [
    (column) => column.group,
    (column) => column.vector,
    (column) => (isMissionCode(column) ? column.code : undefined),
    (column) => column.flag,
  ];
  const headers = says
    .filter((say) => columns.some((column) => say(column) !== undefined))
    .map((say) => [...lead(null, null), ...columns.map((column) => say(column) ?? null)]);
  const head: DraftCell[][] = [
    [`ANNEXE ${table.annex}`],
    [`${table.name} ${table.vintage} : ${table.title}`],
    [units[unit] ?? `(En ${unit}.)`],
    [],
    ...headers,
    [...lead("CODE", "RÉGION"), ...columns.map((column) => column.header)],
  ];
  const top = head.length;
  const format = unit === "€" ? "#,##0" : "#,##0.0";
  const body = rows.map((row, r): DraftCell[] => [
    ...lead(row.code ?? null, row.label),
    ...columns.map((_, c): DraftCell => {
      if (kind === "published") {
        const amount = row.amounts[c];
        return amount ? { value: amount.toNumber(), format } : null;
      }
      const formula = totalFormula(table, r, c, { top, left });
      return formula === null ? null : { formula, format };
    }),
  ]);
  const width = left + columns.length;
  return {
    name: `${table.name} ${table.vintage}`.slice(0, 31),
    rows: [...head, ...body],
    bold: [
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: top - 1, left: 0, bottom: top - 1, right: width - 1 },
    ],
    wrapped: [{ top: top - 1, left: 0, bottom: top - 1, right: width - 1 }],
    grid: { top: top - 1, left: 0, bottom: top + rows.length - 1, right: width - 1 },
    columnWidths: [...(coded ? [45] : []), 170, ...columns.map(() => 85)],
    frozenRows: top,
  };
};
