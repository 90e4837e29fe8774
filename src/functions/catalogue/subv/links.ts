import { Rational, rational } from "../../../allocation/rational";
import { mostThings } from "../../arguments/count";
import { euroAmount } from "../../arguments/euroAmount";
import { establishmentCap } from "../../arguments/connectionBase";
import { refuseAt } from "../../arguments/place";
import type { Range } from "../../arguments/range";
import type { Parameters } from "../../parameters";
import { showNumber } from "../../showNumber";

/** What a region receives of envelope P, as an argument. */
export const regionalEnvelope = euroAmount({
  name: { fr: "enveloppe", en: "envelope" },
  description: { fr: "Dotation P de la région.", en: "Envelope P of the region." },
});

/** The links of an establishment, as an argument. */
export const links = {
  name: { fr: "sites", en: "sites" },
  description: {
    fr: "Nombre de liaisons validées, après regroupement des sites voisins.",
    en: "Number of validated links, once neighbouring sites are grouped.",
  },
  unit: { fr: "liaisons", en: "links" },
  domain: {
    fr: `entiers de 0 à ${showNumber(rational(mostThings))}`,
    en: `whole numbers from 0 to ${mostThings}`,
  },
  minimum: 0,
  maximum: mostThings,
};

/** The multiplier of the standard connection, as an argument. */
export const coefficient = {
  name: { fr: "surcoût", en: "extra_cost" },
  description: {
    fr: "Coefficient du coût de la connexion standard : 1,5 pour +50 % ; 0 ou vide, pas de surcoût.",
    en: "Multiplier of the standard connection: 1.5 for +50 %; 0 or blank, no extra cost.",
  },
  domain: { fr: "0 ou ≥ 1", en: "0 or ≥ 1" },
  minimum: 0,
  percentage: true as const,
};

/** A multiplier that is one: none stands for 1; a rate and an amount in euros are refused with what to type instead. */
export const checkedCoefficient = (
  given: Range<Rational | null> | null,
  place: number,
  base: Rational,
  at: Parameters,
): Rational => {
  const typed = given?.values[place];
  if (given === null || typed === null || typed === undefined || typed.isZero()) return Rational.one;
  const isRate = typed.lessThan(1);
  if (!isRate && !typed.times(base).greaterThan(establishmentCap(at))) return typed;
  return refuseAt({ ...given, at: place }, "#VALEUR!", isRate ? "rate-typed" : "euros-typed", {
    argument: coefficient.name,
    received: showNumber(typed),
  });
};
