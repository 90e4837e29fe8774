import type { Exact } from "../amounts/exact";
import type { Area, CellValue } from "../tables/workbook";

/** What a cell or a formula gives; null is a blank. */
export type FormulaValue = Exact | string | boolean | null;
/** `undefined`: not known (an error value, a formula that cannot be read), so that nothing may be concluded. */
export type MaybeValue = FormulaValue | undefined;

/** Where formulas find the cells that they name; rows and columns are absolute, sheets by their place in the workbook. */
export interface CellSource {
  /** Place of a sheet, by name as Excel compares them; undefined when there is none. */
  readonly sheetNamed: (name: string) => number | undefined;
  /** The part of an area that holds anything; null when it holds nothing. */
  readonly clip: (sheet: number, area: Area) => Area | null;
  /** Excel's error values are not known. */
  readonly value: (sheet: number, row: number, column: number) => CellValue | undefined;
  readonly formula: (sheet: number, row: number, column: number) => string | null;
  readonly isHidden: (sheet: number, row: number) => boolean;
}

/** One area in its sheet, clipped to what the sheet holds. */
export interface PlacedArea {
  readonly sheet: number;
  readonly area: Area;
}
