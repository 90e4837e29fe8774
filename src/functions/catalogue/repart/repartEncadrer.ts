import { larger, smaller } from "../../../allocation/rational";
import { number } from "../../arguments/number";
import { defineFunction } from "../../definition";
import { refuse } from "../../refusal";
import { amount } from "../../resultKind";
import { showNumber } from "../../showNumber";

const bound = (fr: string, en: string, description: { fr: string; en: string }) =>
  number({ name: { fr, en }, description, unit: { fr: "€", en: "€" } });

const floor = bound("plancher", "floor", { fr: "Borne basse.", en: "Lower bound." });

/** An amount brought between two bounds, not rounded. */
export const repartEncadrer = defineFunction({
  id: "REPART.ENCADRER",
  description: {
    fr: "Ramène un montant entre un plancher et un plafond, sans l’arrondir.",
    en: "Brings an amount between a floor and a ceiling, without rounding it.",
  },
  arguments: {
    amount: bound("montant", "amount", {
      fr: "Montant à encadrer.",
      en: "Amount to bring between the bounds.",
    }),
    floor,
    ceiling: bound("plafond", "ceiling", { fr: "Borne haute.", en: "Upper bound." }),
  },
  result: amount,
  sources: [],
  examples: [
    { formula: "=REPART.ENCADRER(15000;20000;50000)", value: "20000" },
    { formula: "=REPART.ENCADRER(25000;20000;50000)", value: "25000" },
    { formula: "=REPART.ENCADRER(1;5;2)", error: "#VALEUR!" },
  ],
  compute: (given, trace) => {
    if (given.floor.greaterThan(given.ceiling)) {
      return refuse("#VALEUR!", "floor-above-ceiling", {
        argument: floor.name,
        floor: showNumber(given.floor),
        ceiling: showNumber(given.ceiling),
      });
    }
    const inside = smaller(larger(given.amount, given.floor), given.ceiling);
    trace?.step(
      `min(max(${showNumber(given.amount)} ; ${showNumber(given.floor)}) ; ${showNumber(given.ceiling)}) = ${showNumber(inside)}`,
    );
    return inside;
  },
});
