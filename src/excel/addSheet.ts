import { absoluteReference, areaAddress } from "../tables/address";
import { formulaOfMark, ownSheetName } from "../tables/ownSheet";
import type { CellValue } from "../tables/workbook";
import { ExcelFailure } from "./excelFailure";
import { writeInExcel } from "./inExcel";
import { literalText } from "./literalText";
import { selectCell } from "./selectCell";
import { freeSheetName, sheetReference } from "./sheetName";
import type { DraftCell, SheetDraft } from "../templates/sheetDraft";

/** Cells written in one request, and links: both stay far below 5 MB. */
const cellsPerRequest = 20_000;
const linksPerRequest = 500;

/**
 * Adds a sheet to the workbook and shows it; gives the name it received. No existing sheet is ever written to.
 * Rejects with `structure-protected` when the workbook takes no more sheets.
 * @example await addSheet({ name: "Contrôle", rows: [["Total", { formula: "=SUM(B2:B9)" }]] }) // "Contrôle (2)"
 */
export const addSheet = async (draft: SheetDraft): Promise<string> => {
  const [name = draft.name] = await addSheets([draft]);
  return name;
};

/**
 * Adds sheets that go together and shows the first once all are there; gives their names in the same order. They may refer to each
 * other: all of them stand before any is filled, and what calls one by the name wanted follows the name it received.
 * @example await addSheets(controlSheetDrafts(checked, "fr")) // ["Contrôle", "Contrôle – tableaux"]
 */
export async function addSheets(
  drafts: readonly SheetDraft[],
  markOf: (draft: SheetDraft) => string | undefined = ({ mark }) => mark,
): Promise<string[]> {
  const names = await reserveSheets(drafts);
  try {
    for (const [at, draft] of drafts.entries()) {
      const renamed = withNames(draft, drafts, names);
      await fillSheet({ ...renamed, name: names[at] ?? draft.name }, markOf);
    }
  } catch (error) {
    await removeSheets(names);
    throw error;
  }
  const [first] = names;
  if (first !== undefined) await selectCell(first, "A1");
  return names;
}

/** Adds the sheets, empty, each under a free name. */
const reserveSheets = (drafts: readonly SheetDraft[]): Promise<string[]> =>
  writeInExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    context.workbook.protection.load("protected");
    await context.sync();
    if (context.workbook.protection.protected) throw new ExcelFailure("structure-protected");
    const taken = worksheets.items.map((sheet) => sheet.name);
    const names = drafts.map((draft) => {
      const name = freeSheetName(draft.name, taken);
      taken.push(name);
      worksheets.add(name);
      return name;
    });
    await context.sync();
    return names;
  });

/** Takes back sheets that could not be filled, as far as Excel lets it: what went wrong is told by the first failure. */
const removeSheets = (names: readonly string[]): Promise<void> =>
  writeInExcel(async (context) => {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  }).catch(() => undefined);

const fillSheet = (draft: SheetDraft, markOf: (draft: SheetDraft) => string | undefined): Promise<void> =>
  writeInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(draft.name);
    await writeRows(context, sheet, draft.rows);
    dress(sheet, draft);
    if (draft.drawing) await draw(context, sheet, draft.drawing);
    const mark = markOf(draft);
    if (mark !== undefined) {
      const name = sheet.names.add(ownSheetName, formulaOfMark(mark));
      name.visible = false;
    }
    await context.sync();
    await giveNames(context, draft.name, draft);
    await writeLinks(context, sheet, draft);
  });

/** The formulas and lists of a sheet, where another of those added with it has received a name that was not the one wanted. */
function withNames(draft: SheetDraft, drafts: readonly SheetDraft[], names: readonly string[]): SheetDraft {
  const renamed = new Map(
    drafts.flatMap(({ name }, at) => (name === names[at] ? [] : [[quoted(name), quoted(names[at] ?? name)]])),
  );
  if (renamed.size === 0) return draft;
  // All at once: the name that one receives may be the one that another wanted.
  const rename = (text: string): string =>
    text.replace(/'(?:[^']|'')*'!/g, (call) => renamed.get(call) ?? call);
  return {
    ...draft,
    rows: draft.rows.map((row) =>
      row.map((cell) =>
        isPlain(cell) || !("formula" in cell) ? cell : { ...cell, formula: rename(cell.formula) },
      ),
    ),
    ...(draft.choices && { choices: draft.choices.map((one) => ({ ...one, list: rename(one.list) })) }),
  };
}

const quoted = (name: string): string => sheetReference(name, "");

/** Names what formulas take from the sheet; a name that the workbook has already is left to its owner. */
async function giveNames(
  context: Excel.RequestContext,
  sheet: string,
  { names = [] }: SheetDraft,
): Promise<void> {
  const known = names.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
  if (names.length === 0) return;
  await context.sync();
  names.forEach(({ name, area }, index) => {
    if (known[index]?.isNullObject) context.workbook.names.add(name, `=${absoluteReference(sheet, area)}`);
  });
  await context.sync();
}

