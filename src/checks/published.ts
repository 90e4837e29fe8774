import { Exact, normaliseLabel } from "../amounts";
import { correctedTable, publishedTables, type PublishedTable } from "../circulars";
import type { AnnexTable } from "../tables/annexTable";
import { addressOf, cellAmount, plainAmount, type CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { newFinding } from "./newFinding";

/** A table is taken for a published annex when this share of its rows, headers and amounts are the published ones. */
const sameLines = 0.8;
const sameAmounts = 0.7;

/**
 * Typed amounts of a published annex that differ from the publication; those that its known misprints explain are accepted, as
 * are totals that differ by rounding. A computed cell follows the others: what is typed wrong is told where it is typed.
 */
export function checkPublished({ table, families }: CheckedTable): Finding[] {
  const totals = new Set(families.map(({ direction, target }) => `${direction} ${target}`));
  const isTotal = (index: number): boolean =>
    totals.has(`column ${Math.floor(index / table.grid.columns)}`) ||
    totals.has(`row ${index % table.grid.columns}`);
  for (const published of publishedTables()) {
    if (published.unit !== table.unit) continue;
    const cells = pairCells(table, published);
    if (!cells) continue;
    const differing = cells.filter(({ index, read, accepted }) => {
      const within = isTotal(index) ? roundingOf(accepted) : new Exact(0);
      return (
        !table.formulas.has(index) &&
        !accepted.some((amount) => amount.minus(read).abs().lessThanOrEqualTo(within))
      );
    });
    if (differing.length > cells.length * (1 - sameAmounts)) continue;
    return differing.map(({ index, read, accepted }) => {
      const [expected = read] = accepted;
      return newFinding({
        code: "PUBLIE-ECART",
        severity: "warning",
        sheet: table.sheet,
        cell: addressOf(table, index),
        read: plainAmount(table, read, index),
        expected: plainAmount(table, expected, index),
        gap: read.minus(expected),
        annex: published.name,
        vintage: published.vintage,
        unit: table.unit,
      });
    });
  }
  return [];
}

/** One unit of the last digit that was published: what another way of rounding may change in a total. */
const roundingOf = (amounts: readonly Exact[]): Exact =>
  new Exact(10).pow(-Math.max(0, ...amounts.map((amount) => amount.decimalPlaces())));

interface PairedCell {
  readonly index: number;
  readonly read: NonNullable<ReturnType<typeof cellAmount>>;
  readonly accepted: readonly PairedCell["read"][];
}

/** The cells of the table beside what was published there; null when the table is not that annex. */
function pairCells(table: AnnexTable, published: PublishedTable): PairedCell[] | null {
  if (table.rows.length * sameLines > published.rows.length) return null;
  const rowOf = new Map(published.rows.map((row, i) => [normaliseLabel(row.label), i]));
  const rows = table.rows.map(({ label }) => rowOf.get(normaliseLabel(label)));
  const columns = pairColumns(table, published);
  const found = (lines: readonly (number | undefined)[]): number =>
    lines.filter((line) => line !== undefined).length;
  if (found(rows) < sameLines * published.rows.length || found(rows) < sameLines * rows.length) return null;
  if (found(columns) < sameLines * published.columns.length) return null;
  const corrected = correctedTable(published);
  return rows.flatMap((row, r) =>
    columns.flatMap((column, c): PairedCell[] => {
      if (row === undefined || column === undefined) return [];
      const index = r * table.grid.columns + c;
      const read = cellAmount(table, index);
      const accepted = [published, corrected].flatMap((source) => source.rows[row]?.amounts[column] ?? []);
      return read === null || accepted.length === 0 ? [] : [{ index, read, accepted }];
    }),
  );
}

function pairColumns(table: AnnexTable, published: PublishedTable): (number | undefined)[] {
  const headers = published.columns.map(({ header }) => normaliseLabel(header));
  const taken = new Set<number>();
  return table.columns.map(({ path, label }) => {
    const texts = new Set([...path, label].map(normaliseLabel));
    const at = headers.findIndex((header, i) => !taken.has(i) && texts.has(header));
    if (at === -1) return undefined;
    taken.add(at);
    return at;
  });
}
