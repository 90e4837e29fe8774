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

/** What `readState` needs loaded. */
export const cellProperties = ["values", "formulas", "numberFormat", "valueTypes"];

/** State of the top-left cell of a loaded range. */
export function readState(range: Excel.Range): CellState {
  const value = range.values[0]?.[0] as CellValue;
  const formula: unknown = range.formulas[0]?.[0];
  return {
    formula: isFormula(formula, value) ? formula : null,
    value: value === "" ? null : value,
    format: String(range.numberFormat[0]?.[0] ?? "General"),
    isError: range.valueTypes[0]?.[0] === "Error",
  };
}

/** Does the cell hold what is expected: the same formula, or without formula the same value? */
export const holds = (state: CellState, formula: string | null, value: CellValue): boolean =>
  state.formula === formula && (formula !== null || state.value === value);

/** What to write through `formulas` so that the cell holds exactly this again. */
export function entryOf(state: CellState): string | number | boolean {
  if (state.formula !== null) return state.formula;
  if (state.value === null) return "";
  const isText = typeof state.value === "string" && !state.isError && state.format !== "@";
  return isText ? literalText(state.value as string) : state.value;
}

/** Puts a state back: the number format first, since a text format changes how an entry is read. */
export function writeState(range: Excel.Range, state: CellState): void {
  range.numberFormat = [[state.format]];
  range.formulas = [[entryOf(state)]];
}
