import type { Argument } from "../argument";
import { singleArgument } from "../argument";
import { showCell } from "../cell";
import { readNumber } from "../readNumber";
import { refuse } from "../refusal";

const year2024 = 2024;

const text = {
  name: { fr: "millésime", en: "vintage" },
  description: {
    fr: "Année de la circulaire dont les paramètres sont pris.",
    en: "Year of the circular whose parameters are taken.",
  },
  domain: { fr: "année du catalogue", en: "year of the catalogue" },
};

/** The year of a circular: the last one by default; a year outside the catalogue is #N/A. */
const vintage = (year: number): Argument<number> =>
  singleArgument(
    text,
    "integer",
    { value: () => year, text: () => ({ fr: String(year), en: String(year) }) },
    (cell) => {
      const value = readNumber(cell);
      const details = { argument: text.name, received: showCell(cell) };
      if (value === null) return refuse("#VALEUR!", "number-expected", details);
      if (!value.isInteger()) return refuse("#VALEUR!", "integer-expected", details);
      if (value.equals(year)) return year;
      return refuse("#N/A", "unknown-vintage", {
        argument: text.name,
        received: value.toDecimal(),
        known: String(year),
      });
    },
  );

/** The last argument of every function of the circular of 2024. */
export const vintage2024 = vintage(year2024);
