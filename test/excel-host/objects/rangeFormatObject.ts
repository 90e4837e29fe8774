import type { Area } from "../../../src/tables/workbook";
import type { HostContext } from "../hostContext";
import { areaName } from "../model/a1";
import { cellsOf } from "../model/areas";
import { cellKey, type Fill, type HostSheet } from "../model/hostSheet";
import type { RemoteObject } from "../remoteObject";
import { alignmentOf, noFill } from "./rangeProperties";

/** `range.format`: fills are kept per cell; fonts, alignments and borders as they were set, per area. */
export function rangeFormatObject(context: HostContext, sheet: HostSheet, area: Area): RemoteObject {
  const style = (path: string) => (value: unknown) => {
    context.wrote(sheet, areaName(area), path, value);
    sheet.styles.push({ area, path, value });
  };
  const styled = (type: string, prefix: string, names: readonly string[]): RemoteObject => ({
    type,
    write: Object.fromEntries(names.map((name) => [name, style(`${prefix}${name}`)])),
  });
  return {
    type: "RangeFormat",
    read: {
      IndentLevel: () => {
        const { size } = sheet.alignments;
        const found =
          size === 0 ? [0] : [...cellsOf(area)].map(([r, c]) => alignmentOf(sheet, r, c).indentLevel);
        return new Set(found).size === 1 ? found[0] : null;
      },
    },
    write: {
      HorizontalAlignment: style("HorizontalAlignment"),
      VerticalAlignment: style("VerticalAlignment"),
      WrapText: style("WrapText"),
      RowHeight: style("RowHeight"),
      TextOrientation: style("TextOrientation"),
      ColumnWidth: (width) => {
        style("ColumnWidth")(width);
        for (let column = area.left; column <= area.right; column++)
          sheet.columnWidths.set(column, Number(width));
      },
    },
    open: {
      Fill: () => fillObject(context, sheet, area),
      Protection: () => ({
        type: "FormatProtection",
        read: {
          Locked: () => {
            const found = new Set([...cellsOf(area)].map(([row, column]) => sheet.isLocked(row, column)));
            return found.size === 1 ? found.has(true) : null;
          },
        },
      }),
      Font: () => styled("RangeFont", "Font.", ["Bold", "Italic", "Color", "Size", "Name", "Underline"]),
      Borders: () => ({
        type: "RangeBorderCollection",
        item: (edge) => styled("RangeBorder", `Borders.${String(edge)}.`, ["Style", "Color", "Weight"]),
        call: {
          GetItem: (edge) => styled("RangeBorder", `Borders.${String(edge)}.`, ["Style", "Color", "Weight"]),
        },
      }),
    },
    call: {
      AutofitColumns: () => context.wrote(sheet, areaName(area), "autofitColumns", null),
      AutofitRows: () => context.wrote(sheet, areaName(area), "autofitRows", null),
    },
  };
}

function fillObject(context: HostContext, sheet: HostSheet, area: Area): RemoteObject {
  const uniform =
    <K extends keyof Fill>(name: K) =>
    (): Fill[K] | null => {
      const found = new Set(
        [...cellsOf(area)].map(([r, c]) => (sheet.fills.get(cellKey(r, c)) ?? noFill)[name]),
      );
      return found.size === 1 ? ([...found][0] ?? null) : null;
    };
  const set =
    <K extends keyof Fill>(name: K) =>
    (value: unknown): void => {
      context.wrote(sheet, areaName(area), `fill.${name}`, value);
      for (const [row, column] of cellsOf(area)) {
        const fill = { ...(sheet.fills.get(cellKey(row, column)) ?? noFill), [name]: value };
        if (name === "color" && fill.pattern === null)
          Object.assign(fill, { pattern: "Solid", tintAndShade: 0, patternTintAndShade: 0 });
        sheet.fills.set(cellKey(row, column), fill);
      }
    };
  return {
    type: "RangeFill",
    read: {
      Color: uniform("color"),
      Pattern: uniform("pattern"),
      PatternColor: uniform("patternColor"),
      TintAndShade: uniform("tintAndShade"),
      PatternTintAndShade: uniform("patternTintAndShade"),
    },
    write: {
      Color: set("color"),
      Pattern: set("pattern"),
      PatternColor: set("patternColor"),
      TintAndShade: set("tintAndShade"),
      PatternTintAndShade: set("patternTintAndShade"),
    },
    call: {
      Clear: () => {
        context.wrote(sheet, areaName(area), "fill.clear", null);
        for (const [row, column] of cellsOf(area)) sheet.fills.delete(cellKey(row, column));
      },
    },
  };
}
