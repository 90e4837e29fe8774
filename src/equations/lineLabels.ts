import { isOfWhich, mentionsTotal } from "../tables/lines/rowKind";

const beyondAscii = /[^\u0000-\u007f]/;
const accents = /[\u0300-\u036f]/g;

/** The label in plain lower case. */
const fold = (label: string): string =>
  (beyondAscii.test(label) ? label.normalize("NFD").replace(accents, "") : label).toLowerCase().trim();

const differenceWord = /\b(ecart|evolution|solde|difference|variation|reste|delta|net|balance|change)\b/;

const statisticWord =
  /\b(averages?|avgs?|means?|medians?|moyennes?(?! section)|mediane|durchschnitt|mittelwert|promedio|mediana|st(?:andar)?d\.? ?dev(?:iation|s)?|stdevs?|ecarts?[- ]types?|variance|minimum|maximum)\b/;

/**
 * Does a label announce a statistic of other lines (« Moyenne », « Std. dev. »), along which nothing is added?
 * @example isStatisticLabel("Average per region") // true
 */
export const isStatisticLabel = (label: string): boolean => statisticWord.test(fold(label));

/** What a label says of its line. */
export type LabelRole = "total" | "of-which" | null;

/**
 * What a label announces: a total (or speaks of one), a part already counted in another line (« dont … »), or nothing of the kind.
 * The words are those of the reading of tables.
 * @example labelRole("dont reconductible") // "of-which"
 */
export const labelRole = (label: string): LabelRole =>
  isOfWhich(label) ? "of-which" : mentionsTotal(label) ? "total" : null;

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
