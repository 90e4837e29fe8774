import type { AmountGrid } from "./amountGrid";
import type { AnnexTable } from "./annexTable";
import type { CellBlock } from "./blocks/cellBlock";
import { withBracketedParts } from "./lines/bracketedParts";
import { readColumnRoles } from "./lines/columnRoles";
import { findBlocks } from "./blocks/findBlocks";
import { footnotesUnder, remarksUnder } from "./footnotes";
import { findUnit } from "./header/findUnit";
import { findHeaderLines } from "./header/headerLines";
import { MergedCells } from "./reading/mergedCells";
import { withoutPlaceTotals } from "./lines/placeNames";
import { readColumns } from "./lines/readColumns";
import { readGrid } from "./reading/readGrid";
import { readRows } from "./lines/readRows";
import { namedInTurn, rowsPerItem } from "./lines/rowsInTurn";
import { CellKind } from "./reading/cellKind";
import { stackedSums } from "./blocks/stackedSums";
import { SheetCells } from "./reading/sheetCells";
import type { Sheet } from "./workbook";

/** Fewer amounts, readable or not, say nothing that could be checked. */
const fewestAmounts = 2;

function hasAmounts({ values, unreadable }: Pick<AmountGrid, "values" | "unreadable">): boolean {
  let count = unreadable.size;
  return (
    values.length > 0 &&
    (count >= fewestAmounts || values.some((value) => !Number.isNaN(value) && ++count >= fewestAmounts))
  );
}

/** The formulas of the amount cells, by grid index. */
function readFormulas(
  cells: SheetCells,
  lines: readonly number[],
  columns: readonly number[],
): Map<number, string> {
  const formulas = new Map<number, string>();
  lines.forEach((line, r) => {
    const row = cells.sheet.formulas?.[cells.rows[line] as number];
    if (row === undefined) return;
    columns.forEach((c, i) => {
      const formula = row[c];
      if (formula) formulas.set(r * columns.length + i, formula);
    });
  });
  return formulas;
}

/** Lines of title looked at over a header. */
const titleLines = 4;

/** The words over the header of a table, line by line. */
function titleOver(cells: SheetCells, { first, left, right }: CellBlock, header: number): string {
  const words: string[] = [];
  for (let line = Math.max(first, header - titleLines); line < header; line++)
    for (let c = left, last = cells.lastColumn(line, right); c <= last; c++)
      if (cells.kind(line, c) === CellKind.text) words.push(cells.text(line, c));
  return words.join(" ");
}

/** Reads one of the blocks of a sheet as a table, under so many lines of titles of the sheet; null when it holds too few amounts. */
function readTable(
  cells: SheetCells,
  block: CellBlock,
  blocks: readonly CellBlock[],
  titles: number,
): AnnexTable | null {
  const roles = readColumnRoles(cells, block);
  const { lines, rows: read, regionSet, regions } = readRows(cells, block, roles);
  const [bodyLine] = lines;
  const last = lines.at(-1);
  if (bodyLine === undefined || last === undefined) return null;
  const turn = rowsPerItem(read);
  const reading = readGrid(cells, lines, roles.amounts, turn);
  if (!hasAmounts(reading.grid)) return null;
  const rows = withBracketedParts(namedInTurn(read, turn), reading.grid);
  const top = cells.rowOf(block.first);
  const merged = new MergedCells(cells, top, cells.rowOf(bodyLine));
  const header = findHeaderLines(cells, merged, block, bodyLine, roles);
  const columns = readColumns(cells, header, lines, roles, merged, reading.decimals);
  const occupied = [...roles.naming, ...roles.amounts];
  const left = Math.min(...occupied);
  const right = Math.max(...roles.amounts, roles.label ?? 0);
  const headerFirst = header[0] ?? bodyLine;
  const unit = findUnit(cells, {
    block,
    top: headerFirst,
    lines,
    columns: roles.amounts,
    titles: Math.min(titles, headerFirst),
    isLast: blocks.every((other) => other.first <= block.last),
  });
  return {
    sheet: cells.sheet.name,
    title: titleOver(cells, block, headerFirst),
    area: {
      top: cells.rowOf(headerFirst),
      left: cells.columnOf(left),
      bottom: cells.rowOf(last),
      right: cells.columnOf(right),
    },
    bodyTop: cells.rowOf(bodyLine),
    unit: unit?.unit ?? null,
    unitCell: unit === null ? null : { row: unit.row, column: unit.column },
    decimals: Math.max(...reading.decimals),
    regionSet,
    regions,
    rows,
    ...(turn > 1 && { rowsPerItem: turn }),
    columns,
    grid: {
      ...reading.grid,
      ...(turn === 1 && (areAlike(rows) || areFineOnlyAsShares(columns)) && { rowUnits: null }),
      rowLabels: withoutPlaceTotals(rows.map(({ label }) => label)),
      columnLabels: withoutPlaceTotals(columns.map(({ label }) => label)),
    },
    notes: reading.notes,
    formulas: readFormulas(cells, lines, roles.amounts),
  };
}

/** Are most rows regions or establishments: all told to the same digit, whichever of them are whole? */
const areAlike = (rows: AnnexTable["rows"]): boolean =>
  2 * rows.filter(({ kind }) => kind === "region" || kind === "establishment").length > rows.length;

/** Are the percentages the only columns with decimals? Then « 100,0 % » beside whole amounts is told to its own digit, not to theirs. */
const areFineOnlyAsShares = (columns: AnnexTable["columns"]): boolean =>
  columns.every(({ decimals, isPercent }) => isPercent === true || decimals === 0);

/**
 * Reads the annex tables of a sheet: where they are, what their rows and columns are, and their amounts.
 *
 * Tables stand anywhere, stacked or side by side; a sheet without amounts has none. Never throws on a sheet's contents.
 * @example readTables(sheet).map((table) => table.area)
 */
export function readTables(sheet: Sheet): AnnexTable[] {
  const cells = new SheetCells(sheet);
  const blocks = findBlocks(cells);
  // The header of the first table is none of the sheet's titles.
  let titles = blocks[0]?.bodyFirst ?? 0;
  const read = blocks.flatMap((block, i) => {
    const table = readTable(cells, block, blocks, titles);
    if (i === 0 && table !== null) titles = cells.lineOf(table.area.top);
    return table ? [{ block, table }] : [];
  });
  const tables = stackedSums(read.map(({ table }) => table)).flatMap(([first, last]) => {
    const [top, bottom] = [read[first], read[last]];
    if (!top || !bottom || first === last) return top?.table ?? [];
    return readTable(cells, { ...top.block, last: bottom.block.last }, blocks, titles) ?? [];
  });
  return tables.map((table) => {
    const footnotes = footnotesUnder(sheet, table, tables);
    const remarks = remarksUnder(sheet, table, tables);
    return {
      ...table,
      ...(footnotes.size > 0 && { footnotes }),
      ...(remarks.length > 0 && { remarks }),
    };
  });
}
