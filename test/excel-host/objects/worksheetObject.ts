import type { HostContext } from "../hostContext";
import { hostEvent } from "../hostContext";
import { HostError } from "../hostError";
import { MAX_COLUMNS, MAX_ROWS, parseArea, splitAddress } from "../model/a1";
import type { HostSheet } from "../model/hostSheet";
import type { RemoteObject } from "../remoteObject";
import { chartCollectionObject } from "./chartObject";
import { commentsObject } from "./commentsObject";
import { namedItemsObject } from "./namedItemsObject";
import { pageLayoutObject } from "./pageLayoutObject";
import { rangeObject } from "./rangeObject";
import { tableCollectionObject } from "./tableObject";

const wholeSheet = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** One sheet. */
export function worksheetObject(context: HostContext, sheet: HostSheet): RemoteObject {
  const { workbook } = context;
  const used = (valuesOnly: unknown): RemoteObject | null => {
    const area = sheet.usedArea(valuesOnly === true);
    return area && rangeObject(context, sheet, area);
  };
  return {
    type: "Worksheet",
    id: sheet.id,
    read: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
    },
    open: {
      Protection: () => ({
        type: "WorksheetProtection",
        read: {
          Protected: () => sheet.isProtected,
          Options: () => ({ allowFormatCells: sheet.allowsFormatting }),
        },
      }),
      Comments: () => commentsObject(context, sheet),
      Tables: () => tableCollectionObject(context, sheet),
      Names: () => namedItemsObject(context, sheet),
      Charts: () => chartCollectionObject(context, sheet),
      PageLayout: () => pageLayoutObject(context, sheet),
      HorizontalPageBreaks: () => ({
        type: "PageBreakCollection",
        call: {
          Add: (range) => {
            sheet.pageBreaks.push(parseArea(String(range)).top);
            context.wrote(sheet, String(range), "pageBreak", null);
            return { type: "PageBreak" };
          },
        },
      }),
      FreezePanes: () => ({
        type: "WorksheetFreezePanes",
        call: {
          FreezeRows: (count) => {
            sheet.frozenRows = Number(count);
            context.wrote(sheet, "", "freezeRows", count);
          },
        },
      }),
    },
    call: {
      Activate: () => {
        if (sheet.visibility !== "Visible")
          throw new HostError("InvalidOperation", `${sheet.name} is hidden`);
        workbook.active = sheet;
        context.fire(hostEvent.activated, "Workbook", { worksheetId: sheet.id });
      },
      Delete: () => {
        workbook.checkStructure();
        workbook.remove(sheet);
        context.wrote(sheet, "", "delete", null);
        context.fire(hostEvent.deleted, "Workbook", { source: "Local", worksheetId: sheet.id });
      },
      GetRange: (address) => {
        if (address === undefined || address === null) return rangeObject(context, sheet, wholeSheet);
        const { sheet: named, cells } = splitAddress(String(address));
        if (named !== null && workbook.get(named) !== sheet) {
          throw new HostError("InvalidArgument", `${String(address)} is not in ${sheet.name}`);
        }
        return rangeObject(context, sheet, parseArea(cells));
      },
      GetCell: (row, column) => rangeByIndexes(row, column, 1, 1),
      GetRangeByIndexes: (row, column, rows, columns) => rangeByIndexes(row, column, rows, columns),
      GetUsedRange: (valuesOnly) => used(valuesOnly) ?? rangeByIndexes(0, 0, 1, 1),
      GetUsedRangeOrNullObject: used,
    },
  };

  function rangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): RemoteObject {
    const [top, left, height, width] = [row, column, rows, columns].map(Number) as [
      number,
      number,
      number,
      number,
    ];
    const area = { top, left, bottom: top + height - 1, right: left + width - 1 };
    const outside = [top, left].some((index) => !(index >= 0)) || !(height >= 1) || !(width >= 1);
    if (outside || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) {
      throw new HostError("InvalidArgument", `outside the sheet: ${[row, column, rows, columns].join(", ")}`);
    }
    return rangeObject(context, sheet, area);
  }
}
