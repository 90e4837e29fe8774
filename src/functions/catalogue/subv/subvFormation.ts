import { larger, Rational, smaller } from "../../../allocation/rational";
import { euroAmount, leastShare } from "../../arguments/euroAmount";
import { paidStep } from "./paidStep";
import { defineFunction } from "../../definition";
import { refuse } from "../../refusal";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const own = {
  name: { fr: "frais", en: "expenses" },
  description: { fr: "Frais de l’établissement formé.", en: "Expenses of the trained establishment." },
};
const total = {
  name: { fr: "frais_total", en: "total_expenses" },
  description: {
    fr: "Frais de tous les établissements formés.",
    en: "Expenses of all the trained establishments.",
  },
};

/** Envelope F: organisers first, then the rest in proportion to expenses, up to real cost (2007, annexe II-A-2). */
export const subvFormation = defineFunction({
  id: "SUBV.FORMATION",
  description: {
    fr: "Part d’un établissement dans le reliquat de formation (enveloppe F, 2007), plafonnée à ses frais.",
    en: "Share of one establishment in what is left for training (envelope F, 2007), up to its expenses.",
  },
  arguments: {
    allocation: euroAmount({
      name: { fr: "dotation", en: "allocation" },
      description: { fr: "Dotation F de la région.", en: "Envelope F of the region." },
      // The smallest printed one is of a few hundred euros.
      least: leastShare,
    }),
    organisers: euroAmount({
      name: { fr: "frais_organisateurs", en: "organisers_expenses" },
      description: {
        fr: "Frais des établissements organisateurs, servis d’abord.",
        en: "Expenses of the organising establishments, served first.",
      },
    }),
    own: euroAmount(own),
    total: euroAmount(total),
    paidStep,
  },
  result: euros,
  sources: ["2007-f-priorite-organisateurs", "2007-f-reliquat-prorata"],
  note: {
    fr: "Le remboursement limité aux frais réels est une lecture ; le texte est muet si les organisateurs absorbent tout.",
    en: "The limit to real expenses is a reading; the text is silent when organisers take everything.",
  },
  examples: [
    { formula: "=SUBV.FORMATION(4100;2600;500;3000)", value: "250" },
    { formula: "=SUBV.FORMATION(4100;1000;500;2000)", value: "500" },
    { formula: "=SUBV.FORMATION(4100;0;700;300)", error: "#VALEUR!" },
  ],
  compute: ({ allocation, organisers, own: expenses, total: all, paidStep: unit }, trace) => {
    if (expenses.greaterThan(all))
      refuse("#VALEUR!", "part-above-total", {
        argument: own.name,
        other: total.name,
        received: showNumber(expenses),
        otherReceived: showNumber(all),
      });
    if (expenses.isZero()) {
      trace?.step("aucun frais à rembourser", "no expenses to refund");
      return Rational.zero;
    }
    if (organisers.greaterThan(allocation))
      trace?.warn(
        `les frais des organisateurs dépassent la dotation de ${showNumber(organisers.minus(allocation))} € : le texte ne dit pas comment les réduire`,
        `the expenses of the organisers exceed the allocation by €${showNumber(organisers.minus(allocation))}: the text does not say how to reduce them`,
      );
    const left = larger(Rational.zero, allocation.minus(organisers));
    const share = smaller(expenses, left.times(expenses).dividedBy(all));
    if (trace !== null) {
      const [rest, spent, sum, due] = [left, expenses, all, share].map(showNumber);
      trace.step(`reliquat ${rest} €`, `€${rest} left`);
      trace.step(
        `min(${spent} ; ${rest} × ${spent} / ${sum}) = ${due} €`,
        `min(${spent}; ${rest} × ${spent} / ${sum}) = €${due}`,
      );
    }
    return share.roundedTo(unit);
  },
});
