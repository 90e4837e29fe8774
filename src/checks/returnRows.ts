import { cellAddress } from "../tables/address";
import type { AnnexTable, TableRow } from "../tables/annexTable";
import type { Sheet } from "../tables/workbook";
import { findRegion } from "../territories";
import { addressOf, cellAmount, plainAmount, type CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { columnAt } from "./lines";
import { newFinding } from "./newFinding";
import { formerRegionName, readReturnForm, type NamedRegion, type ReturnForm } from "./returnForm";

/**
 * The rows of the return form of 2007: amounts below zero or not told, establishments without a name or of another region's departments;
 * and the region of the form, which must be one of 2007.
 */
export function checkReturnRows(sheet: Sheet, checked: CheckedTable): Finding[] {
  const { table } = checked;
  const form = readReturnForm(sheet, table);
  if (!form) return [];
  return [
    ...(form.named?.code === null ? [regionFinding(table, form.named)] : []),
    ...form.establishments.flatMap(({ index }) => [
      ...[...form.columns.values()].flatMap((column) => amountFindings(checked, index, column)),
      ...nameFindings(table, index),
    ]),
    ...foreignFindings(table, form),
  ];
}

function regionFinding(table: AnnexTable, { text, row, column }: NamedRegion): Finding {
  const place = { sheet: table.sheet, cell: cellAddress(row, column), read: text };
  const today = findRegion(text, { set: "2016" });
  if (today.kind !== "unknown")
    return newFinding({
      ...place,
      code: "REGION-MILLESIME",
      severity: "error",
      region: today.region.name,
      set: "pre-2016",
    });
  const match = findRegion(text, { set: "pre-2016" });
  const names = match.kind === "unknown" ? match.suggestions.map(({ name }) => name) : [];
  return newFinding({
    ...place,
    code: "REGION-INCONNUE",
    severity: "error",
    expected: names[0] ?? null,
    names,
    regionCode: match.code ?? "",
    set: "pre-2016",
  });
}

const nameOf = ({ code, label }: TableRow): string => [code, label].filter(Boolean).join(" ");

function amountFindings({ table, untold }: CheckedTable, row: number, column: number): Finding[] {
  const index = row * table.grid.columns + column;
  const amount = cellAmount(table, index);
  const problem =
    amount?.isNegative() && !amount.isZero() ? "negative" : untold.has(index) ? "not-told" : null;
  if (problem === null) return [];
  return [
    newFinding({
      code: "RETOUR-LIGNE",
      severity: problem === "negative" ? "error" : "warning",
      sheet: table.sheet,
      cell: addressOf(table, index),
      read: amount ? plainAmount(table, amount, index) : null,
      problem,
      label: nameOf(table.rows[row] as TableRow),
      column: columnAt(table, index).label,
      region: null,
    }),
  ];
}

/** An establishment without a name is told where the others have theirs. */
function nameFindings(table: AnnexTable, index: number): Finding[] {
  const row = table.rows[index] as TableRow;
  if (row.label !== "") return [];
  const column = table.rows.find(({ kind, label }) => kind === "establishment" && label !== "")?.labelColumn;
  if (column === undefined || column === null) return [];
  return [
    newFinding({
      code: "RETOUR-LIGNE",
      severity: "warning",
      sheet: table.sheet,
      cell: cellAddress(row.row, column),
      problem: "missing-name",
      label: nameOf(row),
      column: "",
      region: null,
    }),
  ];
}

/** FINESS numbers of other regions' departments: nobody's when most of them are, for then the form's region is wrong. */
function foreignFindings(table: AnnexTable, { named, establishments }: ReturnForm): Finding[] {
  const code = named?.code ?? null;
  if (code === null) return [];
  const foreign = establishments.flatMap(({ index, ownRegion }) =>
    ownRegion === null || ownRegion === code ? [] : [{ row: table.rows[index] as TableRow, ownRegion }],
  );
  if (foreign.length * 2 > establishments.length) return [];
  return foreign.map(({ row, ownRegion }) =>
    newFinding({
      code: "RETOUR-LIGNE",
      severity: "warning",
      sheet: table.sheet,
      cell: cellAddress(row.row, row.codeColumn ?? table.area.left),
      read: row.code,
      problem: "foreign-department",
      label: nameOf(row),
      column: "",
      region: formerRegionName(ownRegion),
    }),
  );
}
