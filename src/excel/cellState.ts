import type { CellValue } from "../tables/workbook";
import { isFormula } from "./isFormula";
import { literalText } from "./literalText";

/** All that a cell holds and that writing may change, as office.js gives it. */
export interface CellState {
  /** Formula in Excel's English form, or null. */
  readonly formula: string | null;
  readonly value: CellValue;
  readonly format: string;
  /** The value is an error cell, not a text that looks like one. */
  readonly isError: boolean;
}

/** What `readState` and `isLocked` need loaded. */
export const cellProperties = [
  "values",
  "formulas",
  "numberFormat",
  "valueTypes",
  "format/protection/locked",
];

/** Does the protection of its sheet close this cell? Cells are locked unless their author unlocked them. */
export const isLocked = (range: Excel.Range, { isProtected }: { readonly isProtected: boolean }): boolean =>
  isProtected && range.format.protection.locked !== false;

/** State of the top-left cell of a loaded range. */
export function readState(range: Excel.Range): CellState {
  const value = range.values[0]?.[0] as CellValue;
  const formula: unknown = range.formulas[0]?.[0];
  return {
    formula: isFormula(formula, value) ? formula : null,
    value: value === "" ? null : value,
    format: String(range.numberFormat[0]?.[0] ?? "General"),
    isError: String(range.valueTypes[0]?.[0]) === "Error",
  };
}

/** Does the cell hold what is expected: the same formula, or without formula the same value? */
export const holds = (state: CellState, formula: string | null, value: CellValue): boolean =>
  state.formula === formula && (formula !== null || state.value === value);

/** Do two states hold the same, format included? */
export const isSameState = (one: CellState, other: CellState): boolean =>
  holds(one, other.formula, other.value) && one.format === other.format;

/** What to write through `formulas` so that the cell holds exactly this again. */
export function entryOf(state: CellState): string | number | boolean {
  if (state.formula !== null) return state.formula;
  if (state.value === null) return "";
  const isText = typeof state.value === "string" && !state.isError && state.format !== "@";
  return isText ? literalText(state.value) : state.value;
}

/**
 * Puts a state in the place of another: the number format first, since a text format changes how an entry is read, and only
 * when it differs, since a protected sheet lets values be typed and no format be changed.
 */
export function writeState(range: Excel.Range, state: CellState, now: CellState): void {
  if (state.format !== now.format) range.numberFormat = [[state.format]];
  range.formulas = [[entryOf(state)]];
}
