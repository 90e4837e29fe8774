import { describeVector, rule as ruleOf, ruleKey, type Rule } from "../../../circulars";
import { singleCell, type Argument } from "../../argument";
import { choice } from "../../arguments/choice";
import { rule, ruleOfYear, type NamedRule } from "../../arguments/rule";
import { optionalVintage } from "../../arguments/vintage";
import { defineFunction } from "../../definition";
import { sourcesOfFunction } from "../../functionSources";
import type { Parameters } from "../../parameters";
import { refuse } from "../../refusal";
import { referenceOf } from "../../sourceNotes";
import type { Trace } from "../../trace";
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
  référence: (one: Rule) => referenceOf(one),
};

/** A rule by its identifier, or the rules of a function by its name. */
interface NamedSource {
  readonly named: NamedRule | null;
  readonly ids: readonly string[];
}

const namedSource: Argument<NamedSource> = {
  ...rule,
  description: {
    fr: "Identifiant d’une règle, avec ou sans son année, ou nom d’une fonction : ses sources sont alors listées.",
    en: "Identifier of a rule, with or without its year, or name of a function: its sources are then listed.",
  },
  read: (raw, at) => {
    const cell = singleCell(raw, rule.name);
    const ids = typeof cell === "string" ? sourcesOfFunction(cell) : undefined;
    if (ids === undefined) {
      const named = rule.read(raw, at);
      return { named, ids: [named.key] };
    }
    return { named: null, ids };
  },
};

/** The sources that a range of parameters gives for a rule, or for the rules of a function. */
const ofRange = (
  named: NamedRule | null,
  ids: readonly string[],
  at: Parameters,
  trace: Trace | null,
): string => {
  if (trace) trace.parameters = at;
  const notes = ids.flatMap((id) => {
    trace?.source(id);
    return at.source(ruleKey(id)) ?? [];
  });
  if (notes.length > 0) return notes.map(({ reference }) => reference).join(" ; ");
  const subject = named?.key ?? ids.join(", ");
  return refuse("#N/A", "rule-without-field", {
    argument: rule.name,
    received: { fr: `« ${subject} »`, en: `“${subject}”` },
  });
};

/** Where a rule of the catalogue comes from, and how the text puts it. */
export const sourceCirc = defineFunction({
  id: "SOURCE.CIRC",
  description: {
    fr: "Source d’un paramètre des circulaires : ce que dit le texte, section, vecteur, note, énoncé imprimé ou référence entière.",
    en: "Source of a parameter of the circulars: what the text says, section, vector, note, printed amount or whole reference.",
  },
  arguments: {
    rule: namedSource,
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
    vintage: optionalVintage,
  },
  result: label,
  sources: [],
  examples: [
    { formula: '=SOURCE.CIRC("2024-adm-solde";"énoncé")', value: "55,25 M€" },
    {
      formula: '=SOURCE.CIRC("DOT.PROTOCOLE";"énoncé")',
      value:
        "2024-feminicide-unitaire : 60 000 € ; 2024-feminicide-total : 0,6 M€ ; 2024-feminicide-2023 : 2,34 M€",
    },
    { formula: '=SOURCE.CIRC("2024-a1-urgences-total";"énoncé")', error: "#N/A" },
    { formula: '=SOURCE.CIRC("x")', error: "#N/A" },
  ],
  compute: ({ rule: { named, ids }, field, vintage }, trace) => {
    if (vintage !== null && vintage.year === null) return ofRange(named, ids, vintage, trace);
    const asked =
      named === null ? ids.flatMap((id) => ruleOf(id) ?? []) : [ruleOfYear(named, vintage?.year ?? null)];
    for (const { id, inferred } of asked) {
      trace?.source(id);
      if (inferred && field !== "note")
        trace?.warn(
          `${id} : valeur déduite, le texte ne l’imprime pas`,
          `${id}: an inferred value, the text does not print it`,
        );
      trace?.step(`${id} : ${field}`, `${id}: ${field}`);
    }
    const said = asked.flatMap((one) => {
      const text = fields[field](one);
      if (text === undefined || text === "") return [];
      return [named === null ? `${one.id} : ${text}` : text];
    });
    const subject = named === null ? ids.join(", ") : (asked[0]?.id ?? "");
    return said.length === 0
      ? refuse("#N/A", "rule-without-field", {
          argument: rule.name,
          received: { fr: `« ${subject} », ${field}`, en: `“${subject}”, ${field}` },
        })
      : said.join(" ; ");
  },
});
