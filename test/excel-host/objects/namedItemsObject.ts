import type { HostContext } from "../hostContext";
import { HostError } from "../hostError";
import type { HostSheet } from "../model/hostSheet";
import { parseArea, splitAddress } from "../model/a1";
import type { RemoteObject } from "../remoteObject";
import { rangeObject } from "./rangeObject";

/** `worksheet.names` or `workbook.names` (no sheet): names of that scope, without regard to case. */
export function namedItemsObject(context: HostContext, sheet: HostSheet | null): RemoteObject {
  const { names } = sheet ?? context.workbook;
  const find = (name: unknown): RemoteObject | null => {
    const item = names.get(String(name).toLowerCase());
    if (!item) return null;
    return {
      type: "NamedItem",
      id: item.name,
      read: {
        Name: () => item.name,
        Formula: () => item.formula,
        Value: () => valueOf(item.formula),
        Type: () => typeOf(item.formula),
        Visible: () => item.visible,
      },
      write: { Visible: (visible) => (item.visible = visible === true) },
      call: {
        GetRangeOrNullObject: () => {
          const { sheet: place, cells } = splitAddress(item.formula.replace(/^=/, ""));
          const named = place === null ? null : context.workbook.find(place);
          return named && /^\$?[A-Z]{1,3}\$?\d/.test(cells)
            ? rangeObject(context, named, parseArea(cells))
            : null;
        },
      },
    };
  };
  return {
    type: "NamedItemCollection",
    item: (name) => find(name) ?? missing(name),
    call: {
      Add: (name, reference) => {
        const key = String(name).toLowerCase();
        if (sheet?.isProtected) throw new HostError("AccessDenied", `${sheet.name} is protected`);
        if (names.has(key)) throw new HostError("InvalidArgument", `${String(name)} exists`);
        if (!/^[\p{L}_\\][\p{L}\d_.]*$/u.test(String(name)))
          throw new HostError("InvalidArgument", `no name: ${String(name)}`);
        names.set(key, { name: String(name), formula: String(reference), visible: true });
        context.wrote(sheet ?? context.workbook.active, "", "name", name);
        return find(name);
      },
      GetItem: (name) => find(name) ?? missing(name),
      GetItemOrNullObject: find,
    },
  };
}

/** What a name is worth: a number, a text or a boolean written in it; the reference of a range; an error for the rest. */
const valueOf = (formula: string): string | number | boolean => {
  const written = formula.replace(/^=/, "");
  if (/^-?\d+(?:\.\d+)?%?$/.test(written)) return Number(written.replace("%", "e-2"));
  const text = /^"(.*)"$/s.exec(written)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(written)) return written.toUpperCase() === "TRUE";
  return written.includes("!") ? formula : "#VALUE!";
};

const typeOf = (formula: string): string => {
  const value = valueOf(formula);
  if (typeof value === "string" && value.startsWith("=")) return "Range";
  if (value === "#VALUE!") return "Error";
  return { number: "Double", boolean: "Boolean", string: "String" }[
    typeof value as "number" | "boolean" | "string"
  ];
};

const missing = (name: unknown): never => {
  throw new HostError("ItemNotFound", `no name ${String(name)}`);
};
