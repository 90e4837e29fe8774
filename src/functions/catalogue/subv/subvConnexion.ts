import { vintage2007 } from "../../arguments/vintage";
import { Rational, smaller } from "../../../allocation/rational";
import { connectionBase, establishmentCap } from "../../arguments/connectionBase";
import { integers, optionalNumbers, requireSameSize } from "../../arguments/range";
import { defineFunction } from "../../definition";
import { refuse } from "../../refusal";
import { euros } from "../../resultKind";
import type { Parameters } from "../../parameters";
import { showNumber } from "../../showNumber";

const sites = {
  name: { fr: "sites", en: "sites" },
  description: {
    fr: "Nombre de liaisons validées, après regroupement des sites voisins.",
    en: "Number of validated links, once neighbouring sites are grouped.",
  },
  unit: { fr: "liaisons", en: "links" },
  domain: { fr: "entiers ≥ 0", en: "whole numbers ≥ 0" },
  minimum: 0,
};

const extraCost = {
  name: { fr: "surcoût", en: "extra_cost" },
  description: {
    fr: "Coefficient du coût de la connexion standard : 1,5 pour +50 % ; 0 ou vide, pas de surcoût.",
    en: "Multiplier of the standard connection: 1.5 for +50 %; 0 or blank, no extra cost.",
  },
  domain: {
    fr: "0 ou ≥ 1, plage de même taille que sites",
    en: "0 or ≥ 1, a range of the same size as sites",
  },
  minimum: 0,
};

const checked = (coefficient: Rational | null | undefined, base: Rational, at: Parameters): Rational => {
  if (coefficient === null || coefficient === undefined || coefficient.isZero()) return Rational.one;
  const isRate = coefficient.lessThan(1);
  if (!isRate && !coefficient.times(base).greaterThan(establishmentCap(at))) return coefficient;
  const details = { argument: extraCost.name, received: showNumber(coefficient) };
  return refuse("#VALEUR!", isRate ? "rate-typed" : "euros-typed", details);
};

/** Envelope P subsidy of one establishment: min(cap; base × Σ links × coefficient) (2007, annexe II). */
export const subvConnexion = defineFunction({
  id: "SUBV.CONNEXION",
  description: {
    fr: "Subvention d’un établissement pour relier ses sites périphériques (enveloppe P, 2007), plafonnée.",
    en: "Subsidy of one establishment to link its outlying sites (envelope P, 2007), capped.",
  },
  arguments: {
    sites: integers(sites),
    extraCosts: optionalNumbers(extraCost),
    base: connectionBase,
    vintage: vintage2007,
  },
  result: euros,
  sources: [
    "2007-connexion-standard",
    "2007-connexion-plancher-principes",
    "2007-connexion-plafond-base-3000",
    "2007-connexion-plafond-etablissement-principes",
    "2007-surcout-majoration",
    "2007-ordre-calcul",
  ],
  note: {
    fr: "Le minimum et le maximum portent sur la base, le coefficient vient ensuite, le plafond par établissement en dernier.",
    en: "The bounds apply to the base, the multiplier comes next, the cap per establishment last.",
  },
  examples: [
    { formula: "=SUBV.CONNEXION(12;1,5)", value: "33696" },
    { formula: "=SUBV.CONNEXION({10;4};{1;1,5})", value: "29952" },
    { formula: "=SUBV.CONNEXION(59)", value: "110000" },
    { formula: "=SUBV.CONNEXION(10;0,5)", error: "#VALEUR!" },
  ],
  compute: ({ sites: links, extraCosts, base }, trace, at) => {
    if (extraCosts !== null)
      requireSameSize({ argument: sites, range: links }, { argument: extraCost, range: extraCosts });
    let units = Rational.zero;
    for (let i = 0; i < links.values.length; i++) {
      const coefficient = checked(extraCosts?.values[i], base, at);
      units = units.plus((links.values[i] ?? Rational.zero).times(coefficient));
    }
    const uncapped = base.times(units);
    const subsidy = smaller(uncapped, establishmentCap(at));
    if (trace !== null) {
      const [unit, weight, due] = [base, units, uncapped].map(showNumber);
      trace.step(
        `${unit} € × ${weight} liaisons pondérées = ${due} €`,
        `€${unit} × ${weight} weighted links = €${due}`,
      );
      const cap = showNumber(establishmentCap(at));
      trace.step(
        `plafond par établissement ${cap} € : ${showNumber(subsidy)} €`,
        `cap per establishment €${cap}: €${showNumber(subsidy)}`,
      );
    }
    return subsidy;
  },
});
