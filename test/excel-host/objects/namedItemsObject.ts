import type { HostContext } from "../hostContext";
import { HostError } from "../hostError";
import type { HostSheet } from "../model/hostSheet";
import type { RemoteObject } from "../remoteObject";

/** `worksheet.names`: names of the sheet's own scope, without regard to case. */
export function namedItemsObject(context: HostContext, sheet: HostSheet): RemoteObject {
  const find = (name: unknown): RemoteObject | null => {
    const item = sheet.names.get(String(name).toLowerCase());
    if (!item) return null;
    return {
      type: "NamedItem",
      id: item.name,
      read: { Name: () => item.name, Formula: () => item.formula, Visible: () => item.visible },
      write: { Visible: (visible) => (item.visible = visible === true) },
    };
  };
  return {
    type: "NamedItemCollection",
    item: (name) => find(name) ?? missing(name),
    call: {
      Add: (name, reference) => {
        const key = String(name).toLowerCase();
        if (sheet.isProtected) throw new HostError("AccessDenied", `${sheet.name} is protected`);
        if (sheet.names.has(key)) throw new HostError("InvalidArgument", `${String(name)} exists`);
        if (!/^[a-z_\\][\w.]*$/i.test(String(name)))
          throw new HostError("InvalidArgument", `no name: ${String(name)}`);
        sheet.names.set(key, { name: String(name), formula: String(reference), visible: true });
        context.wrote(sheet, "", "name", name);
        return find(name);
      },
      GetItem: (name) => find(name) ?? missing(name),
      GetItemOrNullObject: find,
    },
  };
}

const missing = (name: unknown): never => {
  throw new HostError("ItemNotFound", `no name ${String(name)}`);
};
