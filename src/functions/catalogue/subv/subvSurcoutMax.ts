import { vintage2007 } from "../../arguments/vintage";
import { larger, Rational } from "../../../allocation/rational";
import { lowestBase } from "../../arguments/connectionBase";
import { count } from "../../arguments/count";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";
import { regionalEnvelope } from "./links";

/** Largest extra cost a region can pay without going under the lowest base (2007, annexe II, principles). */
export const subvSurcoutMax = defineFunction({
  id: "SUBV.SURCOUT.MAX",
  description: {
    fr: "Surcoût total qu’une région peut financer sans descendre sous la base minimale (2007).",
    en: "Total extra cost that a region can pay without going under the lowest base (2007).",
  },
  arguments: {
    envelope: regionalEnvelope,
    connections: count({
      name: { fr: "connexions", en: "connections" },
      description: { fr: "Liaisons à subventionner.", en: "Links to subsidise." },
      words: ["liaisons", "sites"],
    }),
    vintage: vintage2007,
  },
  result: euros,
  sources: ["2007-surcout-en-deduction", "2007-connexion-plancher-principes"],
  examples: [
    { formula: "=SUBV.SURCOUT.MAX(168496;90)", value: "15496" },
    { formula: "=SUBV.SURCOUT.MAX(168496;100)", value: "0" },
    { formula: "=SUBV.SURCOUT.MAX(168496;-1)", error: "#VALEUR!" },
  ],
  compute: ({ envelope, connections }, trace, at) => {
    const rest = envelope.minus(lowestBase(at).times(connections));
    const left = larger(Rational.zero, rest);
    if (rest.isNegative())
      trace?.warn(
        `même sans surcoût, les connexions dépassent l’enveloppe de ${showNumber(rest.absolute())} € à la base minimale`,
        `even without extra costs, the connections exceed the envelope by €${showNumber(rest.absolute())} at the lowest base`,
      );
    if (trace !== null) {
      const [total, base, links, most] = [envelope, lowestBase(at), connections, left].map(showNumber);
      trace.step(
        `max(0 ; ${total} − ${base} × ${links}) = ${most} €`,
        `max(0; ${total} − ${base} × ${links}) = €${most}`,
      );
    }
    return left;
  },
});
