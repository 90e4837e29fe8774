/** What a cell holds: Excel's errors are their text (`#REF!`), dates their serial number. */
export type CellValue = number | string | boolean | null;

/**
 * One sheet as read from Excel or from a file. Rows and columns count from 0 at A1 of the sheet;
 * `values[r][c]` is the cell at row `top + r`, column `left + c`. Rows may be ragged: what is absent is blank.
 */
export interface Sheet {
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas in Excel's English form (`=SUM(B5:B17)`), same origin as `values`; absent rows and cells hold none. */
  readonly formulas?: readonly (readonly (string | null)[] | undefined)[];
  /** Number formats in Excel's English form (`#,##0.0`), same origin; absent = General. */
  readonly formats?: readonly (readonly (string | null)[] | undefined)[];
  /** How far texts stand in from the left by the alignment of their cells, in steps of Excel's, same origin; absent = not at all. */
  readonly indents?: readonly (readonly (number | null)[] | undefined)[];
  /** What parts thousands in a table of text, as its numbers tell: the texts among them are read alike. */
  readonly thousands?: "." | ",";
  /** Merged areas, absolute and inclusive. */
  readonly merges?: readonly Area[];
  /** Absolute indices of hidden or filtered-out rows and of hidden columns. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly isProtected?: boolean;
  readonly isHidden?: boolean;
  /** Hidden in a way that Excel's own menu does not undo. */
  readonly isVeryHidden?: boolean;
  /** Notes and comments, by the address of their cell (`C7`). */
  readonly notes?: ReadonlyMap<string, string>;
  /** Excel's own tables (Insert › Table), with their header and totals rows. */
  readonly tables?: readonly SheetTable[];
  /** What a sheet made by us says of itself (see ownSheet.ts). */
  readonly mark?: string;
  /** The area under the sheet's filter buttons. */
  readonly filter?: Area;
}

/** A table that the author declared as such in Excel. */
export interface SheetTable {
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
}

/** An inclusive rectangle of cells, in absolute 0-based coordinates. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What comes in: a workbook, whoever read it. */
export interface Workbook {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly calculation?: Calculation;
  /** What was judged and corrected, as the workbook keeps it (see src/judgements). */
  readonly judgements?: string;
}

/** When Excel computes the formulas of a workbook: stored results may be older than their inputs unless it is always. */
export interface Calculation {
  readonly mode: "automatic" | "automatic-but-tables" | "manual";
  /** True when the file asks for a full computation on opening: its writer does not vouch for the stored results. */
  readonly isDueOnOpening: boolean;
}
