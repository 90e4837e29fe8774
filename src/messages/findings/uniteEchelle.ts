import type { FindingMessages } from "./say";

/** One amount out of scale, or a whole line typed in another unit. */
export const uniteEchelle: FindingMessages<"UNITE-ECHELLE"> = {
  fr: {
    title: () => "Ordre de grandeur douteux",
    sentence: ({ cell, read, expected, line }, say) =>
      line
        ? `${line.range} : les montants de ${line.kind === "row" ? "la ligne" : "la colonne"} ${say.quote(line.label)} semblent tapés dans une autre unité que le tableau ; ses totaux ne tombent juste qu’une fois ces montants ${line.isLarge ? "divisés" : "multipliés"} par ${say.amount("1000")}.`
        : `${cell} : ${say.amount(read)} semble d’un autre ordre de grandeur que le reste ; les totaux attendent ${say.amount(expected)}. Unité mêlée (€ et k€) ou virgule déplacée ?`,
  },
  en: {
    title: () => "Doubtful order of magnitude",
    sentence: ({ cell, read, expected, line }, say) =>
      line
        ? `${line.range}: the amounts of ${line.kind} ${say.quote(line.label)} seem typed in another unit than the table; its totals only hold once they are ${line.isLarge ? "divided" : "multiplied"} by ${say.amount("1000")}.`
        : `${cell}: ${say.amount(read)} seems of another order of magnitude than the rest; the totals expect ${say.amount(expected)}. Mixed units (€ and k€) or a moved decimal point?`,
  },
};
