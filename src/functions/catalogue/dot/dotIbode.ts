import { vintage2017 } from "../../arguments/vintage";
import { count } from "../../arguments/count";
import { yearlyCost } from "../../arguments/yearlyCost";
import { months } from "../../arguments/months";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const schoolsOf2017 = circularValue("ibode-nb-ecoles", "nb_ecoles");
const postsPerSchool = circularValue("ibode-nb-ecoles", "etp_par_ecole");
const costOf2017 = circularValue("ibode-cout-etp");
const monthsOf2017 = circularValue("ibode-prorata-4-mois");

/** Mixed-path schools of theatre nurses: schools × 1 FTE × cost × months / 12 (2017, annexe II). */
export const dotIbode = defineFunction({
  id: "DOT.IBODE",
  description: {
    fr: "Soutien des écoles d’IBODE qui accueillent un parcours mixte (2017).",
    en: "Support of the theatre-nurse schools that take mixed-path students (2017).",
  },
  arguments: {
    schools: count({
      name: { fr: "écoles", en: "schools" },
      description: { fr: "Nombre d’écoles.", en: "Number of schools." },
      maximum: schoolsOf2017,
      default: schoolsOf2017,
    }),
    months: months(12, monthsOf2017),
    cost: yearlyCost({
      name: { fr: "coût", en: "cost" },
      description: {
        fr: "Coût annuel chargé d’un ETP de cadre.",
        en: "Annual cost of one FTE, charges included.",
      },
      default: costOf2017,
    }),
    vintage: vintage2017,
  },
  result: euros,
  sources: ["2017-ibode-nb-ecoles", "2017-ibode-cout-etp", "2017-ibode-prorata-4-mois", "2017-ibode-total"],
  note: {
    fr: "Total imprimé 0,2 M€ : 243 333,33 € arrondis ; le coût de l’ETP y est dit approximatif.",
    en: "Printed total 0.2 M€: €243,333.33 rounded; the text calls the FTE cost approximate.",
  },
  examples: [
    { formula: "=DOT.IBODE()", value: "243333.33" },
    { formula: "=DOT.IBODE(1)", value: "24333.33" },
    { formula: "=DOT.IBODE(11)", error: "#VALEUR!" },
  ],
  compute: ({ schools, months: funded, cost }, trace, at) => {
    const amount = schools.times(postsPerSchool(at)).times(cost).times(funded).dividedBy(12);
    if (trace !== null) {
      const [of, posts, each, paid, due] = [schools, postsPerSchool(at), cost, funded, amount].map(
        showNumber,
      );
      const formula = (fte: string) => `${of} × ${posts} ${fte} × ${each} × ${paid} / 12 =`;
      trace.step(`${formula("ETP")} ${due} €`, `${formula("FTE")} €${due}`);
    }
    return amount;
  },
});
