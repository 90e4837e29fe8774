import type { CellBlock, LineRange } from "./cellBlock";
import { CellKind, fillsAmount, isAmountKind, isMarkKind } from "../reading/cellKind";
import { profileLine } from "./lineProfile";
import type { SheetCells } from "../reading/sheetCells";

/** Share of the columns of amounts that words must stand over to make a new header. */
const headerShare = 0.5;
const tallestHeader = 9;

/** The block being read: how many amounts each column has given so far. */
class OpenBlock {
  readonly amounts: Uint32Array;

  constructor(
    readonly first: number,
    readonly bodyFirst: number,
    width: number,
    public last = bodyFirst,
  ) {
    this.amounts = new Uint32Array(width);
  }
}

/**
 * Do the words of lines `from`..`to` make a header for the amounts of the line after them?
 *
 * `apart`: a single word is enough, for nothing above could have it as a comment.
 */
function announcesTable(
  cells: SheetCells,
  range: LineRange,
  from: number,
  to: number,
  apart: boolean,
): boolean {
  const below = to + 1;
  let columns = 0;
  const words = new Set<string>();
  let headed = 0;
  const top = Math.max(from, to - tallestHeader);
  for (let c = range.left, last = cells.lastColumn(below, range.right); c <= last; c++) {
    const kind = cells.kind(below, c);
    if (!fillsAmount(kind)) continue;
    columns += 1;
    for (let line = to; line >= top; line--) {
      if (cells.kind(line, c) === CellKind.blank || isMarkKind(cells.kind(line, c))) continue;
      headed += 1;
      words.add(cells.text(line, c));
      break;
    }
  }
  if (headed < headerShare * columns) return false;
  return words.size > 1 || (words.size === 1 && apart);
}

/** Does a line give an amount (or a dash, an error) in a column that already has amounts? */
function continues(cells: SheetCells, range: LineRange, line: number, amounts: Uint32Array): boolean {
  for (let c = range.left, last = cells.lastColumn(line, range.right); c <= last; c++) {
    const kind = cells.kind(line, c);
    if (fillsAmount(kind) && (amounts[c] as number) > 0) return true;
  }
  return false;
}

/** Do words stand in most of the columns of amounts of a line: a header in which one heading (`N.S.`) reads as a mark of absence? */
function isWordy(cells: SheetCells, range: LineRange, line: number, amounts: Uint32Array): boolean {
  let [words, marks] = [0, 0];
  for (let c = range.left, last = cells.lastColumn(line, range.right); c <= last; c++) {
    if ((amounts[c] as number) === 0) continue;
    const kind = cells.kind(line, c);
    if (isMarkKind(kind)) marks++;
    else if (kind === CellKind.text) words++;
  }
  return words > marks;
}

/** Is the line below a header word by word the same as the one at the top of the block: a header repeated at a page break? */
function repeatsHeader(
  cells: SheetCells,
  range: LineRange,
  open: OpenBlock,
  from: number,
  to: number,
): boolean {
  const height = to - from + 1;
  const top = open.bodyFirst - height;
  if (top < open.first || cells.gapBefore(from) > 0) return false;
  for (let k = 0; k < height; k++) {
    for (let c = range.left; c <= range.right; c++) {
      if (cells.text(from + k, c) !== cells.text(top + k, c)) return false;
    }
  }
  return true;
}

/**
 * Does a line of amounts open a new table? A new header does, and so do amounts in other columns after a blank row.
 */
function opensTable(cells: SheetCells, range: LineRange, open: OpenBlock, line: number): boolean {
  const from = open.last + 1;
  const afterBlank = cells.gapBefore(line) > 0 || cells.gapBefore(from) > 0;
  if (line > from && announcesTable(cells, range, from, line - 1, afterBlank || line - from > 1)) {
    return !repeatsHeader(cells, range, open, from, line - 1);
  }
  return afterBlank && !continues(cells, range, line, open.amounts);
}

/**
 * Cuts a range of lines into blocks of rows of amounts, each with the titles and header that precede it.
 *
 * Blank rows and section titles do not cut.
 */
export function findRowBlocks(cells: SheetCells, range: LineRange): CellBlock[] {
  const opened: OpenBlock[] = [];
  for (let line = range.first; line <= range.last; line++) {
    let open = opened.at(-1);
    const profile = profileLine(cells, line, range.left, range.right, open === undefined);
    if (profile === "words" || profile === "blank") continue;
    if (profile === "marks") {
      const belongs =
        open === undefined
          ? line > range.first && announcesTable(cells, range, range.first, line - 1, true)
          : continues(cells, range, line, open.amounts) && !isWordy(cells, range, line, open.amounts);
      if (!belongs) continue;
    }
    if (open === undefined || opensTable(cells, range, open, line)) {
      open = new OpenBlock(open === undefined ? range.first : open.last + 1, line, cells.width);
      opened.push(open);
    }
    open.last = line;
    for (let c = range.left, last = cells.lastColumn(line, range.right); c <= last; c++) {
      if (isAmountKind(cells.kind(line, c))) open.amounts[c] = (open.amounts[c] as number) + 1;
    }
  }
  return opened.map(({ first, bodyFirst, last }) => ({ ...range, first, bodyFirst, last }));
}
