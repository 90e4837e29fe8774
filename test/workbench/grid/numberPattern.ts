/**
 * Excel's number format as the grid understands it: a space between thousands is the separator, as the writers of
 * French annexes mean it. General has none.
 * @example numberPattern("# ##0") // "#,##0"
 */
export const numberPattern = (format: string): string | null =>
  format === "General" ? null : format.replace(/#[ \u00a0\u202f]##0/g, "#,##0");
