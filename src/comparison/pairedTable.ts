import { alignLines } from "./alignLines";
import type { ComparedTable } from "./comparedTable";
import { columnContents, rowContents } from "./contents";
import type { Alignment } from "./line";
import { findScaleChange, type ScaleChange } from "./scaleChange";

/** A table of the first version beside the same one of the second, line by line. */
export interface PairedTable {
  readonly before: ComparedTable;
  readonly after: ComparedTable;
  readonly rows: Alignment;
  readonly columns: Alignment;
  readonly scale: ScaleChange;
}

/** Puts two tables side by side: columns by their headings, rows by their names, then the columns that headings do not tell apart. */
export function pairTable(before: ComparedTable, after: ComparedTable): PairedTable {
  const byHeading = alignLines(before.columns, after.columns);
  const rows = alignLines(before.rows, after.rows, rowContents(before, after, byHeading.pairs));
  const isWhole = byHeading.removed.length === 0 && byHeading.added.length === 0 && areUnlike(before);
  const columns = isWhole
    ? byHeading
    : alignLines(before.columns, after.columns, columnContents(before, after, rows.pairs));
  return { before, after, rows, columns, scale: findScaleChange(before, after, rows, columns) };
}

/** Are all of the headings different? */
const areUnlike = ({ columns }: ComparedTable): boolean =>
  new Set(columns.map(({ keys }) => keys[0])).size === columns.length;
