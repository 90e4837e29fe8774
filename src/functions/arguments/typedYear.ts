import { Rational } from "../../allocation/rational";
import type { Cell } from "../cell";
import { calendarDay } from "../dateSerial";
import { normalise } from "../labels";
import { readNumber } from "../readNumber";
import { isYear, readDate } from "./readDate";

// 1 January 1980 as a serial: smaller numbers are no date that anybody means.
const firstDate = 29_221;
const named = /^(?:millesime|annee|exercice|campagne)(\d{4})$/;

/**
 * A year: as a number, behind the word that says so (« exercice 2024 »), or that of a date; null when it is none.
 * @example readTypedYear("01/01/2024")?.toDecimal() // "2024"
 */
export const readTypedYear = (cell: Cell): Rational | null => {
  const [, year] = typeof cell === "string" ? (named.exec(normalise(cell)) ?? []) : [];
  if (year !== undefined) return Rational.of(Number(year));
  const number = readNumber(cell);
  if (number !== null && (isYear(number) || !number.greaterThan(firstDate))) return number;
  const serial = readDate(cell);
  return serial === null ? number : Rational.of(calendarDay(serial).year);
};
