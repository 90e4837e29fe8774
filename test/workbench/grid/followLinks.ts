import type { FUniver } from "@univerjs/core/lib/facade";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { ExcelHost } from "../../excel-host/excelHost";
import { areaName, parseArea, splitAddress } from "../../excel-host/model/a1";
import { cellKey } from "../../excel-host/model/hostSheet";
import type { HostView } from "./showHost";

/** A click on a link of the add-in to another place of the workbook goes there. */
export function followLinks(api: FUniver, book: FWorkbook, host: ExcelHost, view: HostView): () => void {
  const following = api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    if (worksheet.getWorkbook().getUnitId() !== book.getId()) return;
    const link = host.workbook.find(worksheet.getSheetId())?.links.get(cellKey(row, column));
    const place = link?.["documentReference"];
    if (typeof place !== "string") return;
    const { sheet, cells } = splitAddress(place);
    const target = sheet === null ? null : host.workbook.find(sheet);
    if (!target) return;
    // Once the click has made its own selection.
    setTimeout(() => {
      host.select(target.name, areaName(parseArea(cells)));
      view.update();
    });
  });
  return () => following.dispose();
}
