import { vintage2017 } from "../../arguments/vintage";
import { count } from "../../arguments/count";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const perUnit = circularValue("psm-pediatrique-unitaire", "unitaire");
const maintenance = circularValue("psm1-poitiers");

/** Mobile medical posts: paediatric posts and maintenance of first-level posts (2017, annexe III). */
export const dotPsm = defineFunction({
  id: "DOT.PSM",
  description: {
    fr: "Postes sanitaires mobiles pédiatriques et maintenance de PSM1 (2017).",
    en: "Paediatric mobile medical posts and maintenance of first-level ones (2017).",
  },
  arguments: {
    paediatric: count({
      name: { fr: "psm_pédiatriques", en: "paediatric_posts" },
      description: { fr: "Postes pédiatriques créés.", en: "Paediatric posts created." },
      words: ["PSM", "PSM pédiatriques", "postes"],
    }),
    maintained: count({
      name: { fr: "maintenance_psm1", en: "maintained_psm1" },
      description: { fr: "PSM1 entretenus.", en: "First-level posts maintained." },
      words: ["PSM1", "postes"],
      default: 0,
    }),
    vintage: vintage2017,
  },
  result: euros,
  sources: [
    "2017-psm-pediatrique-unitaire",
    "2017-psm-pediatrique-total",
    "2017-psm1-poitiers",
    "2017-moyens-zonaux-total",
  ],
  note: {
    fr: "Le montant de maintenance est celui de Poitiers ; 266 000 € au calcul pour 0,26 M€ imprimés : tronqués, non arrondis.",
    en: "The maintenance amount is Poitiers’s own; €266,000 computed for a printed 0.26 M€: truncated, not rounded.",
  },
  examples: [
    { formula: "=DOT.PSM(9)", value: "243000" },
    { formula: "=DOT.PSM(9;1)", value: "266000" },
    { formula: "=DOT.PSM(-1)", error: "#VALEUR!" },
  ],
  compute: ({ paediatric, maintained }, trace, at) => {
    const amount = perUnit(at).times(paediatric).plus(maintenance(at).times(maintained));
    if (trace !== null) {
      const [each, number, upkeep, of, due] = [
        perUnit(at),
        paediatric,
        maintenance(at),
        maintained,
        amount,
      ].map(showNumber);
      const formula = `${each} × ${number} + ${upkeep} × ${of} =`;
      trace.step(`${formula} ${due} €`, `${formula} €${due}`);
    }
    return amount;
  },
});
