import { singleArgument, type Argument } from "../argument";
import { showCell } from "../cell";
import { refuse } from "../refusal";
import { readTypedYear } from "./typedYear";

// Regions have had INSEE codes for as long as they have been authorities: the law of 2 March 1982.
const firstYear = 1982;
const yearByDefault = 2024;

const text = {
  name: { fr: "millésime", en: "vintage" },
  description: {
    fr: "Année du découpage des régions : celui d’avant 2016 ou celui d’aujourd’hui.",
    en: "Year of the map of regions: that before 2016 or today’s.",
  },
  domain: { fr: `année entière depuis ${firstYear}`, en: `a whole year since ${firstYear}` },
};

/** A year that says which map of regions is meant; today's by default. */
export const regionYear: Argument<number> = singleArgument(
  text,
  "integer",
  { value: () => yearByDefault, text: () => ({ fr: String(yearByDefault), en: String(yearByDefault) }) },
  (cell) => {
    const value = readTypedYear(cell);
    const details = { argument: text.name, received: showCell(cell) };
    if (value === null) return refuse("#VALEUR!", "number-expected", details);
    if (!value.isInteger()) return refuse("#VALEUR!", "integer-expected", details);
    if (value.lessThan(firstYear))
      return refuse("#N/A", "unknown-vintage", {
        argument: text.name,
        received: value.toDecimal(),
        known: { fr: `depuis ${firstYear}`, en: `from ${firstYear} on` },
      });
    return value.toNumber();
  },
);
