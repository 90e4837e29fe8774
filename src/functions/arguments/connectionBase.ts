import type { Rational } from "../../allocation/rational";
import { singleArgument, type Argument } from "../argument";
import { showCell, type Cell } from "../cell";
import { circularValue } from "../circularValue";
import { readNumber } from "../readNumber";
import { refuse } from "../refusal";
import type { Parameters } from "../parameters";
import { showNumber } from "../showNumber";

/** Amount of a standard connection before any decision of the region (2007, annexe II-B). */
export const initialBase = circularValue("connexion-standard");
/** Lowest base of a standard connection (2007, annexe II, principles). */
export const lowestBase = circularValue("connexion-plancher-principes");
/** Highest base of a standard connection (2007, annexe II, principles). */
export const highestBase = circularValue("connexion-plafond-base-3000");
/** Most that one establishment may receive from envelope P (2007, annexe II, principles). */
export const establishmentCap = circularValue("connexion-plafond-etablissement-principes");

const text = {
  name: { fr: "base", en: "base" },
  description: {
    fr: "Montant d’une connexion standard décidé par la région.",
    en: "Amount of a standard connection decided by the region.",
  },
  unit: { fr: "€/connexion", en: "€/connection" },
  domain: (at: Parameters) => ({
    fr: `de ${showNumber(lowestBase(at))} à ${showNumber(highestBase(at))}`,
    en: `${lowestBase(at).toDecimal()} to ${highestBase(at).toDecimal()}`,
  }),
};

const withinBounds = (value: Rational, received: Cell, at: Parameters): Rational => {
  if (!value.lessThan(lowestBase(at)) && !value.greaterThan(highestBase(at))) return value;
  return refuse("#VALEUR!", "base-outside", {
    argument: text.name,
    received: showCell(received),
    lowest: showNumber(lowestBase(at)),
    highest: showNumber(highestBase(at)),
  });
};

/** The base of a standard connection; refused outside its bounds, for a clamped one would overspend unseen. */
export const connectionBase: Argument<Rational> = singleArgument(
  text,
  "number",
  {
    value: (at) => withinBounds(initialBase(at), initialBase(at), at),
    text: (at) => ({ fr: showNumber(initialBase(at)), en: initialBase(at).toDecimal() }),
  },
  (cell, at) => {
    const value = readNumber(cell);
    return value === null
      ? refuse("#VALEUR!", "number-expected", { argument: text.name, received: showCell(cell) })
      : withinBounds(value, cell, at);
  },
);
