import { isDateFormat } from "../../amounts";
import type { CellState } from "../../excel/cellState";
import { readCellToExplain } from "../../excel/readCellToExplain";
import { readSheet } from "../../excel/readWorkbook";
import type { ExplainedCall } from "../../functions/explainFormula";
import type { CheckClient } from "../worker/checkClient";
import { asHost } from "./asHost";
import type { CellExplanation } from "./cellExplanation";
import type { Language } from "./paneHost";
import { shownAs } from "./shownAs";

/** What an explanation is made with. */
export interface ExplanationParts {
  readonly language: Language;
  readonly client: Pick<CheckClient, "explainCell">;
  readonly explainCalls: (
    formula: string,
    at: { readonly sheet: string; readonly row: number },
    language: Language,
  ) => Promise<readonly ExplainedCall[]>;
}

/**
 * Explains the active cell: what it holds, the calls of our functions recomputed, what the tables of its sheet say of it. The
 * last report answers where it still holds for that sheet; else the sheet is read and checked for this cell alone. Writes nothing.
 */
export const explainCell = async (
  { language, client, explainCalls }: ExplanationParts,
  holdsFor: (sheet: string) => boolean,
  signal: AbortSignal,
): Promise<CellExplanation> => {
  const { sheet, cell, row, held, isProtected, selected, formulaLocal, spilledFrom } =
    await asHost(readCellToExplain());
  const place = { sheet, cell };
  const formula = spilledFrom?.formula ?? held.formula;
  const formulaRow = spilledFrom?.row ?? row;
  const calls = formula === null ? [] : await explainCalls(formula, { sheet, row: formulaRow }, language);
  const workbook = holdsFor(sheet) ? null : await asHost(readSheet({ signal }));
  const amount = await client.explainCell(place, workbook, signal);
  return {
    ...place,
    holds: kindOf(held),
    shown: valueOf(held, language),
    formula: spilledFrom?.formulaLocal ?? formulaLocal,
    spilledFrom: spilledFrom?.cell ?? null,
    selected,
    isProtected,
    calls,
    agrees: spilledFrom === null ? agreement(held, calls) : null,
    amount,
  };
};

const kindOf = ({ value, isError, format }: CellState): CellExplanation["holds"] => {
  if (value === null) return "nothing";
  if (isError) return "error";
  if (typeof value === "number") return isDateFormat(format) ? "date" : "number";
  return typeof value === "boolean" ? "boolean" : "text";
};

const dayInMilliseconds = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

const valueOf = (held: CellState, language: Language): string | null => {
  const { value } = held;
  if (kindOf(held) === "date" && typeof value === "number")
    return new Date(epoch + Math.floor(value) * dayInMilliseconds).toLocaleDateString(
      language === "fr" ? "fr-FR" : "en-GB",
      { timeZone: "UTC" },
    );
  if (typeof value === "boolean" && language === "fr") return value ? "VRAI" : "FAUX";
  return shownAs({ ...held, formula: null }, language);
};

/** Compared only where the formula is one call of ours and nothing else, and both are one number. */
const agreement = ({ value }: CellState, calls: readonly ExplainedCall[]): boolean | null => {
  const [call] = calls;
  if (!call?.isAlone || typeof call.exact !== "string" || typeof value !== "number") return null;
  return Number(call.exact) === value;
};
