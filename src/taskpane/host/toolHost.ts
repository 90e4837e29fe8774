import { exactFromExcel, readAmount, readUnit, unitOfFormat } from "../../amounts";
import { readActiveCell } from "../../excel/insertFormula";
import { readCells } from "../../excel/readCells";
import { readSelection } from "../../excel/readSelection";
import { readSheet } from "../../excel/readWorkbook";
import { writeEntries, type CellEntry } from "../../excel/writeEntries";
import type { WrittenCell } from "../../excel/writeCells";
import type { WriteOutcome as CellsWritten } from "../../excel/writeOutcome";
import { readAddress } from "../../tables/address";
import type { AmountCell } from "../tabs/tools/shareForm";
import { readSheetLines, type SheetLines } from "../tabs/tools/sheetLines";
import { asHost } from "./asHost";
import { HostError } from "./hostError";
import type { ColumnEntries, Language, OverwrittenCell } from "./paneHost";
import { shownAs } from "./shownAs";

/** The active cell as an envelope: its amount, the words to its left, the unit that they or its format say. */
export const readAmountCell = async (): Promise<AmountCell> => {
  const { sheet, cell, held } = await asHost(readActiveCell());
  const at = readAddress(cell);
  const read = (await asHost(readSheet())).sheets.find(({ name }) => name === sheet);
  const row = (at && read?.values[at.row - read.top]) ?? [];
  const label = row
    .slice(0, at ? Math.max(0, at.column - (read?.left ?? 0)) : 0)
    .findLast((value) => typeof value === "string" && value.trim() !== "");
  const amount = amountOf(held.value);
  return {
    sheet,
    cell,
    label: String(label ?? "")
      .trim()
      .replace(/\s*:$/, ""),
    amount,
    unit: readUnit(String(label ?? "")) ?? unitOfFormat(held.format),
  };
};

const amountOf = (value: unknown): string | null => {
  if (typeof value === "number") return exactFromExcel(value).toFixed();
  const reading = typeof value === "string" ? readAmount(value) : null;
  return reading?.kind === "amount" && reading.unit !== "%" ? reading.amount.toFixed() : null;
};

/** The lines of the active sheet that are selected, or those of its table. */
export const readLines = async (): Promise<SheetLines> => {
  const selection = await asHost(readSelection());
  const read = (await asHost(readSheet())).sheets[0];
  const lines = read ? readSheetLines(read, selection.sheet === read.name ? selection.area : null) : null;
  if (!lines) throw new HostError("no-lines");
  return lines;
};

/** Reads the cells of a column before they are written; gives those that hold something, as their user reads them. */
export const prepareEntries = async (
  { sheet, cells, entries, format }: ColumnEntries,
  language: Language,
): Promise<{ readonly prepared: readonly CellEntry[]; readonly over: readonly OverwrittenCell[] }> => {
  const read = await asHost(readCells(sheet, cells));
  return {
    prepared: read.map((one, i) => ({ ...one, entry: entries[i] ?? 0, format })),
    over: read.flatMap(({ cell, held }, i) => {
      const shown = shownAs(held, language);
      return shown === null ? [] : [{ cell, held: shown, entry: String(entries[i] ?? "") }];
    }),
  };
};

export const writePrepared = (prepared: readonly CellEntry[]): Promise<CellsWritten<WrittenCell>> =>
  asHost(writeEntries(prepared));