async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: SheetDraft["rows"],
): Promise<void> {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return;
  const height = Math.max(1, Math.floor(cellsPerRequest / width));
  for (let top = 0; top < rows.length; top += height) {
    const part = rows.slice(top, top + height);
    const range = sheet.getRangeByIndexes(top, 0, part.length, width);
    range.numberFormat = part.map((row) => fill(row, width, formatOf));
    range.formulas = part.map((row) => fill(row, width, entryOf));
    await context.sync();
  }
}

const fill = <T>(row: readonly DraftCell[], width: number, read: (cell: DraftCell) => T): T[] =>
  Array.from({ length: width }, (_, column) => read(row[column] ?? null));

const formatOf = (cell: DraftCell): string => (isPlain(cell) ? "General" : (cell.format ?? "General"));

function entryOf(cell: DraftCell): string | number | boolean {
  if (!isPlain(cell) && "formula" in cell) return cell.formula;
  const value = isPlain(cell) ? cell : cell.value;
  if (value === null) return "";
  return typeof value === "string" ? literalText(value) : value;
}

const isPlain = (cell: DraftCell): cell is CellValue => typeof cell !== "object" || cell === null;

function dress(sheet: Excel.Worksheet, draft: SheetDraft): void {
  for (const area of draft.tables ?? []) {
    const table = sheet.tables.add(sheet.getRange(areaAddress(area)), true);
    table.style = "TableStyleLight9";
  }
  for (const area of draft.merges ?? []) sheet.getRange(areaAddress(area)).merge();
  for (const area of draft.bold ?? []) sheet.getRange(areaAddress(area)).format.font.bold = true;
  for (const area of draft.wrapped ?? []) sheet.getRange(areaAddress(area)).format.wrapText = true;
  draft.columnWidths?.forEach((width, column) => {
    if (width !== null) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  for (const { cell, list } of draft.choices ?? [])
    sheet.getRange(cell).dataValidation.rule = { list: { inCellDropDown: true, source: `=${list}` } };
  if (draft.frozenRows) sheet.freezePanes.freezeRows(draft.frozenRows);
  if (draft.chart) drawChart(sheet, draft.chart);
  layOut(sheet.pageLayout, draft);
}

/** A4 landscape, one page wide, the sheet's name and page numbers at the foot. */
function layOut(page: Excel.PageLayout, { repeatedRow, drawing }: SheetDraft): void {
  page.orientation = "Landscape";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1, ...(drawing?.isOnePage && { verticalFitToPages: 1 }) };
  const { defaultForAllPages: foot } = page.headersFooters;
  foot.leftFooter = "&A";
  foot.rightFooter = "&P / &N";
  if (repeatedRow !== undefined) page.setPrintTitleRows(`$${repeatedRow + 1}:$${repeatedRow + 1}`);
}

/** Areas painted in one request. */
const areasPerRequest = 1_000;

async function draw(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { painted, ruled, upright, right, pageBreaks }: NonNullable<SheetDraft["drawing"]>,
): Promise<void> {
  for (let start = 0; start < painted.length; start += areasPerRequest) {
    for (const { area, fill, ink } of painted.slice(start, start + areasPerRequest)) {
      const { format } = sheet.getRange(areaAddress(area));
      format.fill.color = fill;
      format.font.color = ink;
    }
    await context.sync();
  }
  for (const area of ruled) {
    const { format } = sheet.getRange(areaAddress(area));
    format.horizontalAlignment = "Center";
    format.font.bold = true;
    for (const edge of edges) {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = "#BDBDBD";
    }
  }
  for (const area of upright) {
    const { format } = sheet.getRange(areaAddress(area));
    format.textOrientation = 90;
    format.horizontalAlignment = "Center";
    format.rowHeight = uprightHeight;
  }
  for (const area of right) sheet.getRange(areaAddress(area)).format.horizontalAlignment = "Right";
  for (const row of pageBreaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  await context.sync();
}

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Points of a row whose texts stand upright. */
const uprightHeight = 90;

function drawChart(
  sheet: Excel.Worksheet,
  { title, source, place, zero }: NonNullable<SheetDraft["chart"]>,
): void {
  const chart = sheet.charts.add("BarClustered", sheet.getRange(areaAddress(source)), "Columns");
  chart.title.text = title;
  chart.legend.visible = false;
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.categoryAxis.tickLabelPosition = "Low";
  if (zero === "min") chart.axes.valueAxis.minimum = 0;
  if (zero === "max") chart.axes.valueAxis.maximum = 0;
  const [first = "A1", last = first] = areaAddress(place).split(":");
  chart.setPosition(first, last);
}

async function writeLinks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  draft: SheetDraft,
): Promise<void> {
  const links = draft.links ?? [];
  for (let start = 0; start < links.length; start += linksPerRequest) {
    for (const link of links.slice(start, start + linksPerRequest)) {
      sheet.getCell(link.row, link.column).hyperlink = {
        documentReference: sheetReference(link.sheet, link.cell),
        textToDisplay: link.cell,
      };
    }
    await context.sync();
  }
}
