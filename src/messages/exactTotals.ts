import type { Language } from "./language";
import { counted } from "./typography";

/** Exact totals of one row, or of one column, told together. */
export interface ExactTotals {
  readonly line: "row" | "column";
  readonly name: string;
  readonly count: number;
  /** One of them with its sum. */
  readonly example: string;
}

/**
 * What stands before exact totals that are listed together.
 * @example sayExactTotals({ line: "row", name: "32", count: 4, example: "C32 = C6:C31" }, "fr") // "ligne 32 : 4 totaux exacts, comme C32 = C6:C31"
 */
export const sayExactTotals = ({ line, name, count, example }: ExactTotals, language: Language): string =>
  language === "fr"
    ? `${line === "row" ? "ligne" : "colonne"} ${name} : ${counted(count, "total exact", "totaux exacts", "fr")}, comme ${example}`
    : `${line} ${name}: ${counted(count, "exact total", "exact totals", "en")}, such as ${example}`;

/** The word before what rounding allows a total. */
export const toleranceWord = (language: Language): string => (language === "fr" ? "tolérance" : "tolerance");
