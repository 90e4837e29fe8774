import { Rational } from "../../../allocation/rational";
import type { Unit } from "../../../amounts/unit";
import { checkWorkbook, type Finding } from "../../../checks";
import type { CellValue } from "../../../tables/workbook";
import type { Range } from "../../arguments/range";
import type { Cell } from "../../cell";

const valueOf = (cell: Cell): CellValue => {
  if (cell instanceof Rational) return cell.toNumber();
  return typeof cell === "object" || cell === undefined ? null : cell;
};

const rowsOf = ({ rows, columns, values }: Range<Cell>): CellValue[][] =>
  Array.from({ length: rows }, (_, at) => values.slice(at * columns, (at + 1) * columns).map(valueOf));

const movedUp = (address: string): string => address.replace(/\d+$/, (row) => String(Number(row) - 1));

/**
 * What the checks find wrong in a range read as one table: errors, warnings, and the absence of any table, with addresses as if it began at A1.
 *
 * A unit, when given, is read as a line written above the table.
 * @example tableFindings(range, "€")[0]?.code // "TOTAL-ECART"
 */
export const tableFindings = (range: Range<Cell>, unit: Unit | null): readonly Finding[] => {
  const values = rowsOf(range);
  const captioned = unit === null ? values : [[`(en ${unit})`], ...values];
  const sheet = { name: "plage", top: 0, left: 0, values: captioned };
  return checkWorkbook({ name: "plage", sheets: [sheet] })
    .sheets.flatMap(({ findings }) => findings)
    .filter(({ severity, code }) => severity !== "info" || code === "TABLE-ABSENTE")
    .map((finding) => (unit === null ? finding : { ...finding, cell: movedUp(finding.cell) }));
};
