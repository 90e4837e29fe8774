import { readAmount } from "../amounts/readAmount";
import { unitExponent } from "../amounts/unit";
import { Rational } from "../allocation/rational";
import type { Cell } from "./cell";

/**
 * A number, or a text that prints one in French (€ and % are understood); null for anything else, booleans included.
 * @example readNumber("1 234,50 €") // 1234.50
 */
export const readNumber = (cell: Cell): Rational | null => {
  if (typeof cell === "number") return Number.isFinite(cell) ? Rational.of(cell) : null;
  if (cell instanceof Rational) return cell;
  if (typeof cell !== "string") return null;
  const reading = readAmount(cell);
  if (reading.kind !== "amount" || reading.marks.length > 0) return null;
  const value = Rational.fromExact(reading.amount);
  if (reading.unit === "%") return value.dividedBy(100);
  return reading.unit === null || reading.unit === "€" ? value : null;
};

/** Whether a text prints its number in per cent. */
export const isPercentage = (cell: Cell): boolean => typeof cell === "string" && cell.includes("%");

/** Whether a text is a number that two readers could take for different ones: "95,618 €", "1.234". */
export const isAmbiguous = (cell: Cell): boolean => {
  if (typeof cell !== "string") return false;
  const reading = readAmount(cell);
  return (
    reading.kind === "refused" && (reading.reason === "ambiguous-comma" || reading.reason === "ambiguous-dot")
  );
};

/** The euros of a text that prints its amount in k€, M€ or Md€: "4,4 M€"; null for anything else. */
export const otherUnitInEuros = (cell: Cell): Rational | null => {
  if (typeof cell !== "string") return null;
  const reading = readAmount(cell);
  if (reading.kind !== "amount" || reading.marks.length > 0) return null;
  if (reading.unit === null || reading.unit === "%" || reading.unit === "€") return null;
  return Rational.fromExact(reading.amount).times(10 ** unitExponent[reading.unit]);
};
