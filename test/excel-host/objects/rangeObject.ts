import type { Area, CellValue } from "../../../src/tables/workbook";
import type { HostContext } from "../hostContext";
import { hostEvent } from "../hostContext";
import { HostError } from "../hostError";
import { areaName, fullAddress, MAX_COLUMNS, MAX_ROWS, parseArea, splitAddress } from "../model/a1";
import { englishFormula, frenchFormula } from "../model/englishFormula";
import { around, overlap } from "../model/areas";
import type { HostSheet } from "../model/hostSheet";
import { cellKey } from "../model/hostSheet";
import type { RemoteObject } from "../remoteObject";
import { rangeFormatObject } from "./rangeFormatObject";
import { rangeAreasObject } from "./rangeAreasObject";
import { cellProperties, columnProperties, rowProperties } from "./rangeProperties";
import { worksheetObject } from "./worksheetObject";

const areaOf = new WeakMap<object, Area>();

/** The area of an argument: a range that office.js gives back, or an address. */
export const areaNamed = (argument: unknown): Area => {
  const range = typeof argument === "object" && argument !== null ? areaOf.get(argument) : undefined;
  return range ?? parseArea(splitAddress(String(argument)).cells);
};

/** Cells that one request may name. */
const MAX_CELLS = 5_000_000;

