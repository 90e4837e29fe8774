import type { FindingMessages } from "./say";

/** Hidden decimals that matter. */
export const nombrePrecision: FindingMessages<"NOMBRE-PRECISION"> = {
  fr: {
    title: () => "Décimales cachées",
    sentence: ({ cell, foots, gap }, say) =>
      foots === "displayed-alone"
        ? `${cell} : le total tient à l’affichage seulement (écart ${say.amount(gap)} dans les chiffres enregistrés), alors que les autres totaux de sa ligne tombent juste au dernier chiffre enregistré ; à vérifier.`
        : foots === "stored"
          ? `${cell} : les valeurs enregistrées s’additionnent exactement mais pas celles affichées (écart ${say.amount(gap)}), à cause de décimales cachées.`
          : `${cell} : les valeurs affichées s’additionnent exactement mais pas celles enregistrées, à cause de décimales cachées.`,
  },
  en: {
    title: () => "Hidden decimals",
    sentence: ({ cell, foots, gap }, say) =>
      foots === "displayed-alone"
        ? `${cell}: the total holds as displayed only (gap ${say.amount(gap)} in the stored digits), while the other totals of its line foot to the last stored digit; to be looked at.`
        : foots === "stored"
          ? `${cell}: stored values add up exactly, displayed ones do not (gap ${say.amount(gap)}), because of hidden decimals.`
          : `${cell}: displayed values add up exactly, stored ones do not, because of hidden decimals.`,
  },
};
