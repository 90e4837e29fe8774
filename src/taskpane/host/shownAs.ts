import { Exact, formatAmount } from "../../amounts";
import type { CellState } from "../../excel/cellState";
import type { Language } from "./paneHost";

/**
 * What a cell holds, as its user would say it: the formula where there is one, an amount in the digits of the language,
 * a text as it is; null for an empty cell.
 */
export const shownAs = ({ formula, value }: CellState, language: Language): string | null => {
  if (formula !== null) return formula;
  if (value === null) return null;
  return typeof value === "number" ? formatAmount(new Exact(value), { language }) : String(value);
};
