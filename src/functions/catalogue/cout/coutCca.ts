import { months } from "../../arguments/months";
import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { people } from "../../arguments/quantity";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { yearlyAmount } from "./yearlyAmount";

const annualCost = circularValue("cca-cout");

/** Posts of clinical assistants in child psychiatry: annual cost × posts × months / 12 (2024, annexe II-XI). */
export const coutCca = defineFunction({
  id: "COUT.CCA",
  description: {
    fr: "Coût de postes de chef de clinique ou d’assistant en pédopsychiatrie, charges comprises.",
    en: "Cost of clinical assistant posts in child psychiatry, employer charges included.",
  },
  arguments: {
    posts: people({
      name: { fr: "postes", en: "posts" },
      description: { fr: "Nombre de postes.", en: "Number of posts." },
      unit: { fr: "postes", en: "posts" },
    }),
    // The posts last two years.
    months: months(2 * 12),
    vintage: vintage2024,
  },
  result: euros,
  sources: ["2024-cca-cout", "2024-cca-postes", "2024-cca-prise-fonction"],
  note: {
    fr: "L’annexe I finance une année pleine bien que les postes commencent en novembre, et arrondit le coût d’un poste avant de le multiplier : 183,2 k€ pour 4 postes, contre 183 084 € ici.",
    en: "Annexe I pays a full year although the posts start in November, and rounds the cost of one post before multiplying: 183.2 k€ for 4 posts, against €183,084 here.",
  },
  examples: [
    { formula: "=COUT.CCA(4)", value: "183084" },
    { formula: "=COUT.CCA(4;2)", value: "30514" },
    { formula: "=COUT.CCA(4;25)", error: "#VALEUR!" },
  ],
  compute: ({ posts, months: paid }, trace, at) => yearlyAmount(annualCost(at), paid, posts, trace),
});
