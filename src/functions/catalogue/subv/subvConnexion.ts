import { vintage2007 } from "../../arguments/vintage";
import { Rational, smaller } from "../../../allocation/rational";
import { connectionBase, establishmentCap } from "../../arguments/connectionBase";
import { integers, optionalNumbers, requireSameSize } from "../../arguments/range";
import { checkedCoefficient, coefficient, links } from "./links";
import { paidStep } from "./paidStep";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const ownLinks = {
  ...links,
  description: {
    fr: "Nombre de liaisons validées d’un seul établissement, après regroupement ; une plage : une cellule par sorte de liaison. Un établissement par ligne : SUBV.CONNEXION.COLONNE.",
    en: "Number of validated links of one establishment, once grouped; a range: one cell per kind of link. One establishment a row: SUBV.CONNEXION.COLONNE.",
  },
};
const ownCoefficient = {
  ...coefficient,
  domain: {
    fr: "0 ou ≥ 1, plage de même taille que sites",
    en: "0 or ≥ 1, a range of the same size as sites",
  },
};

/** Envelope P subsidy of one establishment: min(cap; base × Σ links × coefficient) (2007, annexe II). */
export const subvConnexion = defineFunction({
  id: "SUBV.CONNEXION",
  description: {
    fr: "Subvention d’un établissement pour relier ses sites périphériques (enveloppe P, 2007), plafonnée.",
    en: "Subsidy of one establishment to link its outlying sites (envelope P, 2007), capped.",
  },
  arguments: {
    sites: integers(ownLinks),
    extraCosts: optionalNumbers(ownCoefficient),
    base: connectionBase,
    vintage: vintage2007,
    paidStep,
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
  compute: ({ sites, extraCosts, base, paidStep: unit }, trace, at) => {
    if (extraCosts !== null)
      requireSameSize({ argument: ownLinks, range: sites }, { argument: ownCoefficient, range: extraCosts });
    let units = Rational.zero;
    for (let i = 0; i < sites.values.length; i++) {
      const coefficient = checkedCoefficient(extraCosts, i, base, at);
      units = units.plus((sites.values[i] ?? Rational.zero).times(coefficient));
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
    return subsidy.roundedTo(unit);
  },
});
