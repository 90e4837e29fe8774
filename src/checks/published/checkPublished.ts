import { Exact } from "../../amounts";
import { areaAddress, cellAddress } from "../../tables/address";
import { circularOf, type PublishedTable } from "../../circulars";
import { addressOf, labelOf, plainAmount, type CheckedTable } from "../checkedTable";
import type { Finding } from "../finding";
import { newFinding } from "../newFinding";
import { matchAnnex, type PairedCell } from "./matchAnnex";

/**
 * Typed amounts of a published annex, or of a part of one, that differ from the publication, among them those that were emptied or
 * added where nothing is printed; totals that differ by rounding are accepted. The known misprints of the publication are told apart,
 * once. A computed cell follows the others: what is typed wrong is told where it is typed. The lines that are missing and those that
 * were added are told once.
 */
export function checkPublished({ table }: CheckedTable): Finding[] {
  const match = matchAnnex(table);
  if (match === null) return [];
  const { annex, cells, unit, missing, added } = match;
  const about = { sheet: table.sheet, annex: annex.name, vintage: annex.vintage, unit };
  const typed = cells.filter(({ index }) => !table.formulas.has(index));
  const findings: Finding[] = typed
    .filter(differs)
    .map(({ index, read, published: [printed, corrected], line, heading }) => {
      const plain = (amount: Exact | null | undefined): string | null =>
        amount ? plainAmount(table, amount, index) : null;
      return newFinding({
        ...about,
        code: "PUBLIE-ECART",
        severity: "warning",
        cell: addressOf(table, index),
        read: plain(read),
        expected: plain(printed),
        gap: (read ?? zero).minus(printed ?? zero),
        label: labelOf(table, index),
        place: [line, heading],
        corrected: isMisprint(printed, corrected) ? plain(corrected) : null,
        source: annexTitle(annex),
      });
    });
  const misprints = typed.filter(
    ({ read, published: [printed, corrected] }) =>
      isMisprint(printed, corrected) && read !== null && printed?.equals(read),
  );
  const [first] = misprints;
  if (first)
    findings.push(
      newFinding({
        ...about,
        code: "PUBLIE-COQUILLE",
        severity: "info",
        cell: addressOf(table, first.index),
        cells: misprints.map(({ index }) => addressOf(table, index)),
        misprints: misprints.map(({ index, published: [printed = zero, corrected = zero] }) => ({
          cell: addressOf(table, index),
          label: labelOf(table, index),
          printed: plainAmount(table, printed, index),
          corrected: plainAmount(table, corrected, index),
        })),
      }),
    );
  if (missing.length === 0 && added.length === 0) return findings;
  findings.push(
    newFinding({
      ...about,
      code: "PUBLIE-LIGNES",
      severity: "info",
      cell: cellAddress(table.area.top, table.area.left),
      cells: [areaAddress(table.area)],
      missing,
      added,
    }),
  );
  return findings;
}

const zero = new Exact(0);

const isMisprint = (printed: Exact | undefined, corrected: Exact | undefined): boolean =>
  printed !== undefined && corrected !== undefined && !printed.equals(corrected);

/** Where a reader finds the published amounts. */
const annexTitle = ({ vintage, annex }: PublishedTable): string =>
  `${circularOf(vintage)?.title ?? vintage}, annexe ${annex}`;

function differs({ read, published, isTotal, rounding }: PairedCell): boolean {
  if (read === null || published.length === 0) return true;
  const within = isTotal ? Exact.max(rounding, lastDigitOf(published)) : rounding;
  return !published.some((amount) => amount.minus(read).abs().lessThanOrEqualTo(within));
}

/** One unit of the last digit that was published: what another way of rounding may change in a total. */
const lastDigitOf = (amounts: readonly Exact[]): Exact =>
  new Exact(10).pow(-Math.max(0, ...amounts.map((amount) => amount.decimalPlaces())));
