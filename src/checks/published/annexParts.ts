import type { PublishedTable } from "../../circulars";
import type { Line, Pair } from "./pairLines";

/** Does a table lack lines that the annex adds up? */
export const isPartOf = (
  annex: PublishedTable,
  pairs: { readonly rows: readonly Pair[]; readonly columns: readonly Pair[] },
): { readonly rows: boolean; readonly columns: boolean } => ({
  rows: annex.rows.some(({ kind }, i) => kind === "region" && !pairs.rows.includes(i)),
  columns: annex.columns.some(({ role }, i) => !role.startsWith("total") && !pairs.columns.includes(i)),
});

/** The lines that only the annex has, totals apart, and those that only the table has. */
export function strangers(
  annex: PublishedTable,
  pairs: {
    readonly rows: readonly Pair[];
    readonly columns: readonly Pair[];
  },
  lines: { readonly rows: readonly Line[]; readonly columns: readonly Line[] },
  isTurned: boolean,
): { readonly missing: readonly string[]; readonly added: readonly string[] } {
  const { rows, columns } = isTurned ? { rows: lines.columns, columns: lines.rows } : lines;
  const alone = (of: readonly Line[], paired: readonly Pair[]): string[] =>
    of.flatMap(({ label, isTotal }, i) =>
      paired[i] === undefined && !isTotal && label !== "" ? [label] : [],
    );
  // A column without any amount for the rows at hand is no loss.
  const pays = (column: number): boolean =>
    pairs.rows.some((row) => row !== undefined && annex.rows[row]?.amounts[column]?.isZero() === false);
  return {
    missing: [
      ...annex.rows.flatMap(({ label, kind }, i) =>
        kind !== "region" || pairs.rows.includes(i) ? [] : [label],
      ),
      ...annex.columns.flatMap(({ header }, i) => (pairs.columns.includes(i) || !pays(i) ? [] : [header])),
    ],
    added: [...alone(rows, pairs.rows), ...alone(columns, pairs.columns)],
  };
}
