import { writeXlsx, type Cell, type CellStyle, type CellValue, type WriteSheet } from "hucre/xlsx";
import { absoluteReference, readArea } from "../tables/address";
import { ownSheetName } from "../tables/ownSheet";
import type { Area } from "../tables/workbook";
import type { DraftCell, SheetDraft } from "../templates/sheetDraft";
import { writtenText } from "./writtenText";

/** Writes ready sheets as the bytes of an .xlsx workbook; texts stay texts, formulas carry their result. */
export const writeDrafts = (drafts: readonly SheetDraft[]): Promise<Uint8Array> =>
  writeXlsx({ sheets: drafts.map(toSheet), namedRanges: drafts.flatMap(namesOf) });

type NamedRange = NonNullable<Parameters<typeof writeXlsx>[0]["namedRanges"]>[number];

/** The names that a sheet brings, and the mark of one that is ours. */
const namesOf = ({ name: sheet, mark, names = [] }: SheetDraft): NamedRange[] => [
  ...names.map(({ name, area }) => ({ name, range: absoluteReference(sheet, area) })),
  ...(mark === undefined ? [] : [{ name: ownSheetName, range: `"${mark}"`, scope: sheet }]),
];

/** Excel's own width of a column, in characters of about 5.25 points. */
const defaultWidth = 10;
const pointsPerCharacter = 5.25;

function toSheet(draft: SheetDraft): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const width = Math.max(0, ...draft.rows.map((row) => row.length), (draft.grid?.right ?? -1) + 1);
  const rows = draft.rows.map((row, r) =>
    Array.from({ length: width }, (_, c) => {
      const cell = row[c] ?? null;
      const made = toCell(cell, styleAt(draft, r, c));
      if (made) cells.set(`${r},${c}`, made);
      return valueOf(cell);
    }),
  );
  return {
    name: draft.name,
    rows,
    cells,
    columns: (draft.columnWidths ?? []).map((points) => ({
      width: points === null ? defaultWidth : Math.round(points / pointsPerCharacter),
    })),
    rowDefs: new Map((draft.wrapped ?? []).map(({ top }) => [top, { height: heightOf(draft, top) }])),
    merges: (draft.merges ?? []).map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    ...(draft.frozenRows ? { freezePane: { rows: draft.frozenRows } } : {}),
    dataValidations: (draft.choices ?? []).flatMap(({ cell, list }) =>
      readArea(cell) ? [{ type: "list" as const, range: cell, formula1: list }] : [],
    ),
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

const pointsPerLine = 14;

/** Tall enough for the longest text of a wrapped row in its column. */
function heightOf(draft: SheetDraft, row: number): number {
  const lines = (draft.rows[row] ?? []).map((cell, c) => {
    const text = isMade(cell) ? "" : String(cell ?? "");
    return Math.ceil((text.length * pointsPerCharacter * 1.2) / (draft.columnWidths?.[c] ?? 60));
  });
  return Math.min(220, pointsPerLine * Math.max(1, ...lines) + 4);
}

const within = (areas: readonly Area[] | undefined, row: number, column: number): boolean =>
  (areas ?? []).some((a) => row >= a.top && row <= a.bottom && column >= a.left && column <= a.right);

const line = { style: "thin", color: { rgb: "BFBFBF" } } as const;
const ruled = { top: line, bottom: line, left: line, right: line };
const tint = (rgb: string): NonNullable<CellStyle["fill"]> => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
});

function styleAt(draft: SheetDraft, row: number, column: number): CellStyle {
  const isHeader = within(draft.wrapped, row, column);
  return {
    ...(within(draft.bold, row, column) && { font: { bold: true } }),
    ...(isHeader && { alignment: { wrapText: true, vertical: "center" }, fill: tint("DEEAF6") }),
    ...(within(draft.inputs, row, column) && { fill: tint("FFF9E5") }),
    ...(draft.grid && within([draft.grid], row, column) && { border: ruled }),
  };
}

const isMade = (cell: DraftCell): cell is Exclude<DraftCell, CellValue> =>
  typeof cell === "object" && cell !== null;

const valueOf = (cell: DraftCell): CellValue => {
  const value = !isMade(cell) ? cell : "formula" in cell ? (cell.result ?? null) : cell.value;
  return typeof value === "string" ? writtenText(value) : value;
};

function toCell(cell: DraftCell, style: CellStyle): Partial<Cell> | null {
  const format = isMade(cell) ? cell.format : undefined;
  const whole = { ...style, ...(format !== undefined && { numFmt: format }) };
  if (isMade(cell) && "formula" in cell) {
    return { formula: cell.formula.slice(1), formulaResult: cell.result ?? null, style: whole };
  }
  return Object.keys(whole).length > 0 ? { style: whole } : null;
}
