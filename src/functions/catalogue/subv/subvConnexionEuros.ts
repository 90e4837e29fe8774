import { vintage2007 } from "../../arguments/vintage";
import { smaller } from "../../../allocation/rational";
import { connectionBase, establishmentCap } from "../../arguments/connectionBase";
import { count } from "../../arguments/count";
import { euroAmount } from "../../arguments/euroAmount";
import { paidStep } from "./paidStep";
import { share } from "../../arguments/share";
import { defineFunction } from "../../definition";
import { refuse } from "../../refusal";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const extraCost = {
  name: { fr: "surcoût_total", en: "total_extra_cost" },
  description: {
    fr: "Somme des surcoûts de toutes les liaisons de l’établissement.",
    en: "Sum of the extra costs of all the links of the establishment.",
  },
};

/** Envelope P subsidy with extra costs in euros: min(cap; base × sites + share × extra cost) (2007, annexe II). */
export const subvConnexionEuros = defineFunction({
  id: "SUBV.CONNEXION.EUROS",
  description: {
    fr: "Subvention de l’enveloppe P (2007) quand le surcoût est connu en euros, plafonnée.",
    en: "Envelope P subsidy (2007) when the extra cost is known in euros, capped.",
  },
  arguments: {
    sites: count({
      name: { fr: "sites", en: "sites" },
      description: {
        fr: "Toutes les liaisons de l’établissement.",
        en: "All the links of the establishment.",
      },
    }),
    extraCost: euroAmount(extraCost),
    share: share({
      name: { fr: "part", en: "share" },
      description: {
        fr: "Part du surcoût que la région finance.",
        en: "Share of the extra cost that the region pays.",
      },
      default: 1,
    }),
    base: connectionBase,
    vintage: vintage2007,
    paidStep,
  },
  result: euros,
  sources: [
    "2007-surcout-majoration",
    "2007-connexion-standard",
    "2007-connexion-plancher-principes",
    "2007-connexion-plafond-base-3000",
    "2007-connexion-plafond-etablissement-principes",
  ],
  examples: [
    { formula: "=SUBV.CONNEXION.EUROS(12;5000)", value: "27464" },
    { formula: "=SUBV.CONNEXION.EUROS(12;5000;0,4)", value: "24464" },
    { formula: "=SUBV.CONNEXION.EUROS(0;500)", error: "#VALEUR!" },
  ],
  compute: ({ sites, extraCost: extra, share, base, paidStep: unit }, trace, at) => {
    if (sites.isZero() && !extra.isZero())
      refuse("#VALEUR!", "extra-cost-without-site", {
        argument: extraCost.name,
        received: showNumber(extra),
      });
    const uncapped = base.times(sites).plus(share.times(extra));
    const subsidy = smaller(uncapped, establishmentCap(at));
    if (trace !== null) {
      const [unit, links, part, cost, due] = [base, sites, share, extra, uncapped].map(showNumber);
      trace.step(
        `${unit} € × ${links} + ${part} × ${cost} € = ${due} €`,
        `€${unit} × ${links} + ${part} × €${cost} = €${due}`,
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
