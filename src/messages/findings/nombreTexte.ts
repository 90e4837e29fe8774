import { some, type FindingMessages } from "./say";

/** Numbers stored as text. */
export const nombreTexte: FindingMessages<"NOMBRE-TEXTE"> = {
  fr: {
    title: ({ count }, say) => `Nombres en texte : ${say.count(count, "cellule", "cellules")}`,
    sentence: ({ cell, cells, count }, say) =>
      count < 2
        ? `${cell} : nombre stocké en texte ; les sommes d’Excel l’ignorent.`
        : `${say.count(count, "cellule", "cellules")} (${some(cells)}) contiennent des nombres stockés en texte ; les sommes d’Excel les ignorent.`,
  },
  en: {
    title: ({ count }, say) => `Numbers stored as text: ${say.count(count, "cell", "cells")}`,
    sentence: ({ cell, cells, count }, say) =>
      count < 2
        ? `${cell}: number stored as text; Excel’s sums skip it.`
        : `${say.count(count, "cell", "cells")} (${some(cells)}) hold numbers stored as text; Excel’s sums skip them.`,
  },
};
