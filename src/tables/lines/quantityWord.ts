const quantity =
  /^(?:quantit(?:es?|y)|qte?s?|qty|(?:nombres?|nbr?e?s?)(?! d.ordre)|numbers? of|effectifs?|etp|volumes?|heures|jours|journees|places|lits|seances|actes|sejours|units|hours|days)\b/;

/**
 * Does a label, in plain lower case, begin with the word for what is counted?
 * @example namesQuantity("quantite livree") // true
 */
export const namesQuantity = (plain: string): boolean => quantity.test(plain);
