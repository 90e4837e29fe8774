import type { Area } from "../../../src/tables/workbook";
import type { HostContext } from "../hostContext";
import { cellKey, type Fill, type HostSheet } from "../model/hostSheet";

/** A cell without fill reads as white, without pattern nor tint: `null`, not `"None"` nor 0. */
export const noFill: Readonly<Fill> = {
  color: "#FFFFFF",
  pattern: null,
  patternColor: "#000000",
  tintAndShade: null,
  patternTintAndShade: null,
};

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

/** `getCellProperties({ format: { fill: {…} } })`: one object per cell. */
export function cellProperties(
  sheet: HostSheet,
  area: Area,
  options: unknown,
  context: HostContext,
): object[][] {
  onlyKnown(options, ["format"], "getCellProperties", context);
  const format = (options as { format?: object }).format ?? {};
  onlyKnown(format, ["fill"], "getCellProperties.format", context);
  onlyKnown((format as { fill?: object }).fill ?? {}, Object.keys(noFill), "getCellProperties.fill", context);
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (__, c) => ({
      format: { fill: { ...(sheet.fills.get(cellKey(area.top + r, area.left + c)) ?? noFill) } },
    })),
  );
}

function onlyKnown(options: unknown, known: readonly string[], method: string, context: HostContext): void {
  for (const name of Object.keys(options ?? {}))
    if (!known.includes(name)) context.lacks(`${method}: ${name}`);
}
