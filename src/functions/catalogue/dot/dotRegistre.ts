import { larger, smaller } from "../../../allocation/rational";
import { number } from "../../arguments/number";
import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { refuse } from "../../refusal";
import { euros } from "../../resultKind";
import { showEuros } from "../../showNumber";

const floor = circularValue("f22-registre-plancher");
const ceiling = circularValue("f22-registre-plafond");

/** Registry of diagnostic wandering: the need brought inside the printed range (2024, annexe III-I, F22). */
export const dotRegistre = defineFunction({
  id: "DOT.REGISTRE",
  description: {
    fr: "Financement du registre de l’errance diagnostique : le besoin, ramené dans la fourchette du texte.",
    en: "Funding of the registry of diagnostic wandering: the need, brought inside the range of the text.",
  },
  arguments: {
    need: number({
      name: { fr: "besoin", en: "need" },
      description: {
        fr: "Besoin déclaré ; sans lettre d’engagement, pas de financement.",
        en: "Declared need; without a letter of commitment, no funding.",
      },
      unit: { fr: "€", en: "€" },
      domain: { fr: "> 0", en: "> 0" },
      above: 0,
      // Below a hundredth of the floor, the need is in k€: it would pass for a small one, and be paid the floor.
      least: (at) => floor(at).dividedBy(100),
    }),
    vintage: vintage2024,
  },
  result: euros,
  sources: ["2024-f22-registre-plancher", "2024-f22-registre-plafond", "2024-f22-registre-scenarii"],
  note: {
    fr: "Le texte ne donne que la fourchette et trois scénarios sans nom : ramener le besoin à la fourchette est notre convention.",
    en: "The text only gives the range and three unnamed scenarios: bringing the need inside the range is our convention.",
  },
  examples: [
    { formula: "=DOT.REGISTRE(30000)", value: "50000" },
    { formula: "=DOT.REGISTRE(120000)", value: "120000" },
    { formula: "=DOT.REGISTRE(260000)", value: "200000" },
    { formula: "=DOT.REGISTRE(0)", error: "#VALEUR!" },
    { formula: "=DOT.REGISTRE(120)", error: "#VALEUR!" },
  ],
  compute: ({ need }, trace, at) => {
    if (ceiling(at).lessThan(floor(at)))
      refuse("#VALEUR!", "parameter-order", {
        argument: vintage2024.name,
        first: "f22-registre-plancher",
        last: "f22-registre-plafond",
        expected: showEuros(floor(at)),
        received: showEuros(ceiling(at)),
      });
    const amount = smaller(larger(need, floor(at)), ceiling(at));
    if (trace) {
      const range = `${showEuros(floor(at))} – ${showEuros(ceiling(at))}`;
      const kept = amount.equals(need);
      trace.step(
        `${showEuros(need)}, fourchette ${range} : ${kept ? "gardé" : "hors fourchette, ramené à"} ${showEuros(amount)}`,
        `${showEuros(need)}, range ${range}: ${kept ? "kept" : "outside, brought to"} ${showEuros(amount)}`,
      );
    }
    return amount;
  },
});
