import type { ICellData, IRange, Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/lib/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area, CellValue } from "../../../src/tables/workbook";
import type { ExcelHost } from "../../excel-host/excelHost";
import { hostEvent } from "../../excel-host/hostContext";
import { areaName, fullAddress } from "../../excel-host/model/a1";
import { HostSheet } from "../../excel-host/model/hostSheet";
import type { HostView } from "./showHost";

/** Changes of the grid that move cells: the whole sheet is read again. */
const moves =
  /^sheet\.mutation\.(insert-row|insert-col|remove-row|remove-rows|remove-col|move-rows|move-columns|move-range|add-worksheet-merge|remove-worksheet-merge)/;

/** Tells the host what the user does in the grid: edits, tabs and selections, with the events that Excel sends. */
export function followGrid(api: FUniver, book: FWorkbook, host: ExcelHost, view: HostView): () => void {
  const stops = [
    api.addEvent(api.Event.SheetValueChanged, ({ effectedRanges }) => {
      if (view.isDrawing) return;
      for (const range of effectedRanges) {
        const shown = book.getSheetBySheetId(range.getSheetId());
        if (shown) edited(shown, range.getRange());
      }
    }),
    api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      if (view.isDrawing || !moves.test(id)) return;
      const shown = book.getSheetBySheetId((params as { subUnitId?: string }).subUnitId ?? "");
      if (shown) reread(shown);
    }),
    book.onSelectionChange(([range]) => {
      const sheet = host.workbook.find(book.getActiveSheet().getSheetId());
      if (view.isDrawing || !range || !sheet) return;
      host.select(sheet.name, areaName(areaOf(range)));
      view.noteSelection();
    }),
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      const sheet = host.workbook.find(activeSheet.getSheetId());
      if (view.isDrawing || !sheet) return;
      host.workbook.active = sheet;
      view.noteSelection();
      host.fire(hostEvent.activated, "Workbook", { worksheetId: sheet.id });
    }),
    api.addEvent(api.Event.SheetCreated, ({ worksheet }) => {
      if (view.isDrawing || host.workbook.find(worksheet.getSheetId())) return;
      const sheet = new HostSheet(worksheet.getSheetId(), worksheet.getSheetName());
      host.workbook.sheets.splice(worksheet.getIndex(), 0, sheet);
      reread(worksheet);
      host.fire(hostEvent.added, "Workbook", { source: "Local", worksheetId: sheet.id });
    }),
    api.addEvent(api.Event.SheetDeleted, ({ sheetId }) => {
      const sheet = host.workbook.find(sheetId);
      if (!view.isDrawing && sheet) host.deleteSheet(sheet.name);
    }),
    api.addEvent(api.Event.SheetNameChanged, ({ worksheet, newName }) => {
      const sheet = host.workbook.find(worksheet.getSheetId());
      if (!view.isDrawing && sheet && sheet.name !== newName) host.renameSheet(sheet.name, newName);
    }),
    api.addEvent(api.Event.SheetMoved, () => {
      const order = book.getSheets().map((shown) => shown.getSheetId());
      host.workbook.sheets.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
    }),
    api.addEvent(api.Event.SheetHideChanged, ({ worksheet, hidden }) => {
      const sheet = host.workbook.find(worksheet.getSheetId());
      if (!view.isDrawing && sheet) sheet.visibility = hidden ? "Hidden" : "Visible";
    }),
    api.getFormula().calculationResultApplied(({ unitData }) => {
      for (const [id, cells] of Object.entries(unitData[book.getId()] ?? {})) {
        const shown = book.getSheetBySheetId(id);
        if (!shown) continue;
        for (const [row, line] of Object.entries(cells ?? {}))
          for (const column of Object.keys(line ?? {})) readCell(shown, Number(row), Number(column));
      }
    }),
  ];
  return () => stops.forEach((stop) => stop.dispose());

  /** Takes the cells of an edit; tells the add-in when something in them is new. */
  function edited(shown: FWorksheet, range: IRange): void {
    const sheet = host.workbook.find(shown.getSheetId());
    if (!sheet) return;
    let changed = false;
    for (let row = range.startRow; row <= Math.min(range.endRow, shown.getMaxRows() - 1); row++)
      for (
        let column = range.startColumn;
        column <= Math.min(range.endColumn, shown.getMaxColumns() - 1);
        column++
      )
        changed = readCell(shown, row, column) || changed;
    if (changed) tell(sheet, areaOf(range), "RangeEdited");
  }

  function reread(shown: FWorksheet): void {
    const sheet = host.workbook.find(shown.getSheetId());
    if (!sheet) return;
    for (const grid of [sheet.values, sheet.formulas]) grid.length = 0;
    shown
      .getSheet()
      .getCellMatrix()
      .forValue((row, column) => void readCell(shown, row, column));
    sheet.merges = shown.getMergeData().map((range) => areaOf(range.getRange()));
    tell(sheet, sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 }, "RangeEdited");
  }

  /** Takes a cell; says whether somebody typed in it: like Excel, the grid tells no edit for a formula that only computes anew. */
  function readCell(shown: FWorksheet, row: number, column: number): boolean {
    const sheet = host.workbook.find(shown.getSheetId());
    if (!sheet) return false;
    const cell = shown.getSheet().getCellRaw(row, column);
    const value = valueOf(cell);
    const formula = formulaOf(shown, cell, row, column);
    const isTyped =
      sheet.formula(row, column) !== formula || (formula === null && sheet.value(row, column) !== value);
    (sheet.values[row] ??= [])[column] = value;
    (sheet.formulas[row] ??= [])[column] = formula;
    return isTyped;
  }

  function tell(sheet: HostSheet, area: Area, changeType: string): void {
    host.fire(hostEvent.changed, "Workbook", {
      changeType,
      source: "Local",
      worksheetId: sheet.id,
      address: areaName(area),
      referenceId: fullAddress(sheet.name, area),
      shiftDirection: "None",
    });
  }
}

const areaOf = (range: IRange): Area => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

/** A boolean is kept as 0 or 1 of type 3; an empty text is a blank. */
function valueOf(cell: Nullable<ICellData>): CellValue {
  const text = cell?.p?.body?.dataStream.replace(/\r\n$/, "");
  const value = cell?.v ?? text ?? null;
  if (value === null || value === "") return null;
  return cell?.t === 3 ? value === 1 || value === true : value;
}

/** Followers of a filled-down formula keep only the id of the first: the grid works out theirs. */
const formulaOf = (
  shown: FWorksheet,
  cell: Nullable<ICellData>,
  row: number,
  column: number,
): string | null => (cell?.f || cell?.si ? shown.getRange(row, column).getFormula() || null : null);
