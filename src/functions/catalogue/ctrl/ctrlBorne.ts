import { count } from "../../arguments/count";
import { number } from "../../arguments/number";
import { defineFunction } from "../../definition";
import { ratio } from "../../resultKind";
import { showNumber } from "../../showNumber";

/** Largest gap that rounding n parts and their total can leave: (n + 1) × step / 2. */
export const ctrlBorne = defineFunction({
  id: "CTRL.BORNE",
  description: {
    fr: "Plus grand écart que l’arrondi de n parties et de leur total peut laisser.",
    en: "Largest gap that rounding n parts and their total can leave.",
  },
  arguments: {
    parts: count({
      name: { fr: "n", en: "n" },
      description: { fr: "Nombre de parties.", en: "Number of parts." },
      maximum: "none",
    }),
    step: number({
      name: { fr: "pas", en: "step" },
      description: {
        fr: "Dernier chiffre imprimé : 0,1 pour 0,1 k€.",
        en: "Last printed digit: 0.1 for 0.1 k€.",
      },
      domain: { fr: "≥ 0", en: "≥ 0" },
      minimum: 0,
      default: 1,
    }),
  },
  result: ratio,
  sources: ["2017-delegation-total", "2007-annexe-1-total-p"],
  examples: [
    { formula: "=CTRL.BORNE(3;0,1)", value: "0.2" },
    { formula: "=CTRL.BORNE(26)", value: "13.5" },
    { formula: "=CTRL.BORNE(-1)", error: "#VALEUR!" },
  ],
  compute: ({ parts, step }, trace) => {
    const bound = parts.plus(1).times(step).dividedBy(2);
    if (trace !== null) {
      const formula = `(${showNumber(parts)} + 1) × ${showNumber(step)} / 2 = ${showNumber(bound)}`;
      trace.step(formula, formula);
    }
    return bound;
  },
});
