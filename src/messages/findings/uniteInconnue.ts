import type { FindingMessages } from "./say";

/** Nothing says the unit of a table. */
export const uniteInconnue: FindingMessages<"UNITE-INCONNUE"> = {
  fr: {
    title: () => "Unité non trouvée",
    sentence: ({ range }) =>
      `${range} : ni titre, ni en-tête, ni format ne dit l’unité (€, k€ ou M€) ; les totaux sont vérifiés, pas l’échelle.`,
  },
  en: {
    title: () => "Unit not found",
    sentence: ({ range }) =>
      `${range}: no title, header or number format says the unit (€, k€ or M€); totals are checked, the scale is not.`,
  },
};
