import type { Rational } from "../../../allocation/rational";
import { establishmentCap } from "../../arguments/connectionBase";
import { isBlank, type Cell } from "../../cell";
import { readNumber } from "../../readNumber";

/** A row of the 2007 return, in the order of its columns; an amount is null when its cell is not a number. */
export interface ReturnRow {
  readonly finess: string;
  readonly hasName: boolean;
  readonly training: Rational | null;
  readonly links: Rational | null;
  readonly tools: Rational | null;
  /** Null also when the cell is blank, which is allowed. */
  readonly compensation: Rational | null;
  readonly compensationTyped: boolean;
}

const finessShape = /^(?:\d{2}|2[AB])\d{7}$/;

const textOf = (cell: Cell): string =>
  isBlank(cell) ? "" : typeof cell === "string" ? cell.trim() : (readNumber(cell)?.toDecimal() ?? "");

/** Reads the six cells of a row. */
export const readReturnRow = (cells: readonly Cell[]): ReturnRow => ({
  finess: textOf(cells[0]).toUpperCase(),
  hasName: !isBlank(cells[1]),
  training: readNumber(cells[2]),
  links: readNumber(cells[3]),
  tools: readNumber(cells[4]),
  compensation: readNumber(cells[5]),
  compensationTyped: !isBlank(cells[5]),
});

const amountFaults = (column: string, amount: Rational | null): string[] => {
  if (amount === null) return [`${column} NON NUMERIQUE`];
  return amount.isNegative() ? [`${column} NEGATIF`] : [];
};

/** What is wrong with a row, as short codes; none when all is well. `seen` gathers the FINESS numbers of the rows above. */
export const returnFaults = (row: ReturnRow, seen: Set<string>): string[] => {
  const faults: string[] = [];
  if (!finessShape.test(row.finess)) faults.push("FINESS");
  else if (seen.has(row.finess)) faults.push("DOUBLON");
  else seen.add(row.finess);
  if (!row.hasName) faults.push("NOM");
  faults.push(...amountFaults("F", row.training), ...amountFaults("P", row.links));
  if (row.links?.greaterThan(establishmentCap()) === true) faults.push(`P>${establishmentCap().toDecimal()}`);
  faults.push(...amountFaults("M", row.tools));
  if (row.compensationTyped && row.compensation === null) faults.push("COMPENSATION NON NUMERIQUE");
  return faults;
};
