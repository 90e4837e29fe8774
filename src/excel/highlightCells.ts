import { writeInExcel } from "./inExcel";
import { openOnly, openSheets } from "./openSheets";
import { writeInBatches, type CellPlace, type WriteOutcome } from "./writeOutcome";

/**
 * A fill as Excel describes it. A cell without fill reads as white, its pattern `null` or `None` and its tints `null`:
 * giving it white back would hide its gridlines.
 */
export interface CellFill {
  readonly color: string;
  readonly pattern: Exclude<Excel.CellPropertiesFill["pattern"], undefined> | null;
  readonly patternColor: string | null;
  readonly tintAndShade?: number | null;
  readonly patternTintAndShade?: number | null;
}

/** How to mark a cell: its colour and, for a mark that is told without colour, that of the stripes over it. */
export interface CellMark extends CellPlace {
  readonly color: string;
  readonly stripes?: string;
}

/** A cell coloured by us, and the fill it had before any of our colours. */
export interface HighlightedCell extends CellPlace {
  readonly color: string;
  readonly before: CellFill;
}

const everything = {
  color: true,
  pattern: true,
  patternColor: true,
  tintAndShade: true,
  patternTintAndShade: true,
};

type Decide<T> = (place: T, now: CellFill) => ((fill: Excel.RangeFill) => HighlightedCell) | null;

/**
 * Colours cells, striped where a mark asks it, after noting the fill each had; `earlier` are the cells coloured before,
 * whose first fill is kept. Values are not touched.
 * @example const { written } = await highlightCells([{ sheet: "Annexe I", cell: "C9", color: "#FDE7E9" }], []);
 */
export const highlightCells = (
  cells: readonly CellMark[],
  earlier: readonly HighlightedCell[],
): Promise<WriteOutcome<HighlightedCell>> => {
  const known = new Map(earlier.map((cell) => [`${cell.sheet}!${cell.cell}`, cell]));
  return refill(cells, ({ sheet, cell, color, stripes }, now) => {
    const ours = known.get(`${sheet}!${cell}`);
    const before = ours && sameColor(now.color, ours.color) ? ours.before : now;
    return (fill) => {
      fill.pattern = stripes ? "LightUp" : "Solid";
      fill.color = color;
      if (stripes) fill.patternColor = stripes;
      return { sheet, cell, color, before };
    };
  });
};

/** Gives cells the fill they had; a cell that someone coloured since is left as it is (`cell-changed`). */
export const clearHighlight = (cells: readonly HighlightedCell[]): Promise<WriteOutcome<HighlightedCell>> =>
  refill(cells, (cell, now) => {
    if (!sameColor(now.color, cell.color)) return null;
    return (fill) => {
      const { before } = cell;
      if (before.pattern === null || before.pattern === "None") fill.clear();
      else putBack(fill, before, before.pattern);
      return cell;
    };
  });

const sameColor = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

function putBack(
  fill: Excel.RangeFill,
  { color, patternColor, tintAndShade, patternTintAndShade }: CellFill,
  pattern: NonNullable<CellFill["pattern"]>,
): void {
  fill.pattern = pattern;
  fill.color = color;
  if (pattern !== "Solid" && patternColor !== null) fill.patternColor = patternColor;
  if (typeof tintAndShade === "number") fill.tintAndShade = tintAndShade;
  if (typeof patternTintAndShade === "number") fill.patternTintAndShade = patternTintAndShade;
}

const refill = <T extends CellPlace>(
  places: readonly T[],
  decide: Decide<T>,
): Promise<WriteOutcome<HighlightedCell>> =>
  writeInExcel(async (context) => {
    const sheets = await openSheets(
      context,
      places.map(({ sheet }) => sheet),
    );
    return writeInBatches<T, HighlightedCell>(places, async (batch, { written, refused }) => {
      const asked = openOnly(batch, sheets, refused, ({ allowsFormatting }) => allowsFormatting).map(
        ({ place, sheet }) => {
          const range = sheet.getRange(place.cell);
          return { place, range, fills: range.getCellProperties({ format: { fill: everything } }) };
        },
      );
      if (asked.length === 0) return;
      await context.sync();
      const coloured: HighlightedCell[] = [];
      for (const { place, range, fills } of asked) {
        const write = decide(place, fills.value[0]?.[0]?.format?.fill as CellFill);
        if (write) coloured.push(write(range.format.fill));
        else refused.push({ sheet: place.sheet, cell: place.cell, reason: "cell-changed" });
      }
      await context.sync();
      written.push(...coloured);
    });
  });
