import type { Area } from "../../../src/tables/workbook";
import type { HostContext } from "../hostContext";
import { cellKey, type Alignment, type Fill, type HostSheet } from "../model/hostSheet";

/** A cell without fill reads as white, without pattern nor tint: `null`, not `"None"` nor 0. */
export const noFill: Readonly<Fill> = {
  color: "#FFFFFF",
  pattern: null,
  patternColor: "#000000",
  tintAndShade: null,
  patternTintAndShade: null,
};

const plainAlignment: Alignment = { horizontalAlignment: "General", indentLevel: 0 };

export const alignmentOf = (sheet: HostSheet, row: number, column: number): Alignment =>
  sheet.alignments.get(cellKey(row, column)) ?? plainAlignment;

/** `getRowProperties({ rowHidden: true })`: one object per row. */
export function rowProperties(
  sheet: HostSheet,
  area: Area,
  options: unknown,
  context: HostContext,
): object[] {
  onlyKnown(options, ["rowHidden", "rowIndex"], "getRowProperties", context);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) => ({
    rowHidden: sheet.hiddenRows.has(area.top + r),
    rowIndex: area.top + r,
  }));
}

/** `getColumnProperties({ columnHidden: true })`: one object per column. */
export function columnProperties(
  sheet: HostSheet,
  area: Area,
  options: unknown,
  context: HostContext,
): object[] {
  onlyKnown(options, ["columnHidden", "columnIndex"], "getColumnProperties", context);
  return Array.from({ length: area.right - area.left + 1 }, (_, c) => ({
    columnHidden: sheet.hiddenColumns.has(area.left + c),
    columnIndex: area.left + c,
  }));
}

/** `getCellProperties({ format: { fill: {…}, indentLevel: true } })`: one object per cell, with what was asked for. */
export function cellProperties(
  sheet: HostSheet,
  area: Area,
  options: unknown,
  context: HostContext,
): object[][] {
  onlyKnown(options, ["format"], "getCellProperties", context);
  const format: Readonly<Record<string, unknown>> =
    (options as { format?: Readonly<Record<string, unknown>> }).format ?? {};
  const aligned = Object.keys(plainAlignment) as (keyof Alignment)[];
  onlyKnown(format, ["fill", ...aligned], "getCellProperties.format", context);
  onlyKnown(format["fill"], Object.keys(noFill), "getCellProperties.fill", context);
  const asked = aligned.filter((name) => format[name]);
  const one = (row: number, column: number): object => {
    const alignment = alignmentOf(sheet, row, column);
    return {
      ...(format["fill"] !== undefined && { fill: { ...(sheet.fills.get(cellKey(row, column)) ?? noFill) } }),
      ...Object.fromEntries(asked.map((name) => [name, alignment[name]])),
    };
  };
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (__, c) => ({
      format: one(area.top + r, area.left + c),
    })),
  );
}

function onlyKnown(options: unknown, known: readonly string[], method: string, context: HostContext): void {
  for (const name of Object.keys(options ?? {}))
    if (!known.includes(name)) context.lacks(`${method}: ${name}`);
}
