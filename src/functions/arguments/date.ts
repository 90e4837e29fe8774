import { nothing, singleArgument, type Argument, type ArgumentText, type Omission } from "../argument";
import { showCell, type Cell } from "../cell";
import { showDate } from "../dateSerial";
import { isYear, readDate } from "./readDate";
import type { Parameters } from "../parameters";
import { readNumber } from "../readNumber";
import { refuse } from "../refusal";

const dateOf = (options: ArgumentText) => (cell: Cell) =>
  readDate(cell) ??
  refuse("#VALEUR!", isYear(cell) ? "day-expected" : "date-expected", {
    argument: options.name,
    received: isYear(cell) ? (readNumber(cell)?.toDecimal() ?? "") : showCell(cell),
  });

const defaultOf = (serial: (at: Parameters) => number): Omission<number> => ({
  value: serial,
  text: (at) => ({ fr: showDate(serial(at)), en: showDate(serial(at)) }),
});

/** A day as an Excel serial (hours dropped) or a text "jj/mm/aaaa". Required unless `default` is given. */
export const date = (
  options: ArgumentText & { readonly default?: (at: Parameters) => number },
): Argument<number> =>
  singleArgument(
    options,
    "date",
    options.default === undefined ? null : defaultOf(options.default),
    dateOf(options),
  );

/** A day that may be left out: null then. */
export const optionalDate = (options: ArgumentText): Argument<number | null> =>
  singleArgument<number | null>(options, "date", nothing, dateOf(options));
