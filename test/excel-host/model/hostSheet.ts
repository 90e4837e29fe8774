import type { Area, CellValue, Sheet } from "../../../src/tables/workbook";
import { readAddress } from "../../../src/tables/address";
import { formulaOfMark, markOfFormula, ownSheetName } from "../../../src/tables/ownSheet";
import { MAX_COLUMNS } from "./a1";
import { around } from "./areas";
import { readEntry } from "./enteredValue";

export interface Fill {
  color: string;
  pattern: string | null;
  patternColor: string;
  tintAndShade: number | null;
  patternTintAndShade: number | null;
}

export interface Alignment {
  readonly horizontalAlignment: Excel.CellPropertiesFormat["horizontalAlignment"];
  readonly indentLevel: number;
}

export interface HostTable {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals?: boolean;
  style: string;
}

export interface HostChart {
  readonly id: string;
  readonly chartType: string;
  readonly source: Area;
  title: string;
  place: Area | null;
  /** Legend, axes, series…: what was set, by path (`Legend.Visible`). */
  readonly settings: Map<string, unknown>;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Where a cell stands in the sheet's maps. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;

/** One sheet that can be written to; rows and columns are absolute and 0-based. */
export class HostSheet {
  readonly values: CellValue[][] = [];
  readonly formulas: (string | null)[][] = [];
  readonly formats: (string | null)[][] = [];
  readonly literals = new Set<number>();
  readonly fills = new Map<number, Fill>();
  /** Cells that stand in, or whose alignment is not Excel's own. */
  readonly alignments = new Map<number, Alignment>();
  /** Font, alignment, borders…: what was set per area, for the workbench to draw. */
  readonly styles: { readonly area: Area; readonly path: string; readonly value: unknown }[] = [];
  readonly validations: { readonly area: Area; readonly rule: unknown }[] = [];
  readonly links = new Map<number, Record<string, unknown>>();
  readonly spills = new Map<number, Area>();
  readonly columnWidths = new Map<number, number>();
  readonly tables: HostTable[] = [];
  readonly charts: HostChart[] = [];
  /** Names of the sheet's own scope, by their small letters. */
  readonly names = new Map<string, { readonly name: string; readonly formula: string; visible: boolean }>();
  /** Threads of comments, in Excel's order: the first text and its answers. */
  readonly comments: { readonly row: number; readonly column: number; readonly texts: readonly string[] }[] =
    [];
  merges: Area[] = [];
  hiddenRows = new Set<number>();
  hiddenColumns = new Set<number>();
  visibility: Visibility = "Visible";
  isProtected = false;
  /** Cells that the author left open to typing on a protected sheet. */
  readonly unlocked = new Set<number>();
  /** The protection lets users format cells. */
  allowsFormatting = false;
  frozenRows = 0;
  /** How the sheet prints, by property of `pageLayout`. */
  readonly pageLayout = new Map<string, unknown>();
  /** Rows with which a page begins, 0-based. */
  readonly pageBreaks: number[] = [];
  showGridlines = true;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  static from(id: string, sheet: Sheet): HostSheet {
    const copy = new HostSheet(id, sheet.name);
    const place = <T>(rows: readonly (readonly T[] | undefined)[] | undefined, into: T[][]): void => {
      rows?.forEach((row, r) => {
        if (row) into[sheet.top + r] = sheet.left === 0 ? [...row] : [...Array<T>(sheet.left), ...row];
      });
    };
    place(sheet.values, copy.values);
    place(sheet.formulas, copy.formulas);
    place(sheet.formats, copy.formats);
    sheet.indents?.forEach((row, r) =>
      row?.forEach((indentLevel, c) => {
        if (indentLevel !== null && indentLevel > 0)
          copy.alignments.set(cellKey(sheet.top + r, sheet.left + c), {
            horizontalAlignment: "Left",
            indentLevel,
          });
      }),
    );
    copy.merges = [...(sheet.merges ?? [])];
    copy.hiddenRows = new Set(sheet.hiddenRows);
    copy.hiddenColumns = new Set(sheet.hiddenColumns);
    copy.visibility = sheet.isHidden ? "Hidden" : "Visible";
    copy.isProtected = sheet.isProtected ?? false;
    for (const [address, text] of sheet.notes ?? []) {
      const at = readAddress(address);
      if (at) copy.comments.push({ row: at.row, column: at.column, texts: text.split("\n") });
    }
    if (sheet.mark !== undefined)
      copy.names.set(ownSheetName.toLowerCase(), {
        name: ownSheetName,
        formula: formulaOfMark(sheet.mark),
        visible: false,
      });
    return copy;
  }

