import { circulars, rules, writtenDiscrepancies, type Rule, type WrittenTerm } from "../circulars";
import type { FunctionDefinition } from "./definition";
import { registry } from "./registry";

/** What the product does of one rule of a circular. */
export interface CoveredRule {
  readonly rule: Rule;
  /** Functions that compute with it, or that apply its condition. */
  readonly functions: readonly string[];
  /** Numbers of the discrepancies that compare its amount with the rest of the text. */
  readonly discrepancies: readonly string[];
  /** A formula that shows it; also a test. */
  readonly example: string;
  /** Why no function computes with it; null when one does. */
  readonly whyNot: string | null;
}

const isTableCell = /^\d{4}-annexe-1-\d\d-/;

const usersOf = (): ReadonlyMap<string, readonly FunctionDefinition[]> => {
  const users = new Map<string, FunctionDefinition[]>();
  for (const definition of registry.values())
    for (const id of definition.sources) users.set(id, [...(users.get(id) ?? []), definition]);
  return users;
};

const comparedIn = (): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  const add = (term: WrittenTerm, id: string): void => {
    if (term.rule !== undefined) found.set(term.rule, [...(found.get(term.rule) ?? []), id]);
  };
  for (const { vintage } of circulars)
    for (const { id, stated, parts = [] } of writtenDiscrepancies(vintage))
      for (const term of stated === undefined ? parts : [stated, ...parts]) add(term, id);
  return found;
};

/** The first example of a function that gives a value. */
const exampleOf = ({ examples, id }: FunctionDefinition): string =>
  examples.find(({ value }) => value !== undefined)?.formula ?? `=${id}()`;

const whyNot = ({ id, values }: Rule, compared: boolean): string => {
  if (/^\d{4}-ref-/.test(id)) return "Référence juridique : rien à calculer.";
  if (compared) return "Montant annoncé, comparé aux tableaux et aux autres passages.";
  if (values.length === 0)
    return "Énoncé sans montant : sa source est donnée, l’appréciation revient à l’agence.";
  if (values.some(({ unit }) => unit === "date" || unit === "texte"))
    return "Date ou texte du catalogue : le texte n’en tire aucun calcul.";
  return values.some(({ unit }) => unit.includes("€"))
    ? "Montant donné sans formule ni clé : lu comme paramètre, à répartir avec REPART.PRORATA."
    : "Nombre, part ou année que le texte donne sans calcul : lu comme paramètre.";
};

/**
 * Every rule of the circulars with what the product does of it, in the order of the texts.
 *
 * The cells of the regional table of 2007 are left out: ENV.FMESPP reads them all.
 * @example coverage().find(({ rule }) => rule.id === "2024-cca-cout")?.functions // ["COUT.CCA"]
 */
export const coverage = (): readonly CoveredRule[] => {
  const users = usersOf();
  const compared = comparedIn();
  return rules()
    .filter(({ id }) => !isTableCell.test(id))
    .map((rule) => {
      const functions = users.get(rule.id) ?? [];
      const discrepancies = [...new Set(compared.get(rule.id) ?? [])];
      const [first] = functions;
      const read = rule.values.length > 0 ? `=PARAM.CIRC("${rule.id}")` : `=SOURCE.CIRC("${rule.id}")`;
      return {
        rule,
        functions: functions.map(({ id }) => id),
        discrepancies,
        example: first === undefined ? read : exampleOf(first),
        whyNot:
          first === undefined
            ? [whyNot(rule, discrepancies.length > 0), rule.note]
                .filter((text) => text !== undefined)
                .join(" ")
            : null,
      };
    });
};
