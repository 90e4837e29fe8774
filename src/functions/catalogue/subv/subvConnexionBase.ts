import { counted } from "../../../amounts/counted";
import { vintage2007 } from "../../arguments/vintage";
import { larger, Rational, smaller } from "../../../allocation/rational";
import { highestBase, lowestBase } from "../../arguments/connectionBase";
import { count } from "../../arguments/count";
import { euroAmount } from "../../arguments/euroAmount";
import { defineFunction } from "../../definition";
import { regionalEnvelope } from "./links";
import { overrunArgument, requireWithin } from "./overrun";
import { refuse } from "../../refusal";
import { ratio } from "../../resultKind";
import { showEuros, showNumber } from "../../showNumber";

const connections = {
  name: { fr: "connexions", en: "connections" },
  description: { fr: "Toutes les liaisons à subventionner.", en: "All the links to subsidise." },
  words: ["liaisons", "sites"],
};

/** Base a region can afford once extra costs are deducted, within its bounds (2007, annexe II, principles). */
export const subvConnexionBase = defineFunction({
  id: "SUBV.CONNEXION.BASE",
  description: {
    fr: "Base par connexion standard qu’une région peut financer, surcoûts déduits, dans ses bornes (2007).",
    en: "Base per standard connection that a region can pay, extra costs deducted, within its bounds (2007).",
  },
  arguments: {
    envelope: regionalEnvelope,
    connections: count(connections),
    extraCosts: euroAmount({
      name: { fr: "surcoûts", en: "extra_costs" },
      description: { fr: "Total des surcoûts financés.", en: "Total of the extra costs paid." },
      default: 0,
    }),
    overrun: overrunArgument({
      fr: "refusé par défaut quand des surcoûts en sont la cause, dit sinon",
      en: "by default refused when extra costs bring it about, told otherwise",
    }),
    vintage: vintage2007,
  },
  result: { ...ratio, unit: { fr: "€/connexion", en: "€/connection" } },
  sources: [
    "2007-surcout-en-deduction",
    "2007-connexion-plancher-principes",
    "2007-connexion-plafond-base-3000",
  ],
  note: {
    fr: "Ne tient pas compte des établissements plafonnés : voir SUBV.CONNEXION.EQUILIBRE. Un dépassement qui n’est pas refusé est dit par Expliquer la cellule et par le contrôle du classeur.",
    en: "Leaves capped establishments aside: see SUBV.CONNEXION.EQUILIBRE. An overrun that is not refused is told by Explain the cell and by the check of the workbook.",
  },
  examples: [
    { formula: "=SUBV.CONNEXION.BASE(168496;100)", value: "1700" },
    { formula: "=SUBV.CONNEXION.BASE(168496;50)", value: "3000" },
    { formula: "=SUBV.CONNEXION.BASE(168496;90;20000)", error: "#VALEUR!" },
    { formula: "=SUBV.CONNEXION.BASE(168496;0)", error: "#DIV/0!" },
  ],
  compute: ({ envelope, connections: links, extraCosts, overrun }, trace, at) => {
    if (links.isZero()) refuse("#DIV/0!", "zero-divisor", { argument: connections.name });
    const affordable = envelope.minus(extraCosts).dividedBy(links);
    const base = larger(lowestBase(at), smaller(highestBase(at), affordable));
    requireWithin(
      {
        spent: base.times(links).plus(extraCosts),
        envelope,
        whatFits: () => {
          const left = envelope.minus(lowestBase(at).times(links));
          if (!extraCosts.isZero() && !left.isNegative())
            return {
              fr: `surcoûts : ${showEuros(left)} au plus à la base minimale`,
              en: `extra costs: ${showEuros(left)} at most at the lowest base`,
            };
          const fitting = smaller(
            links,
            larger(Rational.zero, envelope.minus(extraCosts)).dividedBy(lowestBase(at)),
          );
          const number = Number(fitting.floor());
          return {
            fr: `${counted(number, "connexion tient", "connexions tiennent", "fr")} à la base minimale, surcoûts compris`,
            en: `${counted(number, "connection fits", "connections fit", "en")} at the lowest base, extra costs included`,
          };
        },
        nothingFits: envelope.minus(extraCosts).lessThan(lowestBase(at)),
        asked: overrun,
        refusedByDefault: !extraCosts.isZero(),
      },
      trace,
    );
    if (trace !== null) {
      const [total, extra, number, each] = [envelope, extraCosts, links, affordable].map(showNumber);
      trace.step(
        `(${total} − ${extra}) / ${number} = ${each} €`,
        `(${total} − ${extra}) / ${number} = €${each}`,
      );
      const [lowest, highest] = [lowestBase(at), highestBase(at)].map(showNumber);
      trace.step(
        `entre ${lowest} et ${highest} € : ${showNumber(base)} €`,
        `between €${lowest} and €${highest}: €${showNumber(base)}`,
      );
    }
    return base;
  },
});
