import { textPart } from "../judgements";
import type { CellValue } from "../tables/workbook";
import type { HighlightedCell } from "./highlightCells";
import { readOnceFree, writeInExcel } from "./inExcel";
import type { WrittenCell } from "./writeCells";

/** What the pane must know to undo what it did: the cells that it coloured, and those of each write, the last one at the end. */
export interface PaneRecord {
  readonly coloured: readonly HighlightedCell[];
  readonly applied: readonly (readonly WrittenCell[])[];
}

export const emptyRecord: PaneRecord = { coloured: [], applied: [] };

const namespace = "urn:dotations-ars:volet";
const part = textPart("volet", namespace);
/** What Excel takes in one request holds many more; older writes and farther cells are forgotten first. */
const most = { coloured: 10_000, written: 5_000, writes: 20 };

const xmlOf = (record: PaneRecord): string => part.write(JSON.stringify(record));

const isItem = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
const isPlace = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isItem(value) && typeof value["sheet"] === "string" && typeof value["cell"] === "string";
const isValue = (value: unknown): value is CellValue =>
  value === null || ["number", "string", "boolean"].includes(typeof value);
const isState = (value: unknown): boolean =>
  isItem(value) &&
  isValue(value["value"]) &&
  (value["formula"] === null || typeof value["formula"] === "string") &&
  typeof value["format"] === "string" &&
  typeof value["isError"] === "boolean";
const isWritten = (value: unknown): value is WrittenCell =>
  isPlace(value) && isState(value["before"]) && isState(value["after"]);
const isColoured = (value: unknown): value is HighlightedCell =>
  isPlace(value) &&
  typeof value["color"] === "string" &&
  isItem(value["before"]) &&
  typeof value["before"]["color"] === "string";

/** What a part says; nothing when it is none of ours, or was damaged: what cannot be read is not undone. */
function recordOf(xml: string): PaneRecord {
  try {
    const kept: unknown = JSON.parse(part.read(xml) ?? "");
    if (!isItem(kept)) return emptyRecord;
    const { coloured, applied } = kept;
    return Array.isArray(coloured) &&
      coloured.every(isColoured) &&
      Array.isArray(applied) &&
      applied.every((cells): cells is WrittenCell[] => Array.isArray(cells) && cells.every(isWritten))
      ? { coloured, applied }
      : emptyRecord;
  } catch {
    return emptyRecord;
  }
}

const askParts = ({ workbook }: Excel.RequestContext): Excel.CustomXmlPartScopedCollection =>
  workbook.customXmlParts.getByNamespace(namespace).load("items/id");

/**
 * What the pane did in this workbook before it was closed, here or elsewhere, and has not undone; waits until no cell is edited.
 * @example const { coloured } = await readPaneRecord();
 */
export const readPaneRecord = (): Promise<PaneRecord> =>
  readOnceFree(async (context) => {
    const parts = askParts(context);
    await context.sync();
    const xml = parts.items[0]?.getXml();
    if (!xml) return emptyRecord;
    await context.sync();
    return recordOf(xml.value);
  });

/** Keeps with the workbook what can be undone; what is empty is kept no more. */
export const keepPaneRecord = ({ coloured, applied }: PaneRecord): Promise<void> =>
  writeInExcel(async (context) => {
    const parts = askParts(context);
    await context.sync();
    const [kept] = parts.items;
    const writes = applied.slice(-most.writes);
    while (writes.reduce((sum, cells) => sum + cells.length, 0) > most.written) writes.shift();
    const record = { coloured: coloured.slice(0, most.coloured), applied: writes };
    if (record.coloured.length + writes.length === 0) kept?.delete();
    else if (kept) kept.setXml(xmlOf(record));
    else context.workbook.customXmlParts.add(xmlOf(record));
    await context.sync();
  });
