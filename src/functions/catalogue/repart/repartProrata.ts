import { envelope, keys, step } from "../../arguments/allocation";
import { defineFunction } from "../../definition";
import { proRataOfRange } from "./proRataOfRange";
import { spilledAmounts } from "../../resultKind";

const envelopeArgument = envelope();

/** An envelope in proportion to keys, closed to the step by largest remainders. */
export const repartProrata = defineFunction({
  id: "REPART.PRORATA",
  description: {
    fr: "Répartit une enveloppe au prorata de clés ; la somme des parts est exactement l’enveloppe.",
    en: "Shares an envelope in proportion to keys; the shares add up to the envelope exactly.",
  },
  arguments: { envelope: envelopeArgument, keys, step: step() },
  result: spilledAmounts,
  sources: [],
  note: {
    fr: "Arrondi au plus fort reste : une égalité va à la plus grande clé, puis à la première. Une enveloppe négative (reprise) se répartit comme son opposée.",
    en: "Largest remainder rounding: a tie goes to the larger key, then to the first. A negative envelope (withdrawal) is shared as its opposite.",
  },
  examples: [
    { formula: "=REPART.PRORATA(100;{1;1;1})", value: ["33.34", "33.33", "33.33"] },
    { formula: "=REPART.PRORATA(-229,3;{1;2};0,1)", value: ["-76.4", "-152.9"] },
    { formula: "=REPART.PRORATA(100;{0;0})", error: "#DIV/0!" },
    { formula: "=REPART.PRORATA(100,05;{1;1};0,1)", error: "#VALEUR!" },
  ],
  compute: (given, trace) => proRataOfRange({ keys, envelope: envelopeArgument }, given, trace),
});
