import { Exact, exactFromExcel } from "../amounts";
import { cellAddress, readArea } from "../tables/address";
import type { DraftCell, SheetDraft } from "./sheetDraft";

const sum = /^=SUM\(([A-Z0-9:,]+)\)$/;

/**
 * The draft with the result of each `=SUM(…)` over its own cells, added up exactly: a file shows it before Excel computes.
 * Other formulas keep the result they state.
 * @example withResults(draft).rows[9]?.[2] // { formula: "=SUM(C3:C9)", result: 1250 }
 */
export function withResults(draft: SheetDraft): SheetDraft {
  const known = new Map<string, Exact>();
  const amountAt = (row: number, column: number): Exact => {
    const key = cellAddress(row, column);
    const before = known.get(key);
    if (before) return before;
    const amount = amountOf(draft.rows[row]?.[column] ?? null, amountAt);
    known.set(key, amount);
    return amount;
  };
  return {
    ...draft,
    rows: draft.rows.map((row, r) =>
      row.map((cell, c) =>
        isFormula(cell) && sum.test(cell.formula) ? { ...cell, result: amountAt(r, c).toNumber() } : cell,
      ),
    ),
  };
}

const isFormula = (cell: DraftCell): cell is Extract<DraftCell, { formula: string }> =>
  typeof cell === "object" && cell !== null && "formula" in cell;

function amountOf(cell: DraftCell, amountAt: (row: number, column: number) => Exact): Exact {
  const zero = new Exact(0);
  if (isFormula(cell)) {
    const areas = sum.exec(cell.formula)?.[1]?.split(",") ?? [];
    return areas.reduce((total, text) => {
      const area = readArea(text);
      if (!area) return total;
      let part = total;
      for (let r = area.top; r <= area.bottom; r++)
        for (let c = area.left; c <= area.right; c++) part = part.plus(amountAt(r, c));
      return part;
    }, zero);
  }
  const value = typeof cell === "object" && cell !== null ? cell.value : cell;
  return typeof value === "number" ? exactFromExcel(value) : zero;
}
