import { Rational } from "../../../allocation/rational";
import { convert, readAmount, type Unit } from "../../../amounts";
import { parameterAmount } from "../../../circulars";

/** A number as typed in the form; null for a blank, undefined for what is no number. */
export function typedNumber(text: string): Rational | null | undefined {
  if (text.trim() === "") return null;
  const reading = readAmount(text);
  return reading.kind === "amount" && reading.unit !== "%" ? Rational.fromExact(reading.amount) : undefined;
}

/** The bounds of the base of a link and the cap of an establishment, in a unit (circular 2007-237, annex II-B). */
export const limits2007 = (unit: Unit) => {
  const amount = (id: string): Rational => Rational.fromExact(convert(parameterAmount(id), "€", unit));
  return {
    lowest: amount("2007-connexion-plancher-principes"),
    highest: amount("2007-connexion-plafond-base-3000"),
    cap: amount("2007-connexion-plafond-etablissement-principes"),
  };
};
