import type { HostContext } from "../hostContext";
import { HostError } from "../hostError";
import { areaName, parseArea, splitAddress } from "../model/a1";
import { overlap } from "../model/areas";
import type { HostSheet, HostTable } from "../model/hostSheet";
import type { RemoteObject } from "../remoteObject";
import { areaOfRange, rangeObject } from "./rangeObject";

/** `worksheet.tables`, or `workbook.tables` when no sheet is given. */
export function tableCollectionObject(context: HostContext, sheet: HostSheet | null): RemoteObject {
  const { workbook } = context;
  const all = (): [HostSheet, HostTable][] =>
    (sheet ? [sheet] : workbook.sheets).flatMap((holder) =>
      holder.tables.map((table): [HostSheet, HostTable] => [holder, table]),
    );
  const find = (key: unknown): RemoteObject | null => {
    const found = all().find(
      ([, table]) => table.id === key || table.name.toLowerCase() === String(key).toLowerCase(),
    );
    return found ? tableObject(context, ...found) : null;
  };
  const get = (key: unknown): RemoteObject => {
    const found = find(key);
    if (!found) throw new HostError("ItemNotFound", `no table ${String(key)}`);
    return found;
  };
  return {
    type: "TableCollection",
    items: () => all().map(([holder, table]) => tableObject(context, holder, table)),
    item: get,
    call: {
      GetItem: get,
      GetItemOrNullObject: find,
      Add: (address, hasHeaders) => {
        const { sheet: named, cells } = splitAddress(String(address));
        const holder =
          named === null || areaOfRange(address) ? (sheet ?? workbook.active) : workbook.get(named);
        const area = areaOfRange(address) ?? parseArea(cells);
        if (holder.tables.some((other) => overlap(other.area, area))) {
          throw new HostError("InvalidArgument", `a table already covers ${areaName(area)}`);
        }
        context.wrote(holder, areaName(area), "table", null);
        const id = workbook.newId("TABLE");
        const table: HostTable = {
          id,
          name: `Tableau${id}`,
          area,
          hasHeaders: hasHeaders === true,
          style: "",
        };
        holder.tables.push(table);
        return tableObject(context, holder, table);
      },
    },
  };
}

function tableObject(context: HostContext, sheet: HostSheet, table: HostTable): RemoteObject {
  const whole = (): RemoteObject => rangeObject(context, sheet, table.area);
  return {
    type: "Table",
    id: table.id,
    read: { Id: () => table.id, Name: () => table.name, Style: () => table.style },
    write: {
      Name: (name) => {
        const taken = context.workbook.sheets.some((other) =>
          other.tables.some((one) => one !== table && one.name === name),
        );
        if (taken || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(String(name))) {
          throw new HostError("InvalidArgument", `not a free table name: ${String(name)}`);
        }
        table.name = String(name);
      },
      Style: (style) => (table.style = String(style)),
    },
    call: {
      GetRange: whole,
      GetHeaderRowRange: () => rangeObject(context, sheet, { ...table.area, bottom: table.area.top }),
      GetDataBodyRange: () => rangeObject(context, sheet, { ...table.area, top: table.area.top + 1 }),
    },
  };
}
