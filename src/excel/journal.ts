import type { FindingCode } from "../checks";
import type { Correction, Judgements } from "../judgements";
import { changeJudgements } from "./keepJudgements";
import type { WrittenCell } from "./writeCells";

/** A cell that was written, and the code of the finding that proposed it. */
export type CorrectedCell = WrittenCell & { readonly code: FindingCode };

/** Enters corrections in the journal that the workbook keeps; an empty author is nobody named. */
export const enterCorrections = (
  cells: readonly CorrectedCell[],
  author: string,
  date: Date,
): Promise<Judgements> =>
  changeJudgements((kept) =>
    cells.length === 0
      ? kept
      : {
          ...kept,
          corrections: [
            ...kept.corrections,
            ...cells.map(({ sheet, cell, before, after, code }): Correction => ({
              sheet,
              cell,
              before: before.value,
              formulaBefore: before.formula,
              after: after.value,
              code,
              author,
              date: date.toISOString(),
              isUndone: false,
            })),
          ],
        },
  );

/** Says in the journal that the last correction of each cell was undone. */
export const undoCorrections = (cells: readonly Pick<Correction, "sheet" | "cell">[]): Promise<Judgements> =>
  changeJudgements((kept) => {
    const undone = new Set(
      cells.flatMap(({ sheet, cell }) => {
        const last = kept.corrections.findLastIndex(
          (one) => one.sheet === sheet && one.cell === cell && !one.isUndone,
        );
        return last === -1 ? [] : [last];
      }),
    );
    if (undone.size === 0) return kept;
    const corrections = kept.corrections.map((one, i) => (undone.has(i) ? { ...one, isUndone: true } : one));
    return { ...kept, corrections };
  });
