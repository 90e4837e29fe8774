import { normaliseLabel } from "../amounts";
import { correctedTable, publishedTables, type PublishedTable } from "../circulars";
import type { AnnexTable } from "../tables/annexTable";
import { addressOf, cellAmount, plainAmount, type CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";

/** A table is taken for a published annex when this share of its rows, headers and amounts are the published ones. */
const sameLines = 0.8;
const sameAmounts = 0.7;

/** Amounts of a published annex that differ from the publication; those that its known misprints explain are accepted. */
export function checkPublished({ table }: CheckedTable): Finding[] {
  for (const published of publishedTables()) {
    if (published.unit !== table.unit) continue;
    const cells = pairCells(table, published);
    if (!cells) continue;
    const differing = cells.filter(({ read, accepted }) => !accepted.some((amount) => amount.equals(read)));
    if (differing.length > cells.length * (1 - sameAmounts)) continue;
    return differing.map(({ index, read, accepted }) => {
      const [expected = read] = accepted;
      return {
        code: "PUBLIE-ECART",
        severity: "warning",
        sheet: table.sheet,
        cell: addressOf(table, index),
        cells: [addressOf(table, index)],
        read: plainAmount(table, read),
        expected: plainAmount(table, expected),
        gap: read.minus(expected),
        tolerance: null,
        cause: null,
        details: { annex: published.name, vintage: published.vintage, unit: table.unit ?? "" },
      };
    });
  }
  return [];
}

interface PairedCell {
  readonly index: number;
  readonly read: NonNullable<ReturnType<typeof cellAmount>>;
  readonly accepted: readonly PairedCell["read"][];
}

/** The cells of the table beside what was published there; null when the table is not that annex. */
function pairCells(table: AnnexTable, published: PublishedTable): PairedCell[] | null {
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
