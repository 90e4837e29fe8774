/** A rectangle of lines (indices among the filled rows) and of columns (from the sheet's left), both inclusive. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
}

/** A run of rows of amounts with what precedes it: `first` opens its titles and header, `bodyFirst` is its first row of amounts. */
export interface CellBlock extends LineRange {
  readonly bodyFirst: number;
}
