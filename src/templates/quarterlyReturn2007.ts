import { columnLetters } from "../tables/address";
import { establishments, first, quarters, returnForm2007 } from "./returnForm2007";
import type { DraftCell, SheetDraft } from "./sheetDraft";

const cumulated = "Cumul 2007";
const sheetOf = (quarter: string): string => `T${quarter.charAt(0)} 2007`;
const amountColumns = [2, 3, 4, 5];
/** Zeros of rows not yet used are not shown. */
const format = "#,##0;-#,##0;";

/**
 * The return of 2007 quarter by quarter: the establishments are typed once in the cumulated sheet, what is granted in the sheet of its
 * quarter. Caps and envelopes are controlled on the sum of the quarters; what is left is the same on every sheet. Plain formulas.
 */
export function quarterlyReturn2007(): SheetDraft[] {
  const [form, ...others] = returnForm2007();
  if (!form) return [];
  return [cumulatedSheet(form), ...quarters.map((quarter) => quarterSheet(form, quarter)), ...others];
}

/** The rows of establishments of a form, rewritten. */
const withRows = (
  form: SheetDraft,
  write: (cells: readonly DraftCell[], row: number) => readonly DraftCell[],
): (readonly DraftCell[])[] =>
  form.rows.map((cells, r) =>
    r >= first - 1 && r < first - 1 + establishments ? write(cells, r + 1) : cells,
  );

const replaced = (cells: readonly DraftCell[], at: number, cell: DraftCell): DraftCell[] =>
  Array.from({ length: Math.max(cells.length, at + 1) }, (_, c) => (c === at ? cell : (cells[c] ?? null)));

function cumulatedSheet(form: SheetDraft): SheetDraft {
  const sum = (row: number, column: number): DraftCell => ({
    formula: `=SUM(${quarters.map((quarter) => `'${sheetOf(quarter)}'!${columnLetters(column)}${row}`).join(",")})`,
    format,
    result: 0,
  });
  const rows = withRows(form, (cells, row) =>
    cells.map((cell, c) => (amountColumns.includes(c) ? sum(row, c) : cell)),
  );
  return {
    ...form,
    name: cumulated,
    rows: rows.map((cells, r) => (r === 1 ? replaced(cells, 6, "Cumul des trimestres") : cells)),
    inputs: [
      { top: 2, left: 1, bottom: 2, right: 1 },
      { top: first - 1, left: 0, bottom: first + establishments - 2, right: 1 },
    ],
    choices: (form.choices ?? []).filter(({ cell }) => cell === "B3"),
  };
}

function quarterSheet(form: SheetDraft, quarter: string): SheetDraft {
  // In a cell of the format « Texte » Excel would keep the formula as a text.
  const taken = (address: string, shown = "General"): DraftCell => ({
    formula: `=IF('${cumulated}'!${address}="","",'${cumulated}'!${address})`,
    format: shown,
    result: "",
  });
  const rows = withRows(form, (cells, row) =>
    cells.map((cell, c) => (c < 2 ? taken(`$${columnLetters(c)}${row}`) : cell)),
  ).map((cells, r) => {
    if (r === 1) return replaced(cells, 6, quarter);
    if (r === 2) return replaced(cells, 1, taken("$B$3"));
    // What is left of an envelope is left once for all the quarters.
    if (r < first + establishments) return cells;
    return cells.map((cell, c) =>
      c >= 2 && cell !== null ? taken(`${columnLetters(c)}${r + 1}`, "#,##0") : cell,
    );
  });
  return {
    ...form,
    name: sheetOf(quarter),
    rows,
    inputs: [{ top: first - 1, left: 2, bottom: first + establishments - 2, right: 5 }],
    choices: [],
  };
}
