import { count } from "../../arguments/count";
import { euroAmount, leastEnvelope, signedEuroAmount } from "../../arguments/euroAmount";
import { paidStep } from "./paidStep";
import { defineFunction } from "../../definition";
import { refuse } from "../../refusal";
import { euros } from "../../resultKind";
import { larger } from "../../../allocation/rational";
import { showNumber } from "../../showNumber";

const establishments = {
  name: { fr: "établissements", en: "establishments" },
  description: { fr: "Établissements éligibles de la région.", en: "Eligible establishments of the region." },
};
const corrections = {
  name: { fr: "corrections", en: "corrections" },
  description: {
    fr: "Solde des anomalies de la première tranche compris dans la dotation.",
    en: "Net correction of the first instalment included in the allocation.",
  },
};

const increaseName = { fr: "majoration", en: "increase" };

/** Envelope M amount of an establishment: (allocation − corrections) / establishments + increase (2007, annexe II-A). */
export const subvOutils = defineFunction({
  id: "SUBV.OUTILS",
  description: {
    fr: "Subvention d’un établissement pour ses outils (enveloppe M, 2007), la même pour tous, majoration en sus.",
    en: "Subsidy of one establishment for its tools (envelope M, 2007), the same for all, plus an increase.",
  },
  arguments: {
    allocation: euroAmount({
      name: { fr: "dotation", en: "allocation" },
      description: { fr: "Dotation M de la région.", en: "Envelope M of the region." },
      least: leastEnvelope,
    }),
    establishments: count(establishments),
    corrections: signedEuroAmount({ ...corrections, default: 0 }),
    increase: euroAmount({
      name: increaseName,
      description: {
        fr: "Majoration de coopération de l’établissement.",
        en: "Cooperation increase of the establishment.",
      },
      default: 0,
    }),
    paidStep,
  },
  result: euros,
  sources: [
    "2007-m-deuxieme-tranche-repartition",
    "2007-m-montant-identique",
    "2007-m-anomalies-premiere-tranche",
    "2007-m-majoration-cooperation",
    "2007-m-unitaire-5600-deduit",
  ],
  note: {
    fr: "Le montant unitaire n’est pas écrit dans la circulaire ; la part commune se déduit de la dotation.",
    en: "The circular does not write the unit amount; the common share follows from the allocation.",
  },
  examples: [
    { formula: "=SUBV.OUTILS(252000;45)", value: "5600" },
    { formula: "=SUBV.OUTILS(46293;9;-4107)", value: "5600" },
    { formula: "=SUBV.OUTILS(5600;0)", error: "#DIV/0!" },
  ],
  compute: ({ allocation, establishments: number, corrections: net, increase, paidStep: unit }, trace) => {
    if (number.isZero()) refuse("#DIV/0!", "zero-divisor", { argument: establishments.name });
    if (net.greaterThan(allocation)) {
      const details = { expected: showNumber(allocation), received: showNumber(net) };
      refuse("#VALEUR!", "maximum", { argument: corrections.name, ...details });
    }
    const share = allocation.minus(net).dividedBy(number);
    const amount = share.plus(increase);
    // What is taken back from the first instalment is spent too.
    const spendable = larger(allocation, allocation.minus(net));
    if (amount.greaterThan(spendable))
      refuse("#VALEUR!", "increase-above-allocation", {
        argument: increaseName,
        received: showNumber(increase),
        over: showNumber(amount.minus(spendable)),
        expected: showNumber(spendable.minus(share)),
      });
    if (!increase.isZero())
      trace?.warn(
        `la part commune épuise déjà la dotation : ${showNumber(increase)} € la dépassent, sauf si la majoration en a été déduite`,
        `the common share already spends the allocation: €${showNumber(increase)} exceed it, unless the increase was deducted from it`,
      );
    if (trace !== null) {
      const [total, corrected, of, more, each] = [allocation, net, number, increase, amount].map(showNumber);
      const formula = `(${total} − ${corrected}) / ${of} + ${more} =`;
      trace.step(`${formula} ${each} €`, `${formula} €${each}`);
    }
    return amount.roundedTo(unit);
  },
});
