import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../../src/tables/workbook";
import type { ExcelHost } from "../../excel-host/excelHost";
import type { HostWrite } from "../../excel-host/hostContext";
import { areaName, parseArea } from "../../excel-host/model/a1";
import { around } from "../../excel-host/model/areas";
import type { HostSheet } from "../../excel-host/model/hostSheet";
import { plainLook, type SheetLook } from "../files/sheetLook";
import { cellStyle } from "./cellStyle";
import { cellContent, rangeOf, setWidths, sheetSnapshot } from "./snapshot";

/** Above this, the writes of a sheet are shown as one rectangle. */
const SEPARATE_WRITES = 200;

/** Shows in the grid what the add-in did in the host; while it draws, `isDrawing` tells its own changes apart. */
export class HostView {
  isDrawing = false;
  private shown = 0;
  private selected = "";

  constructor(
    private readonly book: FWorkbook,
    private readonly host: ExcelHost,
    private readonly looks: ReadonlyMap<string, SheetLook>,
  ) {}

  /** After a batch of the add-in: sheets, cells and selection as the host has them now. */
  update(): void {
    const writes = this.host.writes.slice(this.shown);
    this.shown = this.host.writes.length;
    this.drawing(() => {
      if (writes.length > 0) {
        const inserted = this.showSheets(writes);
        for (const sheet of this.host.workbook.sheets) this.showWrites(sheet, writes, inserted.has(sheet));
      }
      this.showSelection();
    });
  }

  /** The user selected that himself: nothing to show. */
  noteSelection(): void {
    this.selected = this.selectionKey();
  }

  /** Draws without taking the grid's own events for edits of the user. */
  drawing(draw: () => void): void {
    this.isDrawing = true;
    try {
      draw();
    } finally {
      this.isDrawing = false;
    }
  }

  /** Sheets added, renamed, deleted, hidden; returns those added, which the grid then has with all their cells. */
  private showSheets(writes: readonly HostWrite[]): ReadonlySet<HostSheet> {
    const { sheets } = this.host.workbook;
    const inserted = new Set<HostSheet>();
    for (const [index, sheet] of sheets.entries()) {
      const shown = this.book.getSheetBySheetId(sheet.id);
      if (!shown) {
        this.book.insertSheet(sheet.name, { index, sheet: sheetSnapshot(sheet, plainLook) });
        inserted.add(sheet);
        if (sheet.frozenRows > 0) this.book.getSheetBySheetId(sheet.id)?.setFrozenRows(sheet.frozenRows);
        // The grid shows what it inserts; Excel stays where it is until a sheet is activated.
        const stays = this.book.getSheetBySheetId(this.host.workbook.active.id);
        if (stays) this.book.setActiveSheet(stays);
      } else if (shown.getSheetName() !== sheet.name) shown.setName(sheet.name);
    }
    for (const shown of this.book.getSheets())
      if (!sheets.some((sheet) => sheet.id === shown.getSheetId())) this.book.deleteSheet(shown);
    for (const sheet of sheets) {
      const hides = writes.some((write) => write.sheet === sheet.name && write.what === "visibility");
      if (!hides) continue;
      const shown = this.book.getSheetBySheetId(sheet.id);
      if (sheet.visibility === "Visible") shown?.showSheet();
      else shown?.hideSheet();
    }
    return inserted;
  }

  private showWrites(sheet: HostSheet, writes: readonly HostWrite[], isInserted: boolean): void {
    const mine = writes.filter((write) => write.sheet === sheet.name && write.address !== "");
    const shown = this.book.getSheetBySheetId(sheet.id);
    if (mine.length === 0 || !shown) return;
    const areas = [...new Set(mine.map((write) => write.address))].map((address) =>
      this.used(sheet, parseArea(address)),
    );
    const rectangles = areas.length > SEPARATE_WRITES ? [areas.reduce(around)] : areas;
    if (!isInserted) for (const area of rectangles) this.showCells(shown, sheet, area);
    if (mine.some((write) => write.what === "ColumnWidth"))
      for (const [column, pixels] of setWidths(sheet)) shown.setColumnWidth(column, pixels);
    if (mine.some((write) => write.what === "autofitColumns"))
      for (const { left, right } of areas) shown.autoResizeColumns(left, right - left + 1);
  }

  /** A whole column or row is shown as far as the sheet is used. */
  private used(sheet: HostSheet, area: Area): Area {
    const used = sheet.usedArea(false);
    if (!used) return { ...area, bottom: area.top, right: area.left };
    return {
      ...area,
      bottom: Math.max(area.top, Math.min(area.bottom, used.bottom)),
      right: Math.max(area.left, Math.min(area.right, used.right)),
    };
  }

  private showCells(shown: FWorksheet, sheet: HostSheet, area: Area): void {
    const look = this.looks.get(sheet.name) ?? plainLook;
    const missingRows = area.bottom + 1 - shown.getMaxRows();
    if (missingRows > 0) shown.insertRowsAfter(shown.getMaxRows() - 1, missingRows);
    const missingColumns = area.right + 1 - shown.getMaxColumns();
    if (missingColumns > 0) shown.insertColumnsAfter(shown.getMaxColumns() - 1, missingColumns);
    const { startRow, startColumn, endRow, endColumn } = rangeOf(area);
    const cells = Array.from({ length: endRow - startRow + 1 }, (_, r) =>
      Array.from({ length: endColumn - startColumn + 1 }, (__, c) => ({
        ...cellContent(sheet, startRow + r, startColumn + c),
        s: cellStyle(sheet, look, startRow + r, startColumn + c),
      })),
    );
    shown.getRange(rangeOf(area)).setValues(cells);
  }

  private showSelection(): void {
    const key = this.selectionKey();
    if (key === this.selected) return;
    this.selected = key;
    const { active, selection } = this.host.workbook;
    const shown = this.book.getSheetBySheetId(active.id);
    if (!shown) return;
    if (this.book.getActiveSheet().getSheetId() !== active.id) this.book.setActiveSheet(shown);
    if (selection.sheet !== active) return;
    const { top, left } = selection.area;
    shown.getRange(rangeOf(selection.area)).activate();
    shown.scrollToCell(Math.max(0, top - 5), Math.max(0, left - 2));
  }

  private selectionKey(): string {
    const { active, selection } = this.host.workbook;
    return `${active.id} ${selection.sheet.id} ${areaName(selection.area)}`;
  }
}
