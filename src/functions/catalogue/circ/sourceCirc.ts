import { describeReference, describeVector, type Rule } from "../../../circulars";
import { choice } from "../../arguments/choice";
import { rule } from "../../arguments/rule";
import { defineFunction } from "../../definition";
import { refuse } from "../../refusal";
import { label } from "../../resultKind";

const fields = {
  citation: (one: Rule) => one.extract ?? one.label,
  section: (one: Rule) =>
    [one.reference.annex === undefined ? null : `Annexe ${one.reference.annex}`, one.reference.section]
      .filter((part) => part !== null)
      .join(" – "),
  vecteur: (one: Rule) =>
    one.reference.vector === undefined ? undefined : describeVector(one.reference.vector),
  note: (one: Rule) => one.note,
  énoncé: (one: Rule) => one.printed,
  référence: (one: Rule) => describeReference(one.reference),
};

/** Where a rule of the catalogue comes from, and how the text puts it. */
export const sourceCirc = defineFunction({
  id: "SOURCE.CIRC",
  description: {
    fr: "Source d’un paramètre des circulaires : ce que dit le texte, section, vecteur, note, énoncé imprimé ou référence entière.",
    en: "Source of a parameter of the circulars: what the text says, section, vector, note, printed amount or whole reference.",
  },
  arguments: {
    rule,
    field: choice({
      name: { fr: "champ", en: "field" },
      description: { fr: "Ce que l’on veut savoir de la source.", en: "What to tell of the source." },
      domain: {
        fr: "citation, section, vecteur, note, énoncé, référence",
        en: "citation, section, vecteur, note, énoncé, référence",
      },
      choices: { citation: [], section: [], vecteur: [], note: [], énoncé: [], référence: [] },
      default: "citation",
    }),
  },
  result: label,
  sources: [],
  examples: [
    { formula: '=SOURCE.CIRC("2024-adm-solde";"énoncé")', value: "55,25 M€" },
    { formula: '=SOURCE.CIRC("x")', error: "#N/A" },
  ],
  compute: ({ rule: one, field }, trace) => {
    trace?.source(one.id);
    trace?.step(`${one.id} : ${field}`, `${one.id}: ${field}`);
    const said = fields[field](one);
    return said === undefined || said === ""
      ? refuse("#N/A", "rule-without-field", {
          argument: rule.name,
          received: { fr: `« ${one.id} », ${field}`, en: `“${one.id}”, ${field}` },
        })
      : said;
  },
});
