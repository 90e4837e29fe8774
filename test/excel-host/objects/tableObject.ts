import type { HostContext } from "../hostContext";
import { HostError } from "../hostError";
import { areaName } from "../model/a1";
import { overlap } from "../model/areas";
import type { HostSheet, HostTable } from "../model/hostSheet";
import type { RemoteObject } from "../remoteObject";
import { areaNamed } from "./rangeObject";

/** `worksheet.tables`: enough to add tables and to find them again by the id that office.js keeps. */
export function tableCollectionObject(context: HostContext, sheet: HostSheet): RemoteObject {
  return {
    type: "TableCollection",
    item: (id) => {
      const table = sheet.tables.find((one) => one.id === id);
      if (!table) throw new HostError("ItemNotFound", `no table ${String(id)}`);
      return tableObject(table);
    },
    call: {
      Add: (place, hasHeaders) => {
        const area = areaNamed(place);
        if (sheet.tables.some((other) => overlap(other.area, area))) {
          throw new HostError("InvalidArgument", `a table already covers ${areaName(area)}`);
        }
        context.wrote(sheet, areaName(area), "table", null);
        const tables = context.workbook.sheets.reduce((count, one) => count + one.tables.length, 0);
        const table: HostTable = {
          id: context.workbook.newId("TABLE"),
          name: `Tableau${tables + 1}`,
          area,
          hasHeaders: hasHeaders === true,
          style: "",
        };
        sheet.tables.push(table);
        return tableObject(table);
      },
    },
  };
}

const tableObject = (table: HostTable): RemoteObject => ({
  type: "Table",
  id: table.id,
  write: { Style: (style) => (table.style = String(style)) },
});
