import { Rational, smaller, sum } from "../../../allocation/rational";
import { counted } from "../../../amounts/counted";
import { connectionBase, establishmentCap } from "../../arguments/connectionBase";
import { integers, optionalNumbers, requireSameSize } from "../../arguments/range";
import { vintage2007 } from "../../arguments/vintage";
import { paidStep } from "./paidStep";
import { defineFunction } from "../../definition";
import { spilledEuros } from "../../resultKind";
import { showEuros } from "../../showNumber";
import { inShapeOf } from "../repart/allocate";
import { checkedCoefficient, coefficient, links } from "./links";

const rowsOfLinks = {
  ...links,
  description: {
    fr: "Liaisons validées de chaque établissement, un établissement par cellule.",
    en: "Validated links of each establishment, one establishment per cell.",
  },
};
const coefficients = {
  ...coefficient,
  domain: {
    fr: "0 ou ≥ 1, une cellule pour tous ou plage de même taille que sites",
    en: "0 or ≥ 1, one cell for all or a range of the same size as sites",
  },
};

/** Envelope P subsidies of many establishments, one a cell: min(cap; base × links × coefficient) each (2007, annexe II). */
export const subvConnexionColonne = defineFunction({
  id: "SUBV.CONNEXION.COLONNE",
  description: {
    fr: "Subventions de l’enveloppe P (2007) d’une colonne d’établissements : un montant plafonné par cellule.",
    en: "Envelope P subsidies (2007) of a column of establishments: one capped amount per cell.",
  },
  arguments: {
    sites: integers({ ...rowsOfLinks, noTotal: true }),
    extraCosts: optionalNumbers(coefficients),
    base: connectionBase,
    vintage: vintage2007,
    paidStep,
  },
  result: { ...spilledEuros, rounding: "cent" },
  sources: [
    "2007-connexion-standard",
    "2007-connexion-plancher-principes",
    "2007-connexion-plafond-base-3000",
    "2007-connexion-plafond-etablissement-principes",
    "2007-surcout-majoration",
    "2007-ordre-calcul",
  ],
  note: {
    fr: "Le plafond s’applique à chaque cellule. Pour un établissement qui a plusieurs sortes de liaisons, SUBV.CONNEXION additionne avant de plafonner.",
    en: "The cap applies to each cell. For one establishment with several kinds of links, SUBV.CONNEXION adds up before capping.",
  },
  examples: [
    { formula: "=SUBV.CONNEXION.COLONNE({12;59;0};1,5)", value: ["33696", "110000", "0"] },
    { formula: "=SUBV.CONNEXION.COLONNE({10;4};{1;1,5})", value: ["18720", "11232"] },
    { formula: "=SUBV.CONNEXION.COLONNE({10;4};{1;1,5;2})", error: "#VALEUR!" },
  ],
  compute: ({ sites, extraCosts, base, paidStep: unit }, trace, at) => {
    const isForAll = extraCosts?.values.length === 1;
    if (extraCosts !== null && !isForAll)
      requireSameSize({ argument: rowsOfLinks, range: sites }, { argument: coefficients, range: extraCosts });
    const cap = establishmentCap(at);
    const subsidies = sites.values.map((count, i) => {
      const factor = checkedCoefficient(extraCosts, isForAll ? 0 : i, base, at);
      return smaller(base.times(count ?? Rational.zero).times(factor), cap).roundedTo(unit);
    });
    if (trace !== null) {
      const capped = subsidies.filter((subsidy) => subsidy.equals(cap)).length;
      const total = showEuros(sum(subsidies));
      trace.step(
        `${counted(subsidies.length, "établissement", "établissements", "fr")}, ${capped} au plafond de ${showEuros(cap)} : ${total} en tout`,
        `${counted(subsidies.length, "establishment", "establishments", "en")}, ${capped} at the cap of ${showEuros(cap)}: ${total} in all`,
      );
    }
    return inShapeOf(sites, subsidies);
  },
});
