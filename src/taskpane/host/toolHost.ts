import { exactFromExcel, readAmount, readUnit, unitOfFormat } from "../../amounts";
import { readActiveCell } from "../../excel/insertFormula";
import { readCells } from "../../excel/readCells";
import { readSelection } from "../../excel/readSelection";
import { addSheet } from "../../excel/addSheet";
import { changeJudgements } from "../../excel/keepJudgements";
import { readSheet, readWorkbook } from "../../excel/readWorkbook";
import { writeEntries, type CellEntry } from "../../excel/writeEntries";
import type { WrittenCell } from "../../excel/writeCells";
import type { WriteOutcome as CellsWritten } from "../../excel/writeOutcome";
import type { StatedEnvelope } from "../../checks";
import { matchAnnex } from "../../checks/published/matchAnnex";
import { tableYear } from "../../checks/tableYear";
import { readAddress } from "../../tables/address";
import type { Workbook } from "../../tables/workbook";
import { readTables } from "../../tables/readTables";
import { currentRegionsDraft } from "../../templates/currentRegions";
import { followRegionDraft } from "../../templates/followRegion";
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

/** Adds a sheet of today's regions for each table of former regions of the active sheet; the first of their names. */
export const addCurrentRegions = async (): Promise<string> => {
  const sheet = (await asHost(readSheet())).sheets[0];
  const drafts = sheet ? readTables(sheet).flatMap((table) => currentRegionsDraft(table) ?? []) : [];
  if (drafts.length === 0) throw new HostError("no-old-regions");
  const names: string[] = [];
  for (const draft of drafts) names.push(await asHost(addSheet(draft)));
  return names[0] ?? "";
};

/** Adds a sheet with the row of one region in every table of the workbook. */
export const addFollowedRegion = async (region: string): Promise<string> => {
  const { sheets } = await asHost(readWorkbook());
  const tables = sheets.flatMap((sheet) =>
    readTables(sheet)
      .filter(({ regions }) => regions !== null)
      .map((table) => ({
        table,
        year: tableYear(sheet, table) ?? matchAnnex(table)?.annex.vintage,
        file: null,
      })),
  );
  const draft = followRegionDraft(region, tables, true);
  if (!draft) throw new HostError("no-region-row", { region });
  return asHost(addSheet(draft));
};

const amountOf = (value: unknown): string | null => {
  if (typeof value === "number") return exactFromExcel(value).toFixed();
  const reading = typeof value === "string" ? readAmount(value) : null;
  return reading?.kind === "amount" && reading.unit !== "%" ? reading.amount.toFixed() : null;
};

/** Keeps what lines share out; a column has one envelope, the last that was designated. */
export const keepEnvelopes = async (envelopes: readonly StatedEnvelope[], author: string): Promise<void> => {
  const signature = { author, date: new Date().toISOString() };
  const isReplaced = (one: StatedEnvelope): boolean =>
    envelopes.some(({ sheet, cell }) => sheet === one.sheet && cell === one.cell);
  await asHost(
    changeJudgements((now) => ({
      ...now,
      envelopes: [
        ...now.envelopes.filter((one) => !isReplaced(one)),
        ...envelopes.map((one) => ({ ...one, ...signature })),
      ],
    })),
  );
};

/** All the sheets, to be compared with something else. */
export const readBook = (): Promise<Workbook> => asHost(readWorkbook());

/** The lines of the active sheet that are selected, or those of its table; the hidden ones only when they are wanted. */
export const readLines = async (withoutHidden: boolean): Promise<SheetLines> => {
  const selection = await asHost(readSelection());
  const read = (await asHost(readSheet())).sheets[0];
  const area = selection.sheet === read?.name ? selection.area : null;
  const lines = read ? readSheetLines(read, area, withoutHidden) : null;
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
