import type { CellBlock } from "./cellBlock";
import { CellKind } from "./cellKind";
import { namesByNumber } from "./codeColumn";
import { countColumns } from "./columnCounts";
import { columnHeadings } from "./columnHeading";
import { announcedKind } from "./rowKind";
import type { SheetCells } from "./sheetCells";

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

/** Different texts of a column, totals apart, and whether most look like codes. */
function wordsOf(cells: SheetCells, block: CellBlock, column: number): { distinct: number; codes: boolean } {
  const texts = new Set<string>();
  for (let line = block.bodyFirst; line <= block.last && texts.size < sample; line++) {
    if (cells.kind(line, column) !== CellKind.text) continue;
    const text = cells.text(line, column);
    if (announcedKind(text) === null) texts.add(text);
  }
  const codes = [...texts].filter((text) => codeText.test(text)).length;
  return { distinct: texts.size, codes: texts.size > 0 && codes > texts.size / 2 };
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
  for (let c = block.left; c <= block.right; c++) {
    const counts = { amounts: amounts[c] as number, marks: marks[c] as number, words: words[c] as number };
    if (counts.words > counts.amounts) {
      const found = wordsOf(cells, block, c);
      if (found.codes) codes.push(c);
      else labels.push({ column: c, distinct: found.distinct });
    } else if (counts.amounts + counts.marks > 0) {
      // Ranks and years name rows only where amounts follow them.
      const leading = amountColumns.length === 0 && amounts.subarray(c + 1).some((count) => count > 0);
      if (namesByNumber(cells, block, c, leading)) codes.push(c);
      else if (counts.amounts > 0 || columnHeadings(cells, block, c).length > 0) amountColumns.push(c);
    }
  }
  const height = block.last - block.bodyFirst + 1;
  const tooLarge = height * amountColumns.length > largestGrid;
  const kept = tooLarge
    ? amountColumns.filter((c) => (amounts[c] as number) * sparsest >= height)
    : amountColumns;
  const firstAmount = kept[0] ?? block.right;
  const leading = labels.filter(({ column }) => column < firstAmount);
  const label = richest(leading.length > 0 ? leading : labels) ?? codes.find((c) => c < firstAmount) ?? null;
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
    amounts: kept,
  };
}
