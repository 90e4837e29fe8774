import { Rational } from "../../allocation/rational";
import { normaliseLabel } from "../../territories";
import type { Cell } from "../cell";
import { serialOf } from "../dateSerial";

const lastSerial = 2_958_465;
// As serials, the years that anybody types: days of 1905 and 1906, of which no text speaks.
const [firstYear, lastYear] = [1900, 2199];
const hours = String.raw`(?:[ T]\d{1,2}(?::|h)\d{2}(?::\d{2}(?:\.\d+)?)?)?`;
const written = new RegExp(
  String.raw`^(?<day>\d{1,2})(?<by>[/.-])(?<month>\d{1,2})\k<by>(?<year>\d{4}|\d{2})${hours}$`,
);
// As PARAM.CIRC gives the dates of the circulars, and as other programs write them.
const iso = new RegExp(String.raw`^(?<year>\d{4})(?<by>[/-])(?<month>\d{2})\k<by>(?<day>\d{2})${hours}$`);

/** A year of two digits as every Excel reads it; from 30 to 49 they differ. */
const yearOf = (typed: string): number => {
  if (typed.length > 2) return Number(typed);
  if (/^[0-2]/.test(typed)) return Number(`20${typed}`);
  return /^[5-9]/.test(typed) ? Number(`19${typed}`) : NaN;
};

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
const monthWords = [...months, "janv", "fevr", "avr", "juil", "sept", "oct", "nov", "dec"];
const inWords = new RegExp(
  `^(?:${weekday} )?(\\d{1,2})(?:er)? (${monthWords.join("|")})[.]? (\\d{4}|\\d{2})$`,
);

/** « 13 juin 2007 », « 1er juillet 2006 », « mardi 3 décembre 2024 », « 30-juin-2006 », « 1 févr. 2024 ». */
const readWords = (typed: string): number | null => {
  const [, day, month = "", year] = inWords.exec(normaliseLabel(typed)) ?? [];
  const at = months.findIndex((name) => name.startsWith(month));
  return day === undefined ? null : serialOf(yearOf(year ?? ""), at + 1, Number(day));
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
    return year === undefined ? readWords(typed) : serialOf(yearOf(year), Number(month), Number(day));
  }
  const value = cell instanceof Rational ? cell.toNumber() : cell;
  if (typeof value !== "number" || isYear(cell) || !(value >= 1 && value < lastSerial + 1)) return null;
  return Math.floor(value);
};
