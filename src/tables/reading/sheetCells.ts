import { isDateFormat } from "../../amounts";
import { SPACES_OF_INDENT } from "../cellIndent";
import { provedAffixes, type AffixedCell } from "./provedAffixes";
import { CellKind, isAmountKind, isLabelKind } from "./cellKind";
import { CellTexts } from "./readCellText";
import type { CellValue, Sheet } from "../workbook";

/** No amount is that large: what is beyond is a slip, and would not fit a grid. */
const tooLarge = 1e30;
/** The spaces and the bullet of a line of a list, or the branches of a tree: « - Forêt », « • dont », « │  └── Gaz ». */
const beforeText = /^[\s│┃]*(?:(?:[├└┣┗╠╚╰][─━═]*|[|+`]--+|[-–—]{1,3}|[•·▪◦‣*>])\s+)?/;
/** Spaces at an end, two in a row, or of a kind other than the plain one. */
const untidy = /^\s|\s$|\s\s|[^\S ]/;

/** Excel's last day, 31 December 9999. */
const lastDay = 2_958_465;

/** An Excel date as people type it, its time of day left out; a number that is no day of Excel's stays a number. */
function dateText(serial: number): string {
  if (!(serial >= 0 && serial < lastDay + 1)) return String(serial);
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString();
  return day.slice(0, 10).split("-").reverse().join("/");
}

const lengthOf = (row: readonly CellValue[]): number => {
  let length = row.length;
  for (; length > 0; length--) {
    const value = row[length - 1];
    if (value !== null && value !== undefined && value !== "") break;
  }
  return length;
};

/**
 * The filled rows of a sheet with one byte per cell that says what it holds.
 *
 * A *line* is an index among the filled rows, so that a million blank rows cost nothing; columns count from the sheet's left.
 */
export class SheetCells {
  /** Row of `sheet.values` of each line. */
  readonly rows: Int32Array;
  readonly width: number;
  readonly texts = new CellTexts();
  private readonly starts: Uint32Array;
  private readonly kinds: Uint8Array;

  constructor(readonly sheet: Sheet) {
    const rows: number[] = [];
    const starts: number[] = [0];
    let width = 0;
    let cells = 0;
    sheet.values.forEach((row, r) => {
      const length = Math.max(lengthOf(row), lengthOf(sheet.formulas?.[r] ?? []));
      if (length === 0) return;
      rows.push(r);
      cells += length;
      starts.push(cells);
      width = Math.max(width, length);
    });
    this.rows = Int32Array.from(rows);
    this.starts = Uint32Array.from(starts);
    this.width = width;
    this.kinds = new Uint8Array(cells);
    const affixed: AffixedCell[] = [];
    rows.forEach((r, line) => {
      this.fillKinds(line, r, affixed);
    });
    if (affixed.length > 0) this.decideAffixed(affixed);
  }

  get lines(): number {
    return this.rows.length;
  }

  private decideAffixed(cells: readonly AffixedCell[]): void {
    const amounts = provedAffixes(cells, (line) => {
      for (let column = 0; column < this.width; column++)
        if (isLabelKind(this.kind(line, column))) return column;
      return Infinity;
    });
    for (const cell of cells) {
      if (amounts.has(cell)) this.texts.prove(cell.text);
      this.kinds[(this.starts[cell.line] as number) + cell.column] = amounts.has(cell)
        ? CellKind.textNumber
        : this.texts.kindAlone(cell.text);
    }
  }

  private fillKinds(line: number, r: number, affixed: AffixedCell[]): void {
    const row = this.sheet.values[r] ?? [];
    const formats = this.sheet.formats?.[r];
    const formulas = this.sheet.formulas?.[r];
    const start = this.starts[line] as number;
    const end = this.starts[line + 1] as number;
    let dated: string | null = null;
    let undated: string | null = null;
    for (let i = start; i < end; i++) {
      const value = row[i - start];
      if (value === null || value === undefined) {
        // A formula whose result was never computed: an amount may be there, nobody knows which.
        if (formulas?.[i - start]) this.kinds[i] = CellKind.unreadable;
      } else if (typeof value === "number") {
        const format = formats?.[i - start] ?? null;
        // Neighbours mostly share their format: look it up only when it changes.
        if (format !== null && format !== undated && format !== dated) {
          if (isDateFormat(format)) dated = format;
          else undated = format;
        }
        if (format !== null && format === dated) this.kinds[i] = CellKind.date;
        else this.kinds[i] = Math.abs(value) < tooLarge ? CellKind.number : CellKind.unreadable;
      } else {
        const kind = typeof value === "boolean" ? CellKind.boolean : this.texts.kind(value);
        this.kinds[i] = kind;
        if (kind === CellKind.affixed) affixed.push({ line, column: i - start, text: String(value) });
      }
    }
  }

  kind(line: number, column: number): number {
    const i = (this.starts[line] as number) + column;
    return i < (this.starts[line + 1] as number) ? (this.kinds[i] as number) : CellKind.blank;
  }

  /** Last filled column of a line, at most `right`. */
  lastColumn(line: number, right: number): number {
    return Math.min(right, (this.starts[line + 1] as number) - (this.starts[line] as number) - 1);
  }

  value(line: number, column: number): CellValue {
    return this.sheet.values[this.rows[line] as number]?.[column] ?? null;
  }

  /** The cell as one line of trimmed text, "" when blank. */
  text(line: number, column: number): string {
    const value = this.value(line, column);
    if (typeof value === "number" && this.kind(line, column) === CellKind.date) return dateText(value);
    if (typeof value !== "string") return value === null ? "" : String(value);
    return untidy.test(value) ? value.replace(/\s+/g, " ").trim() : value;
  }

  /** How far the text of a cell stands in, in spaces: those before it, the bullet that begins it, and its cell's own indent. */
  indent(line: number, column: number): number {
    const value = this.value(line, column);
    if (typeof value !== "string") return 0;
    const steps = this.sheet.indents?.[this.rows[line] as number]?.[column] ?? 0;
    return (beforeText.exec(value)?.[0].length ?? 0) + steps * SPACES_OF_INDENT;
  }

  format(line: number, column: number): string | null {
    return this.sheet.formats?.[this.rows[line] as number]?.[column] ?? null;
  }

  /** Nearest double of an amount cell, NaN for any other: for deciding what a row is, never for a sum. */
  approximate(line: number, column: number): number {
    const value = this.value(line, column);
    if (typeof value === "number") return value;
    if (typeof value !== "string" || !isAmountKind(this.kind(line, column))) return NaN;
    const reading = this.texts.reading(value);
    return reading.kind === "amount" ? reading.amount.toNumber() : NaN;
  }

  /** Blank rows between a line and the one before it. */
  gapBefore(line: number): number {
    return line === 0 ? 0 : (this.rows[line] as number) - (this.rows[line - 1] as number) - 1;
  }

  /** Absolute row and column in the sheet. */
  rowOf(line: number): number {
    return this.sheet.top + (this.rows[line] as number);
  }

  /** The line of an absolute row, how many lines stand above it when it is blank. */
  lineOf(row: number): number {
    return this.rows.findLastIndex((one) => this.sheet.top + one < row) + 1;
  }

  columnOf(column: number): number {
    return this.sheet.left + column;
  }
}
