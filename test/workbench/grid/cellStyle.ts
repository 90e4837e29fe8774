import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import type { CellStyle } from "hucre/xlsx";
import { cellKey, type HostSheet } from "../../excel-host/model/hostSheet";
import { hexColour } from "../files/patterns";
import type { SheetLook } from "../files/sheetLook";
import { numberPattern } from "./numberPattern";
import { setStyles } from "./setStyles";

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const vertical: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const borders: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
};
const tableHeader: IStyleData = { bl: 1, bg: { rgb: "#0f6cbd" }, cl: { rgb: "#ffffff" } };
const link: IStyleData = { ul: { s: 1 }, cl: { rgb: "#0f6cbd" } };

/** Everything the grid shows of a cell but its content; every property is given, so that what was removed goes. */
export function cellStyle(sheet: HostSheet, look: SheetLook, row: number, column: number): IStyleData {
  const pattern = numberPattern(sheet.format(row, column));
  const fill = sheet.fills.get(cellKey(row, column));
  const filled = fill && fill.pattern !== "None" ? { rgb: fill.color } : null;
  const inHeader = sheet.tables.some(
    ({ area, hasHeaders }) => hasHeaders && row === area.top && column >= area.left && column <= area.right,
  );
  return {
    bl: 0,
    it: 0,
    ul: { s: 0 },
    cl: null,
    bd: null,
    tb: WrapStrategy.OVERFLOW,
    vt: VerticalAlign.BOTTOM,
    ...fromFile(look.styles.get(`${row},${column}`)),
    bg: filled,
    n: pattern === null ? null : { pattern },
    ...(inHeader ? tableHeader : {}),
    ...(sheet.links.has(cellKey(row, column)) ? link : {}),
    ...setStyles(sheet, row, column),
  };
}

function fromFile(style: CellStyle | undefined): IStyleData {
  if (!style) return {};
  const { font, alignment, border } = style;
  const aligned = horizontal[alignment?.horizontal ?? ""];
  const raised = vertical[alignment?.vertical ?? ""];
  const [t, r, b, l] = [border?.top, border?.right, border?.bottom, border?.left].map(side);
  return {
    ...(font?.bold ? { bl: 1 } : {}),
    ...(font?.italic ? { it: 1 } : {}),
    ...(font?.underline ? { ul: { s: 1 } } : {}),
    ...(font?.size ? { fs: font.size } : {}),
    ...(font?.color?.rgb ? { cl: { rgb: hexColour(font.color.rgb) } } : {}),
    ...(alignment?.wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(aligned ? { ht: aligned } : {}),
    ...(raised ? { vt: raised } : {}),
    ...(t || r || b || l ? { bd: { t: t ?? null, r: r ?? null, b: b ?? null, l: l ?? null } } : {}),
  };
}

type Edge = NonNullable<CellStyle["border"]>["top"];

const side = (edge: Edge): IBorderStyleData | null =>
  edge
    ? { s: borders[edge.style] ?? BorderStyleTypes.THIN, cl: { rgb: hexColour(edge.color?.rgb ?? "808080") } }
    : null;
