import { some, type FindingMessages } from "./say";
import { unreadableEnglish, unreadableFrench } from "./unreadableReasons";

const because = (words: Readonly<Record<string, string>>, reason: string): string =>
  words[reason] === undefined ? "" : ` (${words[reason]})`;

/** Amounts that cannot be read without guessing. */
export const nombreIllisible: FindingMessages<"NOMBRE-ILLISIBLE"> = {
  fr: {
    title: ({ read }, say) => `Montant illisible : ${say.quote(read)}`,
    sentence: ({ cell, cells, read, count, reason }, say) =>
      count < 2
        ? `${cell} : ${say.quote(read)} ne se lit pas sans deviner${because(unreadableFrench, reason)} ; un montant était attendu. Les totaux qui l’utilisent ne sont pas vérifiés.`
        : `${some(cells)} : ${say.count(count, "cellule", "cellules")} ne se lisent pas sans deviner (première : ${say.quote(read)}${because(unreadableFrench, reason)}) ; des montants étaient attendus.`,
  },
  en: {
    title: ({ read }, say) => `Unreadable amount: ${say.quote(read)}`,
    sentence: ({ cell, cells, read, count, reason }, say) =>
      count < 2
        ? `${cell}: ${say.quote(read)} cannot be read without guessing${because(unreadableEnglish, reason)}; an amount was expected. Totals that use it are not checked.`
        : `${some(cells)}: ${say.count(count, "cell", "cells")} cannot be read without guessing (first: ${say.quote(read)}${because(unreadableEnglish, reason)}); amounts were expected.`,
  },
};
