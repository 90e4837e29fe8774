const beyondAscii = /[^\u0000-\u007f]/;
const accents = /[\u0300-\u036f]/g;

/** The label in plain lower case. */
const fold = (label: string): string =>
  (beyondAscii.test(label) ? label.normalize("NFD").replace(accents, "") : label).toLowerCase().trim();

const totalWord =
  /\b(sous[- ]?total|s\/total|total|totals|totaux|ensemble|somme|sum|subtotal|sub-total|overall|combined|insgesamt)\b/;
const wholeLabel =
  /^(france( metropolitaine| entiere)?|metropole|hexagone|dr?om|outre[- ]mer|all|both|all .*|both .*)$/;
const ofWhichStart = /^(-\s*)?(dont|of which|including|incl|y compris)\b/;
const differenceWord = /\b(ecart|evolution|solde|difference|variation|reste|delta|net|balance|change)\b/;

/** What a label says of its line. */
export type LabelRole = "total" | "of-which" | null;

/**
 * What a label announces: a total, a part already counted in another line (« dont … »), or nothing of the kind.
 * Geographic words count only when they are the whole label: « Majoration … en Outre-mer » is a measure, « Outre-mer » a subtotal.
 * @example labelRole("dont reconductible") // "of-which"
 */
export const labelRole = (label: string): LabelRole => {
  if (label === "") return null;
  const text = fold(label);
  if (ofWhichStart.test(text)) return "of-which";
  return totalWord.test(text) || wholeLabel.test(text) ? "total" : null;
};

/**
 * Does a label announce a part already counted in another line (« dont … »)? It never enters a sum.
 * @example isOfWhichLabel("dont reconductible") // true
 */
export const isOfWhichLabel = (label: string): boolean => labelRole(label) === "of-which";

/**
 * Does a label announce a difference of two lines (« Écart », « Solde »)?
 * @example isDifferenceLabel("Évolution 2023-2024") // true
 */
export const isDifferenceLabel = (label: string): boolean => differenceWord.test(fold(label));

/**
 * Does a label announce a total?
 * @example isTotalLabel("Total délégations") // true
 */
export const isTotalLabel = (label: string): boolean => labelRole(label) === "total";
