import { vintage2017 } from "../../arguments/vintage";
import { Rational } from "../../../allocation/rational";
import { choice } from "../../arguments/choice";
import { condition } from "../../arguments/condition";
import { count } from "../../arguments/count";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const projectsOf2017 = circularValue("aap-mss-unitaire", "nb_projets");
const start = circularValue("aap-mss-amorcage");
const balance = circularValue("aap-mss-cibles", "solde");

/** MSSanté call for projects: start, then balance once targets are reached (2017, annexe IV). */
export const dotMssaap = defineFunction({
  id: "DOT.MSSAAP",
  description: {
    fr: "Appel à projets MSSanté : amorçage, puis solde si les cibles d’usage sont atteintes (2017).",
    en: "MSSanté call for projects: start, then balance once usage targets are reached (2017).",
  },
  arguments: {
    projects: count({
      name: { fr: "projets", en: "projects" },
      description: { fr: "Nombre de projets retenus.", en: "Number of selected projects." },
      maximum: projectsOf2017,
    }),
    phase: choice({
      name: { fr: "phase", en: "phase" },
      description: { fr: "Versement voulu.", en: "Payment wanted." },
      domain: { fr: "AMORCAGE, CIBLES ou TOTAL", en: "AMORCAGE, CIBLES or TOTAL" },
      choices: { AMORCAGE: [], CIBLES: [], TOTAL: [] },
      default: "AMORCAGE",
    }),
    reached: condition(
      { fr: "cibles", en: "targets" },
      { fr: "Cibles d’usage atteintes.", en: "Usage targets reached." },
      false,
    ),
    vintage: vintage2017,
  },
  result: euros,
  sources: ["2017-aap-mss-unitaire", "2017-aap-mss-amorcage", "2017-aap-mss-cibles"],
  note: {
    fr: "Solde entier ou nul : le texte n’écrit aucun prorata.",
    en: "All or nothing for the balance: the text writes no pro rata.",
  },
  examples: [
    { formula: "=DOT.MSSAAP(9)", value: "1800000" },
    { formula: '=DOT.MSSAAP(1;"TOTAL";VRAI)', value: "500000" },
    { formula: "=DOT.MSSAAP(10)", error: "#VALEUR!" },
  ],
  compute: ({ projects, phase, reached }, trace, at) => {
    const first = phase === "CIBLES" ? Rational.zero : start(at);
    const second = phase === "AMORCAGE" || !reached ? Rational.zero : balance(at);
    const amount = first.plus(second).times(projects);
    if (trace !== null) {
      const [one, two, number, due] = [first, second, projects, amount].map(showNumber);
      trace.step(`(${one} + ${two}) × ${number} = ${due} €`, `(${one} + ${two}) × ${number} = €${due}`);
    }
    return amount;
  },
});
