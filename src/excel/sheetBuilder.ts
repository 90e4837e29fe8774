import { keepIndent, type IndentRows } from "../tables/cellIndent";
import type { CellValue, Sheet } from "../tables/workbook";
import { isFormula } from "./isFormula";
import type { SheetOutline } from "./readOutlines";

/** Gathers the blocks of one sheet, top to bottom, into the `Sheet` of our core. */
export class SheetBuilder {
  private readonly values: CellValue[][] = [];
  private readonly formulas: ((string | null)[] | undefined)[] = [];
  private readonly formats: ((string | null)[] | undefined)[] = [];
  private readonly indents: IndentRows = [];
  private readonly hiddenRows = new Set<number>();

  constructor(readonly outline: SheetOutline) {}

  /** Cells that the sheet's extent holds. */
  get size(): number {
    const { extent } = this.outline;
    return extent ? (extent.bottom - extent.top + 1) * (extent.right - extent.left + 1) : 0;
  }

  /** Adds the rows from the absolute row `top`; gives the number of cells. */
  add(top: number, values: unknown[][], formulas: unknown[][], formats: unknown[][]): number {
    const first = top - (this.outline.extent?.top ?? 0);
    let cells = 0;
    values.forEach((row, index) => {
      const at = first + index;
      const own = formulas[index] ?? [];
      // A formula that gives an empty text has a result; a blank cell has none.
      this.values[at] = row.map((value, c) =>
        value === "" && !isFormula(own[c], value) ? null : (value as CellValue),
      );
      this.formulas[at] = sparse(own, (text, c) => (isFormula(text, row[c]) ? text : null));
      this.formats[at] = sparse(formats[index] ?? [], (format) =>
        typeof format === "string" && format !== "General" ? format : null,
      );
      cells += row.length;
    });
    return cells;
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  /** The text of a cell, by its absolute row and column, stands in by so many steps. */
  indent(row: number, column: number, steps: number): void {
    const { top = 0, left = 0 } = this.outline.extent ?? {};
    keepIndent(this.indents, row - top, column - left, steps);
  }

  build(): Sheet {
    const { name, extent, merges, hiddenColumns, isProtected, isHidden, mark, notes } = this.outline;
    return {
      name,
      top: extent?.top ?? 0,
      left: extent?.left ?? 0,
      values: this.values,
      formulas: this.formulas,
      formats: this.formats,
      merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns,
      isProtected,
      isHidden,
      ...(this.indents.length > 0 && { indents: this.indents }),
      ...(mark !== null && { mark }),
      ...(notes.size > 0 && { notes }),
    };
  }
}

/** The row as it is kept; undefined when it keeps nothing, so that large sheets of plain values stay light. */
function sparse(
  row: unknown[],
  keep: (cell: unknown, column: number) => string | null,
): (string | null)[] | undefined {
  let found = false;
  const kept = row.map((cell, column) => {
    const text = keep(cell, column);
    if (text !== null) found = true;
    return text;
  });
  return found ? kept : undefined;
}
