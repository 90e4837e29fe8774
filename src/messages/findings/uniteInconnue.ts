import { some, type FindingMessages, type Say } from "./say";

/** The range of one table, or the count and the first ranges of several. */
const tables = (cells: readonly string[], say: Say, one: string, many: string): string =>
  cells.length < 2 ? some(cells) : `${say.count(cells.length, one, many)} (${some(cells)})`;

/** Nothing says the unit of some tables of a sheet. */
export const uniteInconnue: FindingMessages<"UNITE-INCONNUE"> = {
  fr: {
    title: () => "Unité non trouvée",
    sentence: ({ cells }, say) =>
      `${tables(cells, say, "tableau", "tableaux")} : ni titre, ni en-tête, ni format ne dit l’unité (€, k€ ou M€) ; les totaux sont vérifiés, pas l’échelle.`,
  },
  en: {
    title: () => "Unit not found",
    sentence: ({ cells }, say) =>
      `${tables(cells, say, "table", "tables")}: no title, header or number format says the unit (€, k€ or M€); totals are checked, the scale is not.`,
  },
};
