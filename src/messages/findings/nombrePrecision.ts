import type { FindingOf } from "../../checks/finding";
import { some, type FindingMessages, type Say } from "./say";

/** The cell, or how many totals and the first of them. */
const totals = ({ cell, cells, count }: FindingOf<"NOMBRE-PRECISION">, say: Say, many: string): string =>
  count < 2 ? cell : `${say.count(count, "total", many)} (${some(cells)})`;

/** Hidden decimals that matter. */
export const nombrePrecision: FindingMessages<"NOMBRE-PRECISION"> = {
  fr: {
    title: () => "Décimales cachées",
    sentence: (finding, say) => {
      const { cell, foots, gap, count } = finding;
      if (foots === "displayed-alone")
        return `${cell} : le total tient à l’affichage seulement (écart ${say.amount(gap)} dans les chiffres enregistrés), alors que les autres totaux de sa ligne tombent juste au dernier chiffre enregistré ; à vérifier.`;
      return foots === "stored"
        ? `${totals(finding, say, "totaux")} : les valeurs enregistrées s’additionnent exactement mais pas celles affichées (écart ${say.amount(gap)}${count < 2 ? "" : ` en ${cell}`}), à cause de décimales cachées.`
        : `${totals(finding, say, "totaux")} : les valeurs affichées s’additionnent exactement mais pas celles enregistrées, à cause de décimales cachées.`;
    },
  },
  en: {
    title: () => "Hidden decimals",
    sentence: (finding, say) => {
      const { cell, foots, gap, count } = finding;
      if (foots === "displayed-alone")
        return `${cell}: the total holds as displayed only (gap ${say.amount(gap)} in the stored digits), while the other totals of its line foot to the last stored digit; to be looked at.`;
      return foots === "stored"
        ? `${totals(finding, say, "totals")}: stored values add up exactly, displayed ones do not (gap ${say.amount(gap)}${count < 2 ? "" : ` in ${cell}`}), because of hidden decimals.`
        : `${totals(finding, say, "totals")}: displayed values add up exactly, stored ones do not, because of hidden decimals.`;
    },
  },
};