  value(row: number, column: number): CellValue {
    return this.values[row]?.[column] ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.formulas[row]?.[column] ?? null;
  }

  format(row: number, column: number): string {
    return this.formats[row]?.[column] ?? "General";
  }

  isLocked(row: number, column: number): boolean {
    return !this.unlocked.has(cellKey(row, column));
  }

  /** Types an entry into a cell, as Excel reads it; `calculated` is the value of a formula. */
  enter(row: number, column: number, entry: CellValue, calculated: (formula: string) => CellValue): void {
    const entered = readEntry(entry, this.format(row, column));
    const spill = this.spills.get(cellKey(row, column));
    if (spill) this.clearSpill(row, column, spill);
    (this.formulas[row] ??= [])[column] = entered.formula;
    (this.values[row] ??= [])[column] =
      entered.formula === null ? entered.value : calculated(entered.formula);
    if (entered.literal) this.literals.add(cellKey(row, column));
    else this.literals.delete(cellKey(row, column));
  }

  setFormat(row: number, column: number, format: string): void {
    (this.formats[row] ??= [])[column] = format === "General" ? null : format;
  }

  /** Puts the value of a formula in its cell; a matrix spills to the right and down. */
  setCalculated(row: number, column: number, value: CellValue | readonly (readonly CellValue[])[]): void {
    const matrix = Array.isArray(value)
      ? (value as readonly (readonly CellValue[])[])
      : [[value as CellValue]];
    matrix.forEach((line, r) =>
      line.forEach((cell, c) => ((this.values[row + r] ??= [])[column + c] = cell)),
    );
    const bottom = row + matrix.length - 1;
    const right = column + (matrix[0]?.length ?? 1) - 1;
    if (bottom > row || right > column)
      this.spills.set(cellKey(row, column), { top: row, left: column, bottom, right });
  }

  private clearSpill(row: number, column: number, spill: Area): void {
    this.spills.delete(cellKey(row, column));
    for (let r = spill.top; r <= spill.bottom; r++) {
      for (let c = spill.left; c <= spill.right; c++) (this.values[r] ??= [])[c] = null;
    }
  }

  /** Smallest area around every cell that holds something (or is formatted, unless `valuesOnly`). */
  usedArea(valuesOnly: boolean): Area | null {
    const grids = valuesOnly ? [this.values, this.formulas] : [this.values, this.formulas, this.formats];
    let area = grids.reduce<Area | null>((found, grid) => extend(found, grid), null);
    if (valuesOnly) return area;
    for (const key of this.fills.keys()) {
      const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
      const cell = { top: row, left: column, bottom: row, right: column };
      area = area ? around(area, cell) : cell;
    }
    return area;
  }

  toSheet(): Sheet {
    const mark = this.names.get(ownSheetName.toLowerCase());
    return {
      ...(mark && { mark: markOfFormula(mark.formula) }),
      name: this.name,
      top: 0,
      left: 0,
      values: Array.from(this.values, (row) => Array.from(row ?? [], (value) => value ?? null)),
      formulas: trimmed(this.formulas),
      formats: trimmed(this.formats),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      isProtected: this.isProtected,
      isHidden: this.visibility !== "Visible",
    };
  }
}

/** Grows an area to what a grid holds; of each row only what lies outside the columns already known is looked at. */
function extend(known: Area | null, grid: readonly (readonly unknown[])[]): Area | null {
  let { top, left, bottom, right } = known ?? { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  grid.forEach((row, index) => {
    const holds = (column: number): boolean =>
      row[column] !== null && row[column] !== undefined && row[column] !== "";
    let first = 0;
    while (first < row.length && !holds(first)) first++;
    if (first === row.length) return;
    top = Math.min(top, index);
    bottom = Math.max(bottom, index);
    left = Math.min(left, first);
    for (let column = row.length - 1; column > right; column--) if (holds(column)) right = column;
  });
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** Formulas or formats as our core keeps them: undefined for a row that holds none, no such row at the end. */
function trimmed(rows: readonly (string | null)[][]): ((string | null)[] | undefined)[] {
  const kept = Array.from(rows, (row: (string | null)[] | undefined) =>
    row?.some((cell) => cell) ? Array.from(row, (cell) => cell ?? null) : undefined,
  );
  return kept.slice(0, kept.findLastIndex((row) => row !== undefined) + 1);
}
