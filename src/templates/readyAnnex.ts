import { formatAmount } from "../amounts";
import { circularOf, correctedTable, type PublishedTable } from "../circulars";
import { annexDraft } from "./annexDraft";
import { withResults } from "./formulaResults";
import type { DraftCell, SheetDraft } from "./sheetDraft";
import { totalFormula } from "./totalFormula";

/**
 * A published annex ready to work with: its amounts with the known misprints put right, its totals as formulas, and under the
 * table what was put right and why.
 */
export function readyAnnex(table: PublishedTable): SheetDraft {
  const draft = annexDraft(correctedTable(table), "published");
  const top = draft.frozenRows ?? 0;
  const left = table.rows.some((row) => row.code !== undefined) ? 2 : 1;
  const rows = draft.rows.map((row, r): readonly DraftCell[] => {
    if (r < top) return row;
    return row.map((cell, c) => {
      const formula = c < left ? null : totalFormula(table, r - top, c - left, { top, left });
      const format = typeof cell === "object" && cell !== null ? cell.format : undefined;
      return formula === null ? cell : { formula, ...(format !== undefined && { format }) };
    });
  });
  return withResults({ ...draft, rows: [...rows, [], ...notesOf(table).map((note): DraftCell[] => [note])] });
}

function notesOf(table: PublishedTable): string[] {
  const source = `Source : ${circularOf(table.vintage)?.title ?? table.vintage}, annexe ${table.annex}.`;
  const corrections = table.corrections.map(
    ({ row, column, printed, corrected, reason }) =>
      `${row}, ${column} : ${formatAmount(printed)} imprimé, ${formatAmount(corrected)} retenu (${reason})`,
  );
  return [
    source,
    "Totaux recalculés : ils peuvent différer de l’imprimé d’un arrondi.",
    ...corrections,
    ...table.notes,
  ];
}
