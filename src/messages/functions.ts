import { rulesOf2007And2017 } from "./functions2007And2017";

/** The same words in the two languages of the product. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

/** What Excel shows in the cell; other error values are only passed on. */
export type CellErrorValue = "#VALEUR!" | "#N/A" | "#DIV/0!";

/** Why a function refuses to answer: which argument, what was expected, what came. */
export interface FunctionProblem {
  readonly error: CellErrorValue | `#${string}`;
  readonly code: FunctionProblemCode;
  /** What fills the {places} of the sentence. */
  readonly details: Readonly<Record<string, string | Bilingual>>;
}

const general = {
  missing: { fr: "{argument} : argument obligatoire", en: "{argument}: a value is required" },
  "too-many-arguments": {
    fr: "{function} : {maximum} arguments au plus, {received} reçus",
    en: "{function}: at most {maximum} arguments, {received} given",
  },
  "single-expected": {
    fr: "{argument} : une seule valeur attendue, plage de {received} reçue",
    en: "{argument}: a single value is expected, a range of {received} was given",
  },
  "number-expected": {
    fr: "{argument} : nombre attendu, {received} reçu",
    en: "{argument}: a number is expected, {received} was given",
  },
  "integer-expected": {
    fr: "{argument} : entier attendu, {received} reçu",
    en: "{argument}: a whole number is expected, {received} was given",
  },
  minimum: {
    fr: "{argument} : minimum {expected}, {received} reçu",
    en: "{argument}: at least {expected}, {received} was given",
  },
  above: {
    fr: "{argument} : plus de {expected} attendu, {received} reçu",
    en: "{argument}: more than {expected} is expected, {received} was given",
  },
  maximum: {
    fr: "{argument} : maximum {expected}, {received} reçu",
    en: "{argument}: at most {expected}, {received} was given",
  },
  "date-expected": {
    fr: "{argument} : date attendue (date d’Excel ou texte jj/mm/aaaa), {received} reçu",
    en: "{argument}: a date is expected (an Excel date or the text dd/mm/yyyy), {received} was given",
  },
  "boolean-expected": {
    fr: "{argument} : VRAI ou FAUX attendu, {received} reçu",
    en: "{argument}: TRUE or FALSE is expected, {received} was given",
  },
  "text-expected": {
    fr: "{argument} : texte attendu, {received} reçu",
    en: "{argument}: a text is expected, {received} was given",
  },
  "unknown-label": {
    fr: "{argument} : {received} inconnu ; valeurs admises : {choices}",
    en: "{argument}: {received} is unknown; accepted values: {choices}",
  },
  "near-label": {
    fr: "{argument} : {received} inconnu ; vouliez-vous {nearest} ? Valeurs admises : {choices}",
    en: "{argument}: {received} is unknown; did you mean {nearest}? Accepted values: {choices}",
  },
  "unknown-vintage": {
    fr: "{argument} : année {received} absente du catalogue ; années connues : {known}",
    en: "{argument}: year {received} is not in the catalogue; known years: {known}",
  },
  "different-sizes": {
    fr: "{argument} et {other} : plages de même taille attendues ({received} et {otherReceived} reçues)",
    en: "{argument} and {other}: ranges of the same size are expected ({received} and {otherReceived} given)",
  },
  "passed-on": {
    fr: "{argument} : erreur {received} reprise de la cellule",
    en: "{argument}: error {received} passed on from the cell",
  },
  "zero-divisor": {
    fr: "{argument} : zéro, division impossible",
    en: "{argument}: zero, nothing to divide by",
  },
} as const satisfies Record<string, Bilingual>;

const sentences = { ...general, ...rulesOf2007And2017 };

export type FunctionProblemCode = keyof typeof sentences;

/**
 * The sentence that says a refusal to the user, without its final stop.
 * @example functionSentence({ error: "#VALEUR!", code: "missing", details: { argument: "mois" } }, "fr")
 * // "mois : argument obligatoire"
 */
export const functionSentence = (problem: FunctionProblem, language: "fr" | "en"): string =>
  sentences[problem.code][language].replace(/\{(\w+)\}/g, (place, name: string) => {
    const detail = problem.details[name];
    return detail === undefined ? place : typeof detail === "string" ? detail : detail[language];
  });
