import type { CellBlock } from "../blocks/cellBlock";
import { isLabelKind } from "../reading/cellKind";
import { isHeadedAsCodes, namesByNumber } from "./codeColumn";
import { holdsNoteNumbers, numbersLines } from "./codeShapes";
import { countColumns, type ColumnCounts } from "./columnCounts";
import { columnHeadings } from "../header/columnHeading";
import { announcedKind } from "./rowKind";
import type { SheetCells } from "../reading/sheetCells";

/** What each column of a block is for; columns count from the sheet's left. */
export interface ColumnRoles {
  readonly label: number | null;
  readonly code: number | null;
  /** Every column that names rows, the label and the code among them. */
  readonly naming: readonly number[];
  readonly amounts: readonly number[];
}

/** Beyond so many cells, a grid keeps only the columns with an amount in a thousand rows: one stray wide row must not fill the memory. */
const largestGrid = 2 ** 24;
const sparsest = 1000;

const codeText = /^(?=.*\d)[0-9A-Z]{1,14}$/;
const sample = 1000;
/** Columns that a code stands from its label at most. */
const namingWidth = 2;

/** A text as short as this, the same on every line, marks them rather than names them: `F` for figures too uncertain to publish. */
const markLength = 3;
const fewestMarked = 3;

/** Different texts of a column, totals apart, whether most look like codes, and whether all are one mark. */
function wordsOf(
  cells: SheetCells,
  block: CellBlock,
  column: number,
): { distinct: number; codes: boolean; isMark: boolean } {
  const texts = new Set<string>();
  let count = 0;
  for (let line = block.bodyFirst; line <= block.last && texts.size < sample; line++) {
    if (!isLabelKind(cells.kind(line, column))) continue;
    const text = cells.text(line, column);
    count += 1;
    if (announcedKind(text) === null) texts.add(text);
  }
  const [only = ""] = texts;
  const codes = [...texts].filter((text) => codeText.test(text)).length;
  return {
    distinct: texts.size,
    codes: texts.size > 0 && codes > texts.size / 2,
    isMark: texts.size === 1 && count >= fewestMarked && only.trim().length <= markLength,
  };
}

/** The columns of a block that hold something, or only the denser ones when its grid would be too large. */
function keptColumns(block: CellBlock, { amounts, marks, words }: ColumnCounts): number[] {
  const height = block.last - block.bodyFirst + 1;
  const filled: number[] = [];
  const count = (c: number): number => (amounts[c] as number) + (marks[c] as number) + (words[c] as number);
  for (let c = block.left; c <= block.right; c++) if (count(c) > 0) filled.push(c);
  const isTooLarge = height * filled.length > largestGrid;
  return isTooLarge ? filled.filter((c) => count(c) * sparsest >= height) : filled;
}

interface LabelColumn {
  readonly column: number;
  readonly distinct: number;
}

/** The first of the columns with most different labels. */
const richest = (columns: readonly LabelColumn[]): number | undefined =>
  columns.reduce<LabelColumn | undefined>(
    (best, one) => (best === undefined || one.distinct > best.distinct ? one : best),
    undefined,
  )?.column;

/**
 * Tells the columns that name rows (labels, codes, years) from those that hold amounts.
 *
 * The label column is the one with most different texts, before the first amounts if there is one there.
 */
export function readColumnRoles(cells: SheetCells, block: CellBlock): ColumnRoles {
  const { amounts, marks, words } = countColumns(cells, block);
  const amountColumns: number[] = [];
  const labels: LabelColumn[] = [];
  const codes: number[] = [];
  const lastAmounts = amounts.findLastIndex((count) => count > 0);
  const kept = keptColumns(block, { amounts, marks, words });
  for (const [k, c] of kept.entries()) {
    if (holdsNoteNumbers(cells, block, c)) continue;
    const [figures, signs, texts] = [amounts[c] as number, marks[c] as number, words[c] as number];
    if (numbersLines(cells, block, c)) codes.push(c);
    else if (texts > figures) {
      const found = wordsOf(cells, block, c);
      if (found.codes) codes.push(c);
      // Beside the first amounts, one mark on all lines says something of the amounts.
      else if (found.isMark && amountColumns.length > 0) continue;
      else labels.push({ column: c, distinct: found.distinct });
    } else if (figures + signs > 0) {
      // Ranks and years name rows only where amounts follow them.
      const before = amountColumns.length === 0 && c < lastAmounts;
      const place = !before ? "after" : labels.length === 0 ? "first" : "leading";
      // A remark on a few lines names none.
      const labelsFollow = kept
        .slice(k + 1, k + 1 + namingWidth)
        .map((next) => [words[next] as number, amounts[next] as number] as const)
        .some(([named, numbered]) => named > numbered && 2 * named >= figures);
      if (namesByNumber(cells, block, c, place, labelsFollow)) codes.push(c);
      else if (figures > 0 || columnHeadings(cells, block, c).length > 0) amountColumns.push(c);
    }
  }
  const firstAmount = amountColumns[0] ?? block.right;
  const leading = labels.filter(({ column }) => column < firstAmount);
  // Names as short as codes (`E1`) beside a column that is headed as codes are names.
  const short = codes.filter((c) => c < firstAmount);
  const shortName = short.find((c) => !isHeadedAsCodes(cells, block, c)) ?? short[0];
  const label = richest(leading.length > 0 ? leading : labels) ?? shortName ?? null;
  const distance = (c: number): number => Math.abs(c - (label ?? 0));
  const [code] = codes.filter((c) => c !== label).sort((a, b) => distance(a) - distance(b));
  const naming = new Set([
    ...leading.map(({ column }) => column),
    ...codes,
    ...(label === null ? [] : [label]),
  ]);
  return {
    label,
    code: code ?? null,
    naming: [...naming].sort((a, b) => a - b),
    amounts: amountColumns,
  };
}
