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

type Pattern = NonNullable<CellFill["pattern"]>;

/** How to mark a cell: its colour, and what is drawn over it so that the mark is told without colour. */
export interface CellMark extends CellPlace {
  readonly color: string;
  readonly hatch?: { readonly pattern: Pattern; readonly color: string };
}

/** A cell coloured by us, and the fill it had before any of our colours. */
export interface HighlightedCell extends CellPlace {
  readonly color: string;
  /** It got a pattern too: without any, somebody cleared it since, though no fill reads as white as ours may be. */
  readonly isHatched?: boolean;
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
 * Colours cells, hatched where a mark asks it, after noting the fill each had; `earlier` are the cells coloured before,
 * whose first fill is kept. Values are not touched.
 * @example const { written } = await highlightCells([{ sheet: "Annexe I", cell: "C9", color: "#FDE7E9" }], []);
 */
export const highlightCells = (
  cells: readonly CellMark[],
  earlier: readonly HighlightedCell[],
): Promise<WriteOutcome<HighlightedCell>> => {
  const known = new Map(earlier.map((cell) => [`${cell.sheet}!${cell.cell}`, cell]));
  return refill(cells, ({ sheet, cell, color, hatch }, now) => {
    const ours = known.get(`${sheet}!${cell}`);
    const before = ours && isStillOurs(now, ours) ? ours.before : now;
    return (fill) => {
      fill.pattern = hatch?.pattern ?? "Solid";
      fill.color = color;
      if (hatch) fill.patternColor = hatch.color;
      return { sheet, cell, color, isHatched: hatch !== undefined, before };
    };
  });
};

/** Gives cells the fill they had; a cell that someone coloured since is left as it is (`cell-changed`). */
export const clearHighlight = (cells: readonly HighlightedCell[]): Promise<WriteOutcome<HighlightedCell>> =>
  refill(cells, (cell, now) => {
    if (!isStillOurs(now, cell)) return null;
    return (fill) => {
      const { before } = cell;
      if (before.pattern === null || isEmpty(before)) fill.clear();
      else putBack(fill, cell, before.pattern);
      return cell;
    };
  });

const isStillOurs = (now: CellFill, { color, isHatched = false }: HighlightedCell): boolean =>
  now.color.toUpperCase() === color.toUpperCase() && !(isHatched && isEmpty(now));

const isEmpty = ({ pattern }: CellFill): boolean => pattern === null || pattern === "None";

function putBack(
  fill: Excel.RangeFill,
  { before: { color, patternColor, tintAndShade, patternTintAndShade }, isHatched }: HighlightedCell,
  pattern: Pattern,
): void {
  // A plain fill shows no pattern colour and takes none: it gets its own back while our pattern still stands.
  if (pattern === "Solid" && isHatched && patternColor) fill.patternColor = patternColor;
  fill.pattern = pattern;
  fill.color = color;
  if (pattern !== "Solid" && patternColor) fill.patternColor = patternColor;
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
