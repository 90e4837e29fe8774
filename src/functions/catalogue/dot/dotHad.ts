import { vintage2017 } from "../../arguments/vintage";
import { count } from "../../arguments/count";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const projectsOf2017 = circularValue("had-selection", "retenus");
const payment = circularValue("had-forfait", "versement");
const paymentsOf2017 = circularValue("had-forfait", "nb_versements");

/** Early discharge from surgery to hospital at home: payment × projects × payments (2017, annexe III). */
export const dotHad = defineFunction({
  id: "DOT.HAD",
  description: {
    fr: "Évaluation de la sortie précoce de chirurgie en HAD (2017).",
    en: "Evaluation of early discharge from surgery to hospital at home (2017).",
  },
  arguments: {
    projects: count({
      name: { fr: "projets", en: "projects" },
      description: { fr: "Nombre de projets retenus.", en: "Number of selected projects." },
      maximum: projectsOf2017,
    }),
    payments: count({
      name: { fr: "versements", en: "payments" },
      description: {
        fr: "1 pour le solde versé par cette circulaire, 2 pour l’aide entière.",
        en: "1 for the balance paid by this circular, 2 for the whole aid.",
      },
      minimum: 1,
      maximum: paymentsOf2017,
      default: 1,
    }),
    vintage: vintage2017,
  },
  result: euros,
  sources: ["2017-had-forfait", "2017-had-selection", "2017-had-solde", "2017-had-total"],
  note: {
    fr: "Par projet : le total imprimé de 0,1 M€ exclut un montant par établissement.",
    en: "Per project: the printed total of 0.1 M€ rules out an amount per establishment.",
  },
  examples: [
    { formula: "=DOT.HAD(11)", value: "110000" },
    { formula: "=DOT.HAD(1;2)", value: "20000" },
    { formula: "=DOT.HAD(12)", error: "#VALEUR!" },
  ],
  compute: ({ projects, payments }, trace, at) => {
    const amount = payment(at).times(projects).times(payments);
    if (trace !== null) {
      const [each, number, times, due] = [payment(at), projects, payments, amount].map(showNumber);
      const formula = `${each} × ${number} × ${times} =`;
      trace.step(`${formula} ${due} €`, `${formula} €${due}`);
    }
    return amount;
  },
});
