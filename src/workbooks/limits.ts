/**
 * What a file may hold, checked while it is read. Above these a file is refused in a sentence: the first ones are Excel's own,
 * the others keep a reading under ten seconds and 700 MiB on an office machine, far above what people's workbooks hold.
 */
export const limits = {
  /** Excel's sheet. */
  rows: 1_048_576,
  columns: 16_384,
  /** Excel's deepest cell indent. */
  indent: 250,
  /** Excel's longest formula. */
  formulaCharacters: 8_192,
  /** Excel's longest text of a cell, and the most links of one sheet: what is written stays inside. */
  textCharacters: 32_767,
  links: 65_530,
  /** Excel opens 65,490 cell formats; other programs write more. */
  styles: 250_000,
  /** As many small annexes as are read and checked in ten seconds. */
  sheets: 2_500,
  /** Parts of a package: a workbook of a thousand sheets with drawings has about six thousand. */
  entries: 65_535,
  /** XML parts once unzipped: a million cells take about 45 MiB. */
  partBytes: 300 * 1024 * 1024,
  packageBytes: 600 * 1024 * 1024,
  /** Cells with a value, in all the sheets read, and the blanks that stand before them in their rows. */
  cells: 5_000_000,
  slots: 20_000_000,
  /** Characters of the texts of all the cells, each counted where it stands: a long text that many cells share is read in each. */
  cellsCharacters: 300_000_000,
  /** A number format: Excel takes 255 characters; a longer one is no format. */
  formatCharacters: 1_000,
  strings: 5_000_000,
  notes: 500_000,
  /** Elements of one part: three for a cell that holds a formula and its result. */
  elements: 16_000_000,
  merges: 1_000_000,
  /** Formulas as written for each cell that shares one. */
  formulasCharacters: 100_000_000,
  /** Text of a part between two tags: no cell, name or blank of a real file comes near. */
  betweenTags: 8 * 1024 * 1024,
  /** Office's own parts nest about twelve elements. */
  nesting: 256,
} as const;
