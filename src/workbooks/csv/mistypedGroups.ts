import type { CellValue } from "../../tables/workbook";
import { decimalOf, groupOf, groupsOf, type Mark } from "./partThousands";

/** Share of the numbers grouped otherwise up to which those with the decimal mark are no usual way to write them. */
const MOST_SHARE = 1 / 6;
/** Numbers of a column that stand for those beside it in its row. */
const FEWEST_IN_COLUMN = 12;

const groupedBy = (mark: Mark): readonly RegExp[] => {
  const other = mark === "." ? "," : ".";
  return [groupOf[other], groupsOf[other], /^[-+]?[1-9]\d{0,2}(?:[ \u00a0\u202f\u2009]\d{3})+$/];
};

/**
 * The cells in which a decimal mark may have been typed for what parts thousands: `14.950` among `28,092` and `11,282`. Its column has no
 * other decimals, and its row another amount of thousands or its column many; in a row of rates several are alike. By row, the columns.
 * @example mistypedGroups([["Durham", "14.950"], …], ".").get(0) // the set of 1
 */
export function mistypedGroups(
  rows: readonly (readonly CellValue[])[],
  decimal: Mark,
): ReadonlyMap<number, ReadonlySet<number>> {
  const grouped = groupedBy(decimal);
  const doubtful = new Map<number, Set<number>>();
  const inColumn = new Map<number, number>();
  const withDecimals = new Set<number>();
  const withGroups = new Set<number>();
  let [all, odd] = [0, 0];
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      const text = String(cell).trim();
      if (grouped.some((shape) => shape.test(text))) {
        all++;
        withGroups.add(r);
        inColumn.set(c, (inColumn.get(c) ?? 0) + 1);
      } else if (groupOf[decimal].test(text)) {
        odd++;
        doubtful.set(r, (doubtful.get(r) ?? new Set()).add(c));
      } else if (decimalOf[decimal].test(text)) withDecimals.add(c);
    }),
  );
  if (odd > MOST_SHARE * all) return new Map();
  const isAmongGroups = (r: number, c: number): boolean =>
    (withGroups.has(r) || (inColumn.get(c) ?? 0) >= FEWEST_IN_COLUMN) && !withDecimals.has(c);
  return new Map(
    [...doubtful].filter(
      ([r, columns]) => columns.size === 1 && [...columns].every((c) => isAmongGroups(r, c)),
    ),
  );
}
