import { Exact } from "../../amounts";
import { areaAddress } from "../../tables/address";
import { addressOf, plainAmount, type CheckedTable } from "../checkedTable";
import type { Finding } from "../finding";
import { newFinding } from "../newFinding";
import { matchAnnex, type PairedCell } from "./matchAnnex";

/**
 * Typed amounts of a published annex, or of a part of one, that differ from the publication; those that its known misprints explain
 * are accepted, as are totals that differ by rounding. A computed cell follows the others: what is typed wrong is told where it is typed.
 * The lines that are missing and those that were added are told once.
 */
export function checkPublished({ table }: CheckedTable): Finding[] {
  const match = matchAnnex(table);
  if (match === null) return [];
  const { annex, cells, unit, missing, added } = match;
  const findings: Finding[] = cells
    .filter((cell) => !table.formulas.has(cell.index) && differs(cell))
    .map(({ index, read, published: [expected = read] }) =>
      newFinding({
        code: "PUBLIE-ECART",
        severity: "warning",
        sheet: table.sheet,
        cell: addressOf(table, index),
        read: plainAmount(table, read, index),
        expected: plainAmount(table, expected, index),
        gap: read.minus(expected),
        annex: annex.name,
        vintage: annex.vintage,
        unit,
      }),
    );
  if (missing.length === 0 && added.length === 0) return findings;
  const range = areaAddress(table.area);
  findings.push(
    newFinding({
      code: "PUBLIE-LIGNES",
      severity: "info",
      sheet: table.sheet,
      cell: range.split(":")[0] ?? range,
      cells: [range],
      annex: annex.name,
      vintage: annex.vintage,
      unit,
      missing,
      added,
    }),
  );
  return findings;
}

function differs({ read, published, isTotal, rounding }: PairedCell): boolean {
  const within = isTotal ? Exact.max(rounding, lastDigitOf(published)) : rounding;
  return !published.some((amount) => amount.minus(read).abs().lessThanOrEqualTo(within));
}

/** One unit of the last digit that was published: what another way of rounding may change in a total. */
const lastDigitOf = (amounts: readonly Exact[]): Exact =>
  new Exact(10).pow(-Math.max(0, ...amounts.map((amount) => amount.decimalPlaces())));
