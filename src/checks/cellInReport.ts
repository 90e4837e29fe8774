import type { Exact } from "../amounts/exact";
import type { Unit } from "../amounts/unit";
import type { PublishedTable } from "../circulars";
import { readAddress } from "../tables/address";
import type { Finding } from "./finding";
import { isAsPublished, matchAnnex } from "./published/matchAnnex";
import type { Report, TableReport, Total } from "./report";

/** A total in which a cell takes part, and how. */
export interface TotalOfCell {
  readonly total: Total;
  readonly role: "total" | "added" | "subtracted";
}

/** The amounts that a published annex prints, and should print, in the place of a cell; in the table's unit. */
export interface PublishedOfCell {
  readonly annex: PublishedTable;
  readonly unit: Unit;
  readonly printed: Exact;
  readonly corrected: Exact;
  readonly agrees: boolean;
}

/** Everything that a report says of one cell. */
export interface CellInReport {
  readonly table: TableReport | null;
  readonly totals: readonly TotalOfCell[];
  readonly published: PublishedOfCell | null;
  /** The findings that stand on it. */
  readonly findings: readonly Finding[];
}

/**
 * What a report says of a cell: its table, the totals that it is or is a term of, the published amount beside it, the findings
 * that name it. Every list is empty for a cell outside the tables.
 * @example cellInReport(report, "Annexe I", "C6").totals.map(({ role }) => role) // ["added", "added"]
 */
export function cellInReport(report: Report, sheet: string, cell: string): CellInReport {
  const own = report.sheets.find(({ name }) => name === sheet);
  const place = readAddress(cell);
  const table = own?.tables.find(({ table: one }) => place && indexIn(one, place) !== null) ?? null;
  return {
    table,
    totals: report.totals().flatMap((total) => {
      const role = roleIn(total, sheet, cell);
      return role === null ? [] : [{ total, role }];
    }),
    published: table && place ? publishedAt(table, place) : null,
    findings: (own?.findings ?? []).filter((one) => one.cell === cell),
  };
}

type Place = NonNullable<ReturnType<typeof readAddress>>;

/** The grid index of a cell of the sheet; null outside the amounts of the table. */
function indexIn({ rows, columns, grid }: TableReport["table"], place: Place): number | null {
  const r = rows.findIndex(({ row }) => row === place.row);
  const c = columns.findIndex(({ column }) => column === place.column);
  return r < 0 || c < 0 ? null : r * grid.columns + c;
}

/** Cells of the total's own sheet go by their address alone, those of another sheet by `Sheet!A1`. */
function roleIn(
  { sheet: home, cell: target, terms }: Total,
  sheet: string,
  cell: string,
): TotalOfCell["role"] | null {
  if (home === sheet && target === cell) return "total";
  const term = terms.find(({ cell: one }) => {
    const mark = one.lastIndexOf("!");
    return mark < 0
      ? home === sheet && one === cell
      : one.slice(0, mark) === sheet && one.slice(mark + 1) === cell;
  });
  return term ? (term.sign > 0 ? "added" : "subtracted") : null;
}

function publishedAt({ table }: TableReport, place: Place): PublishedOfCell | null {
  const match = matchAnnex(table);
  const index = indexIn(table, place);
  const pair = match?.cells.find((one) => one.index === index);
  if (!match || !pair) return null;
  const [printed, corrected = printed] = pair.published;
  if (!printed || !corrected) return null;
  const { annex, unit } = match;
  return { annex, unit, printed, corrected, agrees: isAsPublished(pair) };
}
