import { Rational } from "../../allocation/rational";
import { normaliseLabel } from "../../territories";
import type { Cell } from "../cell";
import { serialOf } from "../dateSerial";

const lastSerial = 2_958_465;
// As serials, the years that anybody types: days of 1905 and 1906, of which no text speaks.
const [firstYear, lastYear] = [1900, 2199];
const written = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/;
// As PARAM.CIRC gives the dates of the circulars.
const iso = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

const months = [
  "janvier",
  "fevrier",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "aout",
  "septembre",
  "octobre",
  "novembre",
  "decembre",
];
const weekday = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
const inWords = new RegExp(`^(?:${weekday} )?(\\d{1,2})(?:er)? (${months.join("|")}) (\\d{4})$`);

/** « 13 juin 2007 », « 1er juillet 2006 », « mardi 3 décembre 2024 ». */
const readWords = (typed: string): number | null => {
  const [, day, month = "", year] = inWords.exec(normaliseLabel(typed)) ?? [];
  return day === undefined ? null : serialOf(Number(year), months.indexOf(month) + 1, Number(day));
};

/** Is it a year typed where a day is expected? */
export const isYear = (cell: Cell): boolean => {
  const value = cell instanceof Rational ? cell.toNumber() : cell;
  return typeof value === "number" && Number.isInteger(value) && value >= firstYear && value <= lastYear;
};

/** The Excel serial of a date cell or of a French date, or null; a year is none. */
export const readDate = (cell: Cell): number | null => {
  if (typeof cell === "string") {
    const typed = cell.trim();
    const { day, month, year } = (written.exec(typed) ?? iso.exec(typed))?.groups ?? {};
    return year === undefined ? readWords(typed) : serialOf(Number(year), Number(month), Number(day));
  }
  const value = cell instanceof Rational ? cell.toNumber() : cell;
  if (typeof value !== "number" || isYear(cell) || !(value >= 1 && value < lastSerial + 1)) return null;
  return Math.floor(value);
};
