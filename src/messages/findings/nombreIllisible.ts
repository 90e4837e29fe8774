import { some, type FindingMessages } from "./say";
import { unreadableEnglish, unreadableFrench } from "./unreadableReasons";

const because = (words: Readonly<Record<string, string>>, reason: string): string =>
  words[reason] === undefined ? "" : ` (${words[reason]})`;

/** Amounts that cannot be read without guessing. */
export const nombreIllisible: FindingMessages<"NOMBRE-ILLISIBLE"> = {
  fr: {
    title: ({ read }, say) => `Montant illisible : ${say.quote(read)}`,
    sentence: ({ severity, cell, cells, read, expected, count, reason }, say) =>
      severity !== "error"
        ? `${some(cells)} : ${say.quote(read)} ne se lit pas comme un montant${because(unreadableFrench, reason)}${count < 2 ? "" : `, comme ${say.count(count - 1, "autre cellule", "autres cellules")} de la colonne`} ; à vérifier si cette colonne porte des montants.`
        : count < 2
          ? `${cell} : ${say.quote(read)} ne se lit pas sans deviner${because(unreadableFrench, reason)} ; un montant était attendu. ${expected === null ? "Les totaux qui l’utilisent ne sont pas vérifiés." : `D’après les totaux qui l’utilisent, ce serait ${say.amount(expected)}.`}`
          : `${some(cells)} : ${say.count(count, "cellule", "cellules")} ne se lisent pas sans deviner (première : ${say.quote(read)}${because(unreadableFrench, reason)}) ; des montants étaient attendus.`,
  },
  en: {
    title: ({ read }, say) => `Unreadable amount: ${say.quote(read)}`,
    sentence: ({ severity, cell, cells, read, expected, count, reason }, say) =>
      severity !== "error"
        ? `${some(cells)}: ${say.quote(read)} does not read as an amount${because(unreadableEnglish, reason)}${count < 2 ? "" : `, nor do ${say.count(count - 1, "other cell", "other cells")} of the column`}; check it if this column holds amounts.`
        : count < 2
          ? `${cell}: ${say.quote(read)} cannot be read without guessing${because(unreadableEnglish, reason)}; an amount was expected. ${expected === null ? "Totals that use it are not checked." : `The totals that use it ask for ${say.amount(expected)}.`}`
          : `${some(cells)}: ${say.count(count, "cell", "cells")} cannot be read without guessing (first: ${say.quote(read)}${because(unreadableEnglish, reason)}); amounts were expected.`,
  },
};
