import { quota } from "../../arguments/quota";
import { yearlyCost } from "../../arguments/yearlyCost";
import { number } from "../../arguments/number";
import { people } from "../../arguments/quantity";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const longest = 120;

/** Posts × quota × annual cost × months / 12: the pattern of every staffing measure of 2017. */
export const coutEtp = defineFunction({
  id: "COUT.ETP",
  description: {
    fr: "Coût de postes sur un nombre de mois.",
    en: "Cost of posts over a number of months.",
  },
  arguments: {
    posts: people({
      name: { fr: "nombre", en: "posts" },
      description: { fr: "Nombre de postes.", en: "Number of posts." },
      words: ["postes", "ETP", "emplois", "agents"],
    }),
    annualCost: yearlyCost({
      name: { fr: "coût_annuel", en: "annual_cost" },
      description: {
        fr: "Coût annuel d’un ETP, charges comprises.",
        en: "Annual cost of one FTE, charges included.",
      },
    }),
    months: number({
      name: { fr: "mois", en: "months" },
      description: {
        fr: "Mois financés, au-delà d’une année au besoin.",
        en: "Months paid, over a year if need be.",
      },
      domain: { fr: `de 0 à ${longest}`, en: `0 to ${longest}` },
      minimum: 0,
      maximum: longest,
    }),
    quota: quota({ fr: "Quotité de travail d’un poste.", en: "Share of full time of a post." }, 1),
  },
  result: euros,
  sources: ["2017-ibode-total", "2017-assistants-total", "2017-usmp-chateau-thierry", "2017-ioa-tec"],
  examples: [
    { formula: "=COUT.ETP(10;73000;4)", value: "243333.33" },
    { formula: "=COUT.ETP(1;60000;15;0,4)", value: "30000" },
    { formula: "=COUT.ETP(1;60000;-1)", error: "#VALEUR!" },
  ],
  compute: ({ posts, annualCost, months, quota }, trace) => {
    const cost = posts.times(quota).times(annualCost).times(months).dividedBy(12);
    if (trace !== null) {
      const [number, share, each, paid, due] = [posts, quota, annualCost, months, cost].map(showNumber);
      const formula = `${number} × ${share} × ${each} × ${paid} / 12 =`;
      trace.step(`${formula} ${due} €`, `${formula} €${due}`);
    }
    return cost;
  },
});
