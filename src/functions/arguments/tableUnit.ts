import { unitExponent, type Unit } from "../../amounts/unit";
import { nothing, singleArgument, type Argument } from "../argument";
import { refuseLabel } from "./choice";
import { readTypedUnit } from "./typedUnit";

const units = Object.keys(unitExponent);

const text = {
  name: { fr: "unité", en: "unit" },
  description: {
    fr: "Unité des montants, si la plage ne la dit pas.",
    en: "Unit of the amounts, when the range does not say it.",
  },
  domain: { fr: units.join(", "), en: units.join(", ") },
};

/** The monetary unit of a table, when it says none itself; null when left out. */
export const tableUnit: Argument<Unit | null> = singleArgument<Unit | null>(text, "label", nothing, (cell) =>
  typeof cell === "string"
    ? (readTypedUnit(cell) ?? refuseLabel(text, units, cell))
    : refuseLabel(text, units, cell),
);
