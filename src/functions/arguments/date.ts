import { Rational } from "../../allocation/rational";
import { nothing, singleArgument, type Argument, type ArgumentText, type Omission } from "../argument";
import { showCell, type Cell } from "../cell";
import { serialOf, showDate } from "../dateSerial";
import { refuse } from "../refusal";

const lastSerial = 2_958_465;
const written = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/;
// As PARAM.CIRC gives the dates of the circulars.
const iso = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

const readDate = (cell: Cell): number | null => {
  if (typeof cell === "string") {
    const typed = cell.trim();
    const { day, month, year } = (written.exec(typed) ?? iso.exec(typed))?.groups ?? {};
    return year === undefined ? null : serialOf(Number(year), Number(month), Number(day));
  }
  const value = cell instanceof Rational ? cell.toNumber() : cell;
  if (typeof value !== "number" || !(value >= 1 && value < lastSerial + 1)) return null;
  return Math.floor(value);
};

const dateOf = (options: ArgumentText) => (cell: Cell) =>
  readDate(cell) ?? refuse("#VALEUR!", "date-expected", { argument: options.name, received: showCell(cell) });

const defaultOf = (serial: () => number): Omission<number> => ({
  value: serial,
  text: () => ({ fr: showDate(serial()), en: showDate(serial()) }),
});

/** A day as an Excel serial (hours dropped) or a text "jj/mm/aaaa". Required unless `default` is given. */
export const date = (options: ArgumentText & { readonly default?: () => number }): Argument<number> =>
  singleArgument(
    options,
    "date",
    options.default === undefined ? null : defaultOf(options.default),
    dateOf(options),
  );

/** A day that may be left out: null then. */
export const optionalDate = (options: ArgumentText): Argument<number | null> =>
  singleArgument<number | null>(options, "date", nothing, dateOf(options));
