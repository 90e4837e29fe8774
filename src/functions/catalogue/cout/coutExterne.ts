import { choice } from "../../arguments/choice";
import { headcount } from "../../arguments/headcount";
import { months } from "../../arguments/months";
import { studentLevel } from "../../arguments/studentLevel";
import { vintage2024 } from "../../arguments/vintage";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showEuros, showNumber } from "../../showNumber";
import { yearlyAmount } from "./yearlyAmount";

/** Reference cost of a student of the second cycle, from the annual or the printed monthly cost (2024, annexe II-I). */
export const coutExterne = defineFunction({
  id: "COUT.EXTERNE",
  description: {
    fr: "Coût de référence d’étudiants de 2e cycle, charges de l’employeur déjà comprises.",
    en: "Reference cost of students of the second cycle, employer’s charges already included.",
  },
  arguments: {
    level: studentLevel,
    months: months(),
    headcount,
    base: choice({
      name: { fr: "base", en: "basis" },
      description: {
        fr: "ANNUEL : coût annuel au prorata des mois ; MENSUEL : coût mensuel imprimé, déjà arrondi.",
        en: "ANNUEL: annual cost in proportion to the months; MENSUEL: printed monthly cost, already rounded.",
      },
      domain: { fr: "ANNUEL ou MENSUEL", en: "ANNUEL or MENSUEL" },
      choices: { ANNUEL: [], MENSUEL: [] },
      default: "ANNUEL",
    }),
    vintage: vintage2024,
  },
  result: euros,
  sources: [
    "2024-cout-dfasm1",
    "2024-cout-dfasm2",
    "2024-cout-dfasm3",
    "2024-cout-dfaso1",
    "2024-cout-dfaso2",
    "2024-cout-tcceo",
    "2024-cout-dfasp2",
    "2024-cout-m1-maieutique",
    "2024-cout-m2-maieutique",
  ],
  note: {
    fr: "Le texte ne dit pas lequel des deux coûts fait foi ; ils diffèrent de quelques euros par an.",
    en: "The text does not say which of the two costs prevails; they differ by a few euros a year.",
  },
  examples: [
    { formula: '=COUT.EXTERNE("DFASM1";6)', value: "2691.5" },
    { formula: '=COUT.EXTERNE("DFASM1";6;1;"MENSUEL")', value: "2694" },
    { formula: '=COUT.EXTERNE("M2 maïeutique";9;12)', value: "52281" },
    { formula: '=COUT.EXTERNE("DFASP1")', error: "#N/A" },
  ],
  compute: ({ level, months: paid, headcount: people, base }, trace, at) => {
    trace?.source(level.sources[0] ?? "");
    if (base === "ANNUEL") return yearlyAmount(level.annual(at), paid, people, trace);
    const amount = level.monthly(at).times(paid).times(people);
    trace?.step(
      `${showEuros(level.monthly(at))} × ${showNumber(paid)} × ${showNumber(people)} = ${showEuros(amount)}`,
    );
    return amount;
  },
});
