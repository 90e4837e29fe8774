import { englishNumbers } from "./englishNumbers";
import { inputProblems } from "./functionInputs";
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
  "ambiguous-number": {
    fr: "{argument} : {received} se lit de deux façons (milliers ou décimales) ; saisir le nombre sans unité, avec une virgule décimale",
    en: "{argument}: {received} can be read in two ways (thousands or decimals); type the number without a unit",
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
    fr: "{argument} : VRAI ou FAUX attendu (oui ou non), {received} reçu",
    en: "{argument}: TRUE or FALSE is expected (yes or no), {received} was given",
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
  "part-above-whole": {
    fr: "{argument} : au plus {whole} attendu ({expected}), {received} reçu",
    en: "{argument}: at most {whole} is expected ({expected}), {received} was given",
  },
  "end-before-start": {
    fr: "{argument} : {received} précède {start} ({expected})",
    en: "{argument}: {received} comes before {start} ({expected})",
  },
  "negative-key": {
    fr: "{argument} : minimum 0 attendu dans chaque cellule, une valeur négative reçue",
    en: "{argument}: at least 0 is expected in each cell, a negative value was given",
  },
  "no-key": {
    fr: "{argument} : aucune valeur positive, rien à quoi proportionner",
    en: "{argument}: no positive value, nothing to share by",
  },
  "not-in-steps": {
    fr: "{argument} : multiple du pas ({expected}) attendu, {received} reçu",
    en: "{argument}: a multiple of the step ({expected}) is expected, {received} was given",
  },
  "negative-envelope": {
    fr: "{argument} : minimum 0 attendu (un plancher n’a pas de sens sur une reprise), {received} reçu",
    en: "{argument}: at least 0 is expected (a floor means nothing on a withdrawal), {received} was given",
  },
  "floor-above-ceiling": {
    fr: "{argument} : plancher {floor} au-dessus du plafond {ceiling} (ramenés au pas)",
    en: "{argument}: floor {floor} above the ceiling {ceiling} (once brought to the step)",
  },
  "floors-above-envelope": {
    fr: "{argument} : {participants} planchers de {floor} dépassent l’enveloppe {received} de {over} ; plancher de {highestFloor} au plus",
    en: "{argument}: {participants} floors of {floor} exceed the envelope {received} by {over}; a floor of {highestFloor} at most",
  },
  "ceilings-below-envelope": {
    fr: "{argument} : {participants} plafonds de {ceiling} laissent {under} de l’enveloppe {received} ; plafond de {lowestCeiling} au moins",
    en: "{argument}: {participants} ceilings of {ceiling} leave {under} of the envelope {received}; a ceiling of {lowestCeiling} at least",
  },
  "unreachable-total": {
    fr: "{argument} : {received} hors d’atteinte en arrondissant chaque montant à son pas",
    en: "{argument}: {received} is out of reach when each amount is rounded to its step",
  },
  "year-expected": {
    fr: "{argument} : année de 1 à 5, DJ1 ou DJ2 attendue, {received} reçu",
    en: "{argument}: a year from 1 to 5, DJ1 or DJ2 is expected, {received} was given",
  },
  "which-junior": {
    fr: "{argument} : préciser DJ1 ou DJ2, {received} reçu",
    en: "{argument}: say DJ1 or DJ2, {received} was given",
  },
  "second-cycle": {
    fr: "{argument} : {received} est un niveau de 2e cycle, utiliser COUT.EXTERNE",
    en: "{argument}: {received} is a level of the second cycle, use COUT.EXTERNE",
  },
  "unknown-rule": {
    fr: "{argument} : identifiant inconnu, {received} reçu",
    en: "{argument}: unknown identifier, {received} was given",
  },
  "near-rule": {
    fr: "{argument} : identifiant inconnu, {received} reçu ; vouliez-vous {nearest} ?",
    en: "{argument}: unknown identifier, {received} was given; did you mean {nearest}?",
  },
  "rules-naming": {
    fr: "{argument} : identifiant inconnu, {received} reçu ; règles qui en parlent : {choices}",
    en: "{argument}: unknown identifier, {received} was given; rules about it: {choices}",
  },
  "rule-without-value": {
    fr: "{argument} : la circulaire ne donne aucune valeur pour {received}",
    en: "{argument}: the circular gives no value for {received}",
  },
  "rule-without-field": {
    fr: "{argument} : rien dans le catalogue pour {received}",
    en: "{argument}: nothing in the catalogue for {received}",
  },
  "statement-expected": {
    fr: "{argument} : un montant avec son unité attendu (€, k€, M€, Md€), {received} reçu",
    en: "{argument}: one amount with its unit is expected (€, k€, M€, Md€), {received} was given",
  },
  "no-part": {
    fr: "{argument} : au moins un nombre attendu, plage vide reçue",
    en: "{argument}: at least one number is expected, an empty range was given",
  },
  "unreadable-formula": {
    fr: "formule illisible au caractère {position}, attendu : {expected}",
    en: "unreadable formula at character {position}, expected: {expected}",
  },
  "unknown-function": { fr: "fonction inconnue : {received}", en: "unknown function: {received}" },
  "near-function": {
    fr: "fonction inconnue : {received} ; vouliez-vous {nearest} ?",
    en: "unknown function: {received}; did you mean {nearest}?",
  },
  "zero-divisor": {
    fr: "{argument} : zéro, division impossible",
    en: "{argument}: zero, nothing to divide by",
  },
} as const satisfies Record<string, Bilingual>;

const sentences = { ...general, ...inputProblems, ...rulesOf2007And2017 };

export type FunctionProblemCode = keyof typeof sentences;

/**
 * The sentence that says a refusal to the user, without its final stop.
 * @example functionSentence({ error: "#VALEUR!", code: "missing", details: { argument: "mois" } }, "fr")
 * // "mois : argument obligatoire"
 */
export const functionSentence = (problem: FunctionProblem, language: "fr" | "en"): string =>
  sentences[problem.code][language]
    .replace(/\{(\w+)\}/g, (place, name: string) => {
      const detail = problem.details[name];
      if (detail === undefined) return place;
      if (typeof detail !== "string") return detail[language];
      return language === "en" ? englishNumbers(detail) : detail;
    })
    // The one thing received that is feminine.
    .replace("cellule vide reçu", "cellule vide reçue");
