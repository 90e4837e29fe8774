import { normaliseLabel } from "./normaliseLabel";

/**
 * Why no amount stands where one would: `not-told`, it exists and is kept back or unknown (`n.d.`, `secret`, `<5`, `..`);
 * `none`, there is nothing to tell (a dash, `néant`, `sans objet`, an empty text).
 */
export type Absence = "not-told" | "none";

const said: Readonly<Record<Absence, readonly string[]>> = {
  "not-told": [
    ...["nd", "nc", "ns", "na", "np", "s", "secret", "secret stat", "secret statistique"],
    ...["confidentiel", "confidentielle"],
    ...["non disponible", "non communique", "non publie", "non significatif", "non renseigne", "inconnu"],
    ...[
      "not available",
      "unavailable",
      "unavail",
      "not published",
      "suppressed",
      "confidential",
      "tbd",
      "tba",
    ],
    ...["no disponible", "sin datos", "ka", "keine angabe", "nicht verfugbar", "non disponibile"],
  ],
  none: ["so", "sans objet", "neant", "non concerne", "non applicable", "not applicable", "aucun", "nil"],
};
/** The letters of a word or of an acronym, whether plural or feminine; short ones take no ending: `ses` is no `s`. */
const stem = (word: string): string =>
  normaliseLabel(word)
    .replace(/[^a-z]/g, "")
    .replace(/(?<=.{4})e*s?$/, "");
const byStem = new Map(
  (Object.keys(said) as Absence[]).flatMap((absence) => said[absence].map((word) => [stem(word), absence])),
);
/** `n.d.`, `N/D`, `n. d.`, `(s)`, `[c]`, `Non communiqué`: letters and what parts them; a bare `s` is no mark. */
const worded = /^[\p{L}\p{M}\p{Pd}\s./()[\]]{2,24}$/u;
/** `[x]`, `[low]`: the shorthand of British and Irish statistics. */
const shorthand = /^\[\p{Ll}{1,4}\]$/u;

/** Dashes, and what some accounts print for nil: an underscore, the closing quotation mark of French budgets. */
const dashes = /^[\p{Pd}\u2212_»\s/]*$/u;
/** With the number of its note: `... 1)`; as American tables space them: `. . .`. */
const dots = /^[.…:](?: ?[.…:])*(?:\s?\(?\d{1,2}\)|\s?\*{1,3})?$/u;
/** `5/`: the note alone stands where the amount would: nothing worth printing, as it mostly says. */
const noteAlone = /^\d{1,2}\/$/u;
const dashAndUnit = /^[\p{Pd}\u2212]\s*(?:(?:md|k|m)?\s?€|%)$/iu;
/** `Note 1`, `voir note (2)`, `see footnote 3`: the note tells the amount, or why there is none. */
const elsewhere = /^\(?(?:(?:voir|cf\.?|see)\s+)?(?:(?:foot)?notes?|renvoi)\s+\(?\d{1,2}\)?\)?$/iu;
/** `<5`, `≤ 10`, `< 0,5 %`, `43+`, `moins de 5`, `fewer than 5`: a figure kept back, of which only a bound is told. */
const bound =
  /^(?:(?:[<≤>≥]|(?:moins|plus) de\b|(?:less|fewer|more) than\b)\s*\d{1,3}(?:[.,]\d+)?\s?%?|\d{1,3}\s?\+)$/iu;
/** `≈ 110,0 k€`, `~ 25`, `env. 300 €`: what is said to be about so much adds up to nothing exact. */
const approximate =
  /^(?:[~≈≃]|(?:env(?:iron)?|approx|circa|ca)\b\.?)\s*[-+\u2212]?[$€£]?\s?\d[\d\s.,'’]*(?:[kM]|Mds?)?\s?[€%$£]?$/iu;

/**
 * What a text says of an amount that is not there; null when it says something else.
 * @example absenceOf("N.D.") // "not-told"
 */
export function absenceOf(text: string): Absence | null {
  if (dashes.test(text) || dashAndUnit.test(text) || noteAlone.test(text)) return "none";
  if ([dots, bound, shorthand, approximate, elsewhere].some((shape) => shape.test(text))) return "not-told";
  return worded.test(text) ? (byStem.get(stem(text)) ?? null) : null;
}
