import { namesQuantity } from "../tables/lines/quantityWord";
import { fold } from "./lineLabels";

/** What is typed and multiplied; a mean or a cost per stay was divided. */
const unitPrice =
  /\bunitaires?\b|(?:^|\s)p\.? ?u\b|\bunit (?:price|cost|rate|value)\b|\bper unit\b|^(?:prix|tarifs?|price)\b(?!.*\b(?:total|global|moyens?|average)\b)|^(?:forfaits?|taux|rate)\b.*\b(?:horaires?|journaliers?|per (?:hour|day))\b/;
const product =
  /\b(?:montants?|tota(?:l|ux)|sous-tota(?:l|ux)|valeurs?|couts?|prix|depenses?|recettes?|ht|ttc|amounts?|values?|costs?|price)\b/;

/**
 * Does a label announce the price of one?
 * @example isUnitPriceLabel("P.U. HT") // true
 */
export const isUnitPriceLabel = (label: string): boolean => unitPrice.test(fold(label));

/**
 * Do labels name a quantity, the price of one and what they come to? The figures have but to agree.
 * @example areQuantityPriceAmount("Quantité", "Prix unitaire", "Montant") // true
 */
export const areQuantityPriceAmount = (count: string, price: string, amount: string): boolean =>
  isUnitPriceLabel(price) &&
  namesQuantity(fold(count)) &&
  !isUnitPriceLabel(count) &&
  product.test(fold(amount)) &&
  !isUnitPriceLabel(amount);
