const fold = (label: string): string =>
  label
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .trim();

const totalWord =
  /\b(sous[- ]?total|s\/total|total|totals|totaux|ensemble|somme|sum|subtotal|sub-total|overall|combined|insgesamt)\b/;
const wholeLabel =
  /^(france( metropolitaine| entiere)?|metropole|hexagone|dr?om|outre[- ]mer|all|both|all .*|both .*)$/;
const ofWhichStart = /^(-\s*)?(dont|of which|including|incl|y compris)\b/;
const differenceWord = /\b(ecart|evolution|solde|difference|variation|reste|delta|net|balance|change)\b/;

/**
 * Does a label announce a total? Geographic words count only when they are the whole label:
 * « Majoration … en Outre-mer » is a measure, « Outre-mer » a subtotal.
 * @example isTotalLabel("Sous-total métropole") // true
 */
export const isTotalLabel = (label: string): boolean => {
  const text = fold(label);
  return totalWord.test(text) || wholeLabel.test(text);
};

/**
 * Does a label announce a part already counted in another line (« dont … »)? It never enters a sum.
 * @example isOfWhichLabel("dont reconductible") // true
 */
export const isOfWhichLabel = (label: string): boolean => ofWhichStart.test(fold(label));

/**
 * Does a label announce a difference of two lines (« Écart », « Solde »)?
 * @example isDifferenceLabel("Évolution 2023-2024") // true
 */
export const isDifferenceLabel = (label: string): boolean => differenceWord.test(fold(label));
