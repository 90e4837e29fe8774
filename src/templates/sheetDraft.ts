import type { Area, CellValue } from "../tables/workbook";

/** A cell of a sheet to be made: a plain value (texts stay texts), or a formula in Excel's English form. */
export type DraftCell =
  | CellValue
  | { readonly value: CellValue; readonly format: string }
  | {
      readonly formula: string;
      readonly format?: string;
      /** What the formula gives, for files: Excel computes it itself. */
      readonly result?: CellValue;
    };

/** A sheet to be added, described from A1; areas are 0-based and inclusive. */
export interface SheetDraft {
  /** The name wanted; a free one is derived from it. */
  readonly name: string;
  readonly rows: readonly (readonly DraftCell[])[];
  /** What the sheet is, when it is ours and not data: see tables/ownSheet.ts. */
  readonly mark?: string;
  readonly bold?: readonly Area[];
  readonly wrapped?: readonly Area[];
  readonly merges?: readonly Area[];
  /** The table itself: files rule its cells. */
  readonly grid?: Area;
  /** Where the user types: files tint it. */
  readonly inputs?: readonly Area[];
  /** Cells that draw something, on sheets for Excel: colours as `#RRGGBB`, ruled areas, texts that stand upright or to the right. */
  readonly drawing?: {
    readonly painted: readonly { readonly area: Area; readonly fill: string; readonly ink: string }[];
    readonly ruled: readonly Area[];
    readonly upright: readonly Area[];
    readonly right: readonly Area[];
    /** Rows with which a printed page begins. */
    readonly pageBreaks: readonly number[];
    /** Printed on one page, made smaller. */
    readonly isOnePage: boolean;
  };
  /** The row that heads every printed page after it. */
  readonly repeatedRow?: number;
  /** Widths in points, column by column; null leaves Excel's own. */
  readonly columnWidths?: readonly (number | null)[];
  readonly frozenRows?: number;
  /** Cells to choose from a list; `list` is a range in Excel's form. */
  readonly choices?: readonly { readonly cell: string; readonly list: string }[];
  /** Native tables; the first row of each area holds its headers. */
  readonly tables?: readonly Area[];
  /** Names of the workbook's scope, for what formulas take from the sheet; one that exists is left as it is. */
  readonly names?: readonly { readonly name: string; readonly area: Area }[];
  /** Links to cells of the workbook. */
  readonly links?: readonly {
    readonly row: number;
    readonly column: number;
    readonly sheet: string;
    readonly cell: string;
  }[];
  /** A native bar chart: labels in the first column of the source, amounts in the second, headers in its first row;
   * `zero` is the end of its axis where zero must stand, null where Excel may choose. */
  readonly chart?: {
    readonly title: string;
    readonly source: Area;
    readonly place: Area;
    readonly zero: "min" | "max" | null;
  };
}
