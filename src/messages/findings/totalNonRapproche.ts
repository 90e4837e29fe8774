import type { FindingOf } from "../../checks/finding";
import type { FindingMessages, Say } from "./say";

type Reason = FindingOf<"TOTAL-NON-RAPPROCHE">["reason"];

const why: Readonly<Record<Say["language"], Readonly<Record<Reason, string>>>> = {
  fr: {
    "no-sum": "ce total n’est la somme d’aucun groupe de lignes voisin",
    "several-sums": "plusieurs sommes différentes expliquent ce total aussi bien l’une que l’autre",
    "not-established": "la somme la plus proche ne tombe pas assez souvent juste pour être celle de ce total",
    "more-than-listed": "ce total compte davantage, ou autre chose, que les lignes listées",
    "less-than-listed": "d’après ce que le tableau en dit, ce total compte moins que les lignes listées",
    "no-difference": "ce résultat n’est pas la différence que son libellé annonce",
    "closing-line": "cette ligne serait la somme de toutes les autres, mais elle s’en écarte ici",
  },
  en: {
    "no-sum": "this total is the sum of no neighbouring group of lines",
    "several-sums": "several different sums explain this total equally well",
    "not-established": "the nearest sum does not hold often enough to be the one of this total",
    "more-than-listed": "this total counts more, or something else, than the lines listed",
    "less-than-listed": "by what the table says of it, this total counts less than the lines listed",
    "no-difference": "this result is not the difference that its label announces",
    "closing-line": "this line would be the sum of all the others, but departs from it here",
  },
};

/** A line says that it is a total and no sum is found for it. */
export const totalNonRapproche: FindingMessages<"TOTAL-NON-RAPPROCHE"> = {
  fr: {
    title: ({ label, line }, say) => `Total non rapproché : ${label || say.line(line)}`,
    sentence: ({ cell, label, line, count, reason, nearest, suspects = [] }, say) => {
      const named = label === "" ? say.line(line) : `${say.line(line)} ${say.quote(label)}`;
      const near = nearest
        ? ` ; au plus près, ${nearest.target} lit ${say.amount(nearest.printed)} pour une ${reason === "no-difference" ? "différence" : "somme"} de ${say.amount(nearest.recomputed)} (écart ${say.amount(nearest.gap)})`
        : "";
      const one =
        suspects.length > 0
          ? ` ; une seule erreur de saisie l’expliquerait : ${say.or(suspects.map((suspect) => `${suspect.cell} (${say.amount(suspect.proposed)} serait attendu)`))}`
          : "";
      return `${cell}, ${named} : ${why.fr[reason]}${near}${one} ; ${say.count(count, "montant n’est pas vérifié", "montants ne sont pas vérifiés")}.`;
    },
  },
  en: {
    title: ({ label, line }, say) => `Total not reconciled: ${label || say.line(line)}`,
    sentence: ({ cell, label, line, count, reason, nearest, suspects = [] }, say) => {
      const named = label === "" ? say.line(line) : `${say.line(line)} ${say.quote(label)}`;
      const near = nearest
        ? `; the nearest, ${nearest.target}, reads ${say.amount(nearest.printed)} for a ${reason === "no-difference" ? "difference" : "sum"} of ${say.amount(nearest.recomputed)} (gap ${say.amount(nearest.gap)})`
        : "";
      const one =
        suspects.length > 0
          ? `; one slip of typing would explain it: ${say.or(suspects.map((suspect) => `${suspect.cell} (${say.amount(suspect.proposed)} expected)`))}`
          : "";
      return `${cell}, ${named}: ${why.en[reason]}${near}${one}; ${say.count(count, "amount is not checked", "amounts are not checked")}.`;
    },
  },
};
