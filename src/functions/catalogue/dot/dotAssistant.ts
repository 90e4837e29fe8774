import { vintage2017 } from "../../arguments/vintage";
import { count } from "../../arguments/count";
import { signedEuroAmount } from "../../arguments/euroAmount";
import { yearlyCost } from "../../arguments/yearlyCost";
import { months } from "../../arguments/months";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const postsOf2017 = circularValue("assistants-postes", "postes");
const monthsOf2017 = circularValue("assistants-prorata-2-mois", "mois");
const costOf2017 = circularValue("assistants-prorata-2-mois", "cout_annuel");

/** Palliative-care assistants: posts × cost × months / 12 + correction (2017, annexe III). */
export const dotAssistant = defineFunction({
  id: "DOT.ASSISTANT",
  description: {
    fr: "Assistants spécialisés en soins palliatifs (2017).",
    en: "Specialist assistants in palliative care (2017).",
  },
  arguments: {
    posts: count({
      name: { fr: "postes", en: "posts" },
      description: { fr: "Nombre de postes.", en: "Number of posts." },
      maximum: postsOf2017,
      default: postsOf2017,
    }),
    months: months(12, monthsOf2017),
    cost: yearlyCost({
      name: { fr: "coût", en: "cost" },
      description: { fr: "Coût annuel brut d’un poste.", en: "Annual cost of one post." },
      default: costOf2017,
    }),
    correction: signedEuroAmount({
      name: { fr: "correction", en: "correction" },
      description: {
        fr: "Correction à ajouter, négative au besoin.",
        en: "Correction to add, negative if need be.",
      },
      default: 0,
    }),
    vintage: vintage2017,
  },
  result: euros,
  sources: [
    "2017-assistants-postes",
    "2017-assistants-prorata-2-mois",
    "2017-assistants-correction-ara",
    "2017-assistants-total",
  ],
  note: {
    fr: "440 000 € bruts comme 390 000 € nets de la correction s’arrondissent au total imprimé de 0,4 M€.",
    en: "€440,000 gross and €390,000 net of the correction both round to the printed 0.4 M€.",
  },
  examples: [
    { formula: "=DOT.ASSISTANT()", value: "440000" },
    { formula: "=DOT.ASSISTANT(44;2;60000;-50000)", value: "390000" },
    { formula: "=DOT.ASSISTANT(45)", error: "#VALEUR!" },
  ],
  compute: ({ posts, months: funded, cost, correction }, trace) => {
    const amount = posts.times(cost).times(funded).dividedBy(12).plus(correction);
    if (trace !== null) {
      const [number, each, paid, more, due] = [posts, cost, funded, correction, amount].map(showNumber);
      const formula = `${number} × ${each} × ${paid} / 12 + ${more} =`;
      trace.step(`${formula} ${due} €`, `${formula} €${due}`);
    }
    return amount;
  },
});
