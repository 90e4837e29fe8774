import type { Rational } from "../../allocation/rational";
import { singleArgument, type Argument } from "../argument";
import { showCell } from "../cell";
import { circularValue } from "../circularValue";
import { readNumber } from "../readNumber";
import { refuse } from "../refusal";
import { showNumber } from "../showNumber";

/** Amount of a standard connection before any decision of the region (2007, annexe II-B). */
export const initialBase = circularValue("2007-connexion-standard");
/** Lowest base of a standard connection (2007, annexe II, principles). */
export const lowestBase = circularValue("2007-connexion-plancher-principes");
/** Highest base of a standard connection (2007, annexe II, principles). */
export const highestBase = circularValue("2007-connexion-plafond-base-3000");
/** Most that one establishment may receive from envelope P (2007, annexe II, principles). */
export const establishmentCap = circularValue("2007-connexion-plafond-etablissement-principes");

const text = {
  name: { fr: "base", en: "base" },
  description: {
    fr: "Montant d’une connexion standard décidé par la région.",
    en: "Amount of a standard connection decided by the region.",
  },
  unit: { fr: "€/connexion", en: "€/connection" },
  domain: {
    get fr() {
      return `de ${showNumber(lowestBase())} à ${showNumber(highestBase())}`;
    },
    get en() {
      return `${lowestBase().toDecimal()} to ${highestBase().toDecimal()}`;
    },
  },
};

/** The base of a standard connection; refused outside its bounds, for a clamped one would overspend unseen. */
export const connectionBase: Argument<Rational> = singleArgument(
  text,
  "number",
  {
    value: initialBase,
    text: () => ({ fr: showNumber(initialBase()), en: initialBase().toDecimal() }),
  },
  (cell) => {
    const value = readNumber(cell);
    if (value !== null && !value.lessThan(lowestBase()) && !value.greaterThan(highestBase())) return value;
    const details = { argument: text.name, received: showCell(cell) };
    if (value === null) return refuse("#VALEUR!", "number-expected", details);
    const [lowest, highest] = [showNumber(lowestBase()), showNumber(highestBase())];
    return refuse("#VALEUR!", "base-outside", { ...details, lowest, highest });
  },
);
