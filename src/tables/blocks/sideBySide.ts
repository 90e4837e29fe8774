import { normaliseLabel } from "../../amounts";
import type { CellBlock, LineRange } from "./cellBlock";
import { isAmountKind, isLabelKind } from "../reading/cellKind";
import { columnHeadings } from "../header/columnHeading";
import { announcedKind } from "../lines/rowKind";
import { countColumns, type ColumnCounts } from "../lines/columnCounts";
import type { SheetCells } from "../reading/sheetCells";

const isBlank = (counts: ColumnCounts, c: number): boolean =>
  counts.amounts[c] === 0 && counts.marks[c] === 0 && counts.words[c] === 0;

/** Mostly words: it may name the rows. */
const isWordColumn = (counts: ColumnCounts, c: number): boolean => {
  const words = counts.words[c] as number;
  return words >= 2 && words >= 4 * ((counts.amounts[c] as number) + (counts.marks[c] as number));
};

/** Rows looked at to tell labels from statuses. */
const sample = 200;

/** Share of the rows of amounts after a column that its labels must stand in: flags and notes stand in some rows only. */
const labelledShare = 0.5;

/** Labels differ from one row to the next and stand in most rows; a status or a comment repeats itself or comes now and then. */
function namesRows(cells: SheetCells, block: CellBlock, c: number): boolean {
  let count = 0;
  let bare = 0;
  let repeats = 0;
  let previous = "";
  for (let line = block.bodyFirst; line <= block.last && count + bare < sample; line++) {
    if (!isLabelKind(cells.kind(line, c))) {
      if (isAmountKind(cells.kind(line, c + 1))) bare += 1;
      continue;
    }
    const text = cells.text(line, c);
    count += 1;
    if (text === previous) repeats += 1;
    previous = text;
  }
  return repeats <= 0.1 * count && count >= labelledShare * (count + bare);
}

/** The headings of the labels of an account's two sides. */
const sides: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:actif|assets?|aktiva|activo)\b/, /^(?:passif|passiva|pasivo|(?:equity and )?liabilities)\b/],
  [
    /^(?:emplois|charges|depenses|uses|expenses|expenditures?)\b/,
    /^(?:ressources|produits|recettes|sources|income|revenues?|receipts)\b/,
  ],
];
const bracketed = /\s*\([^)]*\)/g;

/** Do the columns after a column of labels bear the headings of those before it, in order, their remarks apart: the two sides of an account? */
function repeatsHeadings(cells: SheetCells, block: CellBlock, labels: number, c: number): boolean {
  const width = c - labels - 1;
  if (labels < 0 || width < 1 || c + width > block.right) return false;
  return Array.from({ length: width }, (_, k) => k + 1).every((k) => {
    const [own, other] = [labels + k, c + k].map((column) =>
      columnHeadings(cells, block, column).join().replace(bracketed, ""),
    );
    return own !== "" && own === other;
  });
}

/** Are two columns of labels headed as the sides of an account? */
function areSides(cells: SheetCells, block: CellBlock, labels: number, c: number): boolean {
  if (labels < 0) return false;
  const [own = "", other = ""] = [labels, c].map((column) =>
    normaliseLabel(columnHeadings(cells, block, column)[0] ?? ""),
  );
  return sides.some(([one, two]) => (one.test(own) && two.test(other)) || (two.test(own) && one.test(other)));
}

/** Does a line name a total in both columns of labels, with an amount right after the second? Remarks on totals name none. */
function endsWithIt(cells: SheetCells, block: CellBlock, labels: number, c: number): boolean {
  const isTotal = (line: number, column: number): boolean =>
    isLabelKind(cells.kind(line, column)) && announcedKind(cells.text(line, column)) === "total";
  for (let line = block.bodyFirst; line <= block.last; line++)
    if (isTotal(line, labels) && isTotal(line, c) && isAmountKind(cells.kind(line, c + 1))) return true;
  return false;
}

/**
 * Cuts a block where a second column of labels opens another table beside the first: after a blank column
 * (a code column may come between), under the same heading as the first labels, before the same headings of amounts
 * (`ACTIF | 2025 | 2024 | PASSIF | 2025 | 2024`), under the name of the other side of an account, or where both name
 * a total on one line.
 *
 * One range when there is nothing to cut.
 */
export function cutSideBySide(cells: SheetCells, block: CellBlock): LineRange[] {
  const counts = countColumns(cells, block);
  const cuts = [block.left];
  let labels = -1;
  let amounts = 0;
  let amountsRight = 0;
  for (let c = block.left; c <= block.right; c++) if ((counts.amounts[c] as number) > 0) amountsRight = c;
  for (let c = block.left; c < amountsRight; c++) {
    if (!isWordColumn(counts, c)) {
      if ((counts.amounts[c] as number) > 0) amounts += 1;
      continue;
    }
    // Numbers in one column alone, with no labels, are the codes of the labels after them.
    if (amounts > (labels < 0 ? 1 : 0)) {
      const start = isBlank(counts, c - 1) ? c : c - 2 > block.left && isBlank(counts, c - 2) ? c - 1 : null;
      const heading = columnHeadings(cells, block, c)[0];
      const sameHeading =
        labels >= 0 && heading !== undefined && heading === columnHeadings(cells, block, labels)[0];
      const opens =
        start !== null ||
        repeatsHeadings(cells, block, labels, c) ||
        areSides(cells, block, labels, c) ||
        endsWithIt(cells, block, labels, c);
      if ((opens && namesRows(cells, block, c)) || sameHeading) {
        cuts.push(start ?? c);
        amounts = 0;
        labels = c;
        continue;
      }
    }
    if (labels < 0) labels = c;
  }
  return cuts.map((left, i) => ({
    first: block.first,
    last: block.last,
    left,
    right: (cuts[i + 1] ?? block.right + 1) - 1,
  }));
}
