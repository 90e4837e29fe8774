import type { Workbook } from "../tables/workbook";
import { ExcelFailure } from "./excelFailure";
import { readInExcel } from "./inExcel";
import { defaultBlockCells, planBlocks } from "./planBlocks";
import { readBlock } from "./readBlock";
import { readOutlines } from "./readOutlines";
import { SheetBuilder } from "./sheetBuilder";

/** How far the reading has come; `fraction` from 0 to 1. */
export interface ReadingProgress {
  readonly sheet: string;
  /** From 1. */
  readonly sheetNumber: number;
  readonly sheets: number;
  readonly cells: number;
  readonly fraction: number;
}

export interface ReadOptions {
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** Stops the reading between two round trips: rejects with `cancelled`. */
  readonly signal?: AbortSignal;
  /** Cells per round trip. */
  readonly blockCells?: number;
}

/**
 * Reads every sheet: values, formulas, number formats, indents, merged areas, hidden rows and columns, protection, comments.
 * Four round trips and one per block of 20,000 cells, two where cells are indented, whatever the number of sheets; writes nothing.
 *
 * Rejects with an `ExcelFailure`: `editing`, `cancelled`, `sheet-gone`, `workbook-gone`, `too-large` (one row over 5 MB).
 * @example const report = checkWorkbook(await readWorkbook({ signal }));
 */
export const readWorkbook = (options: ReadOptions = {}): Promise<Workbook> => read("workbook", options);

/** As `readWorkbook`, for the active sheet alone. */
export const readSheet = (options: ReadOptions = {}): Promise<Workbook> => read("sheet", options);

async function read(scope: "workbook" | "sheet", options: ReadOptions): Promise<Workbook> {
  const { onProgress, signal, blockCells = defaultBlockCells } = options;
  const stopIfAsked = (): void => {
    if (signal?.aborted) throw new ExcelFailure("cancelled");
  };
  stopIfAsked();
  return readInExcel(async (context) => {
    const { name, outlines, judgements } = await readOutlines(context, scope, stopIfAsked);
    const builders = outlines.map((outline) => new SheetBuilder(outline));
    const blocks = planBlocks(
      outlines.map((outline) => outline.extent),
      blockCells,
    );
    const total = builders.reduce((sum, builder) => sum + builder.size, 0);
    let cells = 0;
    for (const block of blocks) {
      stopIfAsked();
      cells += await readBlock(context, block, builders);
      const at = block.at(-1)?.sheet ?? 0;
      const sheet = outlines[at]?.name ?? "";
      onProgress?.({ sheet, sheetNumber: at + 1, sheets: outlines.length, cells, fraction: cells / total });
    }
    stopIfAsked();
    const sheets = builders.map((builder) => builder.build());
    return { name, sheets, ...(judgements !== undefined && { judgements }) };
  });
}
