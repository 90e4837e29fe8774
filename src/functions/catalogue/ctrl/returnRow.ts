import type { Rational } from "../../../allocation/rational";
import { establishmentCap } from "../../arguments/connectionBase";
import { isBlank, isBlankOrZero, type Cell } from "../../cell";
import type { Parameters } from "../../parameters";
import { readNumber } from "../../readNumber";
import { checkFiness } from "../../../territories";

/** An amount of the return: an envelope that was not allotted is left blank. */
export interface ReturnAmount {
  readonly typed: boolean;
  /** Null when the cell is blank or not a number. */
  readonly amount: Rational | null;
}

/** A row of the 2007 return, in the order of its columns. */
export interface ReturnRow {
  readonly finess: string;
  readonly hasName: boolean;
  readonly training: ReturnAmount;
  readonly links: ReturnAmount;
  readonly tools: ReturnAmount;
  readonly compensation: ReturnAmount;
}

const textOf = (cell: Cell): string =>
  isBlank(cell) ? "" : typeof cell === "string" ? cell.trim() : (readNumber(cell)?.toDecimal() ?? "");

const amountOf = (cell: Cell): ReturnAmount => ({ typed: !isBlank(cell), amount: readNumber(cell) });

/** Reads the six cells of a row. */
export const readReturnRow = (cells: readonly Cell[]): ReturnRow => ({
  finess: textOf(cells[0]).replace(/\s/g, "").toUpperCase(),
  hasName: !isBlankOrZero(cells[1]),
  training: amountOf(cells[2]),
  links: amountOf(cells[3]),
  tools: amountOf(cells[4]),
  compensation: amountOf(cells[5]),
});

const amountFaults = (column: string, { typed, amount }: ReturnAmount): string[] => {
  if (amount === null) return typed ? [`${column} NON NUMERIQUE`] : [];
  return amount.isNegative() ? [`${column} NEGATIF`] : [];
};

/** What is wrong with a row, as short codes; none when all is well. `seen` gathers the FINESS numbers of the rows above, `pastLinks` is what earlier quarters paid of envelope P. */
export const returnFaults = (
  row: ReturnRow,
  seen: Set<string>,
  pastLinks: Rational,
  at: Parameters,
): string[] => {
  const faults: string[] = [];
  if (!checkFiness(row.finess).valid) faults.push("FINESS");
  else if (seen.has(row.finess)) faults.push("DOUBLON");
  else seen.add(row.finess);
  if (!row.hasName) faults.push("NOM");
  faults.push(...amountFaults("F", row.training), ...amountFaults("P", row.links));
  const links = row.links.amount;
  const cap = establishmentCap(at);
  if (links?.greaterThan(cap)) faults.push(`P>${cap.toDecimal()}`);
  else if (links !== null && !pastLinks.isZero() && links.plus(pastLinks).greaterThan(cap))
    faults.push(`P CUMULE>${cap.toDecimal()}`);
  faults.push(...amountFaults("M", row.tools));
  if (row.compensation.typed && row.compensation.amount === null) faults.push("COMPENSATION NON NUMERIQUE");
  return faults;
};