/** A rectangle of cells. */
export function rangeObject(
  context: HostContext,
  sheet: HostSheet,
  area: Area,
  kept: string | null = null,
): RemoteObject {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  let reference = kept;

  const grid = <T>(cell: (row: number, column: number) => T): T[][] => {
    if (rows * columns > MAX_CELLS) throw new HostError("InvalidOperation", `more than ${MAX_CELLS} cells`);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) => cell(area.top + r, area.left + c)),
    );
  };
  const eachEntry = (
    entries: unknown,
    visit: (row: number, column: number, entry: CellValue) => void,
  ): void => {
    const single = !Array.isArray(entries);
    const matrix = single ? [] : (entries as CellValue[][]);
    const shaped =
      single ||
      (matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === columns));
    if (!shaped)
      throw new HostError("InvalidArgument", `${areaName(area)} takes ${rows} × ${columns} entries`);
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const entry = single ? (entries as CellValue) : (matrix[r]?.[c] ?? null);
        if (entry !== null) visit(area.top + r, area.left + c, entry);
      }
    }
  };
  const type = (entries: unknown, what: string): void => {
    context.wrote(sheet, areaName(area), what, entries);
    eachEntry(entries, (row, column, entry) => {
      sheet.enter(row, column, entry, (formula) => context.workbook.calculator(formula, sheet, row, column));
    });
    context.fire(hostEvent.changed, "Workbook", {
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheet.id,
      address: areaName(area),
      referenceId: fullAddress(sheet.name, area),
      shiftDirection: "None",
    });
  };
  const part = (inner: Area): RemoteObject => {
    const outside = inner.top < 0 || inner.left < 0 || inner.bottom >= MAX_ROWS || inner.right >= MAX_COLUMNS;
    if (outside || inner.bottom < inner.top || inner.right < inner.left) {
      throw new HostError("InvalidArgument", "outside the sheet");
    }
    return rangeObject(context, sheet, inner);
  };
  const holds = (row: number, column: number): CellValue =>
    sheet.formula(row, column) ?? sheet.value(row, column) ?? "";

  const range: RemoteObject = {
    type: "Range",
    reference: () => reference,
    read: {
      Address: () => fullAddress(sheet.name, area),
      RowIndex: () => area.top,
      ColumnIndex: () => area.left,
      RowCount: () => rows,
      ColumnCount: () => columns,
      CellCount: () => rows * columns,
      Values: () => grid((row, column) => sheet.value(row, column) ?? ""),
      Formulas: () => grid(holds),
      FormulasLocal: () =>
        grid((row, column) => {
          const formula = sheet.formula(row, column);
          return formula !== null && context.decimalSeparator === ","
            ? frenchFormula(formula)
            : holds(row, column);
        }),
      NumberFormat: () => grid((row, column) => sheet.format(row, column)),
      ValueTypes: () => grid((row, column) => valueType(sheet.value(row, column))),
      RowHidden: () => allOrMixed(rows, (index) => sheet.hiddenRows.has(area.top + index)),
      ColumnHidden: () => allOrMixed(columns, (index) => sheet.hiddenColumns.has(area.left + index)),
    },
    write: {
      Values: (entries) => type(entries, "values"),
      Formulas: (entries) => type(entries, "formulas"),
      FormulasLocal: (entries) =>
        type(context.decimalSeparator === "," ? fromLocal(entries) : entries, "formulas"),
      NumberFormat: (formats) => {
        context.wrote(sheet, areaName(area), "numberFormat", formats);
        eachEntry(formats, (row, column, format) => sheet.setFormat(row, column, String(format)));
      },
      Hyperlink: (link) => {
        context.wrote(sheet, areaName(area), "hyperlink", link);
        const target = link as Record<string, unknown>;
        sheet.links.set(cellKey(area.top, area.left), target);
        const text = target["textToDisplay"];
        if (typeof text === "string") sheet.setCalculated(area.top, area.left, text);
      },
    },
    open: {
      Format: () => rangeFormatObject(context, sheet, area),
      DataValidation: () => ({
        type: "DataValidation",
        write: {
          Rule: (rule) => {
            context.wrote(sheet, areaName(area), "dataValidation", rule);
            sheet.validations.push({ area, rule });
          },
        },
      }),
      Worksheet: () => worksheetObject(context, sheet),
    },
    call: {
      Select: () => {
        if (context.workbook.active !== sheet)
          throw new HostError("InvalidOperation", `${sheet.name} is not active`);
        context.workbook.selection = { sheet, area };
        context.fire(hostEvent.selectionChanged, "Workbook", {
          address: areaName(area),
          worksheetId: sheet.id,
        });
      },
      Merge: () => {
        context.wrote(sheet, areaName(area), "merge", null);
        sheet.merges = [...sheet.merges, area];
      },
      GetCell: (row, column) => {
        const [top, left] = [area.top + Number(row), area.left + Number(column)];
        return part({ top, left, bottom: top, right: left });
      },
      GetRow: (row) => part({ ...area, top: area.top + Number(row), bottom: area.top + Number(row) }),
      GetBoundingRect: (other) => part(around(area, areaNamed(other))),
      GetSpillingToRangeOrNullObject: () => {
        const spill = sheet.spills.get(cellKey(area.top, area.left));
        return spill ? part(spill) : null;
      },
      GetSpillParentOrNullObject: () => {
        for (const [key, spill] of sheet.spills) {
          const isAnchor = key === cellKey(area.top, area.left);
          if (!isAnchor && overlap(spill, area))
            return part({ ...spill, bottom: spill.top, right: spill.left });
        }
        return null;
      },
      GetMergedAreasOrNullObject: () => {
        const merges = sheet.merges.filter((merge) => overlap(merge, area));
        return merges.length > 0 ? rangeAreasObject(context, sheet, merges) : null;
      },
      GetRowProperties: (options) => rowProperties(sheet, area, options, context),
      GetColumnProperties: (options) => columnProperties(sheet, area, options, context),
      GetCellProperties: (options) => cellProperties(sheet, area, options, context),
      _ValidateArraySize: (height, width) => {
        if (height !== rows || width !== columns) throw new HostError("InvalidArgument", "wrong dimensions");
      },
      _KeepReference: () => {
        reference ??= context.keep(sheet, (id) => rangeObject(context, sheet, area, id));
      },
    },
  };
  areaOf.set(range, area);
  return range;
}

function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "string") return value.startsWith("#") ? "Error" : "String";
  return typeof value === "number" ? "Double" : "Boolean";
}

/** What one property says of many rows or columns: `null` when they differ. */
function allOrMixed(count: number, isHidden: (index: number) => boolean): boolean | null {
  const first = isHidden(0);
  for (let index = 1; index < count; index++) if (isHidden(index) !== first) return null;
  return first;
}

const fromLocal = (entries: unknown): unknown =>
  Array.isArray(entries)
    ? entries.map(fromLocal)
    : typeof entries === "string"
      ? englishFormula(entries)
      : entries;
