import { singleArgument, type Argument } from "../argument";
import { refuseLabel } from "./choice";
import { readTypedUnit } from "./typedUnit";

/** The units in which an amount may be given back, as powers of ten of a euro. */
export const resultUnits = { "€": 0, "k€": 3, "M€": 6 } as const;

export type ResultUnit = keyof typeof resultUnits;

const units = Object.keys(resultUnits);

/** In which unit an amount is given back; amounts that are typed stay in the unit that their argument says. */
export const resultUnitArgument = (byDefault: ResultUnit): Argument<ResultUnit> => {
  const text = {
    name: { fr: "unité", en: "unit" },
    description: {
      fr: "Unité du résultat ; les montants saisis gardent celle de leur argument.",
      en: "Unit of the result; the amounts typed keep that of their argument.",
    },
    domain: { fr: units.join(", "), en: units.join(", ") },
  };
  return singleArgument<ResultUnit>(
    text,
    "label",
    { value: () => byDefault, text: () => ({ fr: byDefault, en: byDefault }) },
    (cell) => {
      const unit = typeof cell === "string" ? readTypedUnit(cell) : null;
      return unit !== null && unit in resultUnits ? (unit as ResultUnit) : refuseLabel(text, units, cell);
    },
  );
};

/** The last argument of every function that answers in euros. */
export const resultUnit = resultUnitArgument("€");
