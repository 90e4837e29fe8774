import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";
import type { HostSheet } from "../../excel-host/model/hostSheet";

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const vertical: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const edges: Readonly<Record<string, string>> = {
  EdgeTop: "t",
  EdgeRight: "r",
  EdgeBottom: "b",
  EdgeLeft: "l",
};

/** What each property of `range.format` that an add-in sets means to the grid. */
const meanings: Readonly<Record<string, (value: unknown) => IStyleData>> = {
  "Font.Bold": (value) => ({ bl: value === true ? 1 : 0 }),
  "Font.Italic": (value) => ({ it: value === true ? 1 : 0 }),
  "Font.Color": (value) => ({ cl: { rgb: String(value) } }),
  "Font.Size": (value) => ({ fs: Number(value) }),
  "Font.Name": (value) => ({ ff: String(value) }),
  "Font.Underline": (value) => ({ ul: { s: value === "None" ? 0 : 1 } }),
  HorizontalAlignment: (value) => ({ ht: horizontal[String(value)] ?? null }),
  VerticalAlignment: (value) => ({ vt: vertical[String(value)] ?? null }),
  WrapText: (value) => ({ tb: value === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
};

/** The formats that the add-in set on the areas around a cell, the last one winning. */
export function setStyles(sheet: HostSheet, row: number, column: number): IStyleData {
  const style: IStyleData = {};
  for (const { area, path, value } of sheet.styles) {
    const inside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    if (!inside) continue;
    const edge = edges[/^Borders\.(\w+)\.Color$/.exec(path)?.[1] ?? ""];
    if (edge) style.bd = { ...style.bd, [edge]: { s: BorderStyleTypes.THIN, cl: { rgb: String(value) } } };
    Object.assign(style, meanings[path]?.(value));
  }
  return style;
}
