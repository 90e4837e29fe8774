import type { HostContext } from "../hostContext";
import { HostError } from "../hostError";
import { areaName } from "../model/a1";
import { overlap } from "../model/areas";
import type { HostSheet, HostTable } from "../model/hostSheet";
import type { RemoteObject } from "../remoteObject";
import { areaNamed, rangeObject } from "./rangeObject";

/** `worksheet.tables`, or `workbook.tables` (no sheet): enough to add tables, to find them by id or name, and to see where they are. */
export function tableCollectionObject(context: HostContext, sheet: HostSheet | null): RemoteObject {
  const sheets = sheet === null ? context.workbook.sheets : [sheet];
  const find = (wanted: unknown): RemoteObject | null => {
    for (const home of sheets) {
      const table = home.tables.find(
        ({ id, name }) => id === wanted || name.toLowerCase() === String(wanted).toLowerCase(),
      );
      if (table) return tableObject(context, home, table);
    }
    return null;
  };
  const named = (wanted: unknown): RemoteObject => {
    const table = find(wanted);
    if (!table) throw new HostError("ItemNotFound", `no table ${String(wanted)}`);
    return table;
  };
  return {
    type: "TableCollection",
    item: named,
    call: {
      GetItem: named,
      GetItemOrNullObject: find,
      Add: (place, hasHeaders) => {
        const home = sheet ?? context.workbook.active;
        const area = areaNamed(place);
        if (home.tables.some((other) => overlap(other.area, area))) {
          throw new HostError("InvalidArgument", `a table already covers ${areaName(area)}`);
        }
        context.wrote(home, areaName(area), "table", null);
        const tables = context.workbook.sheets.reduce((count, one) => count + one.tables.length, 0);
        const table: HostTable = {
          id: context.workbook.newId("TABLE"),
          name: `Tableau${tables + 1}`,
          area,
          hasHeaders: hasHeaders === true,
          style: "",
        };
        home.tables.push(table);
        return tableObject(context, home, table);
      },
    },
  };
}

const tableObject = (context: HostContext, sheet: HostSheet, table: HostTable): RemoteObject => ({
  type: "Table",
  id: table.id,
  read: {
    Name: () => table.name,
    ShowHeaders: () => table.hasHeaders,
    ShowTotals: () => table.hasTotals === true,
  },
  write: { Style: (style) => (table.style = String(style)) },
  call: {
    GetRange: () => rangeObject(context, sheet, table.area),
    GetHeaderRowRange: () => {
      if (!table.hasHeaders) throw new HostError("ItemNotFound", `${table.name} has no header row`);
      return rangeObject(context, sheet, { ...table.area, bottom: table.area.top });
    },
  },
});
