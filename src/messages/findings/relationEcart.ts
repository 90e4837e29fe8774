import type { RelationKind } from "../../checks/findingFields";
import type { FindingMessages, Say } from "./say";

const names: Readonly<Record<Say["language"], Readonly<Record<RelationKind, string>>>> = {
  fr: {
    ratio: "quotient",
    evolution: "évolution",
    share: "part du total",
    difference: "différence",
    product: "produit",
    cumulated: "cumul",
    carried: "report de la clôture précédente",
    since: "écart depuis la première ligne",
    balance: "solde de la ligne au-dessus",
    mean: "moyenne",
    header: "calcul annoncé par l’en-tête",
  },
  en: {
    ratio: "ratio",
    evolution: "growth",
    share: "share of the total",
    difference: "difference",
    product: "product",
    cumulated: "running sum",
    carried: "closing carried forward",
    since: "difference from the first line",
    balance: "balance of the line above",
    mean: "mean",
    header: "computation stated by the header",
  },
};

/** A recognised relation does not hold at one position. */
export const relationEcart: FindingMessages<"RELATION-ECART"> = {
  fr: {
    title: ({ relation, read, expected }, say) =>
      `${capital(names.fr[relation])} en écart : ${read === "" ? "cellule vide" : say.amount(read)}${expected === null ? "" : `, ${say.amount(expected)} attendu`}`,
    sentence: (
      { cell, read, expected, interval, relation, formula, operands, holds, positions, unit },
      say,
    ) => {
      const wanted = interval
        ? `entre ${say.amount(interval[0], unit)} et ${say.amount(interval[1], unit)}`
        : say.amount(expected, unit);
      const from = operands.length === 0 ? "" : ` d’après ${say.and(operands)}`;
      return `${cell} : ${read === "" ? "cellule vide" : `${say.amount(read, unit)} lu`}, ${wanted} attendu${from} (${names.fr[relation]}, ${formula} ; tient à ${say.count(holds, "position", "positions")} sur ${positions}).`;
    },
  },
  en: {
    title: ({ relation, read, expected }, say) =>
      `${capital(names.en[relation])} off: ${read === "" ? "empty cell" : say.amount(read)}${expected === null ? "" : `, ${say.amount(expected)} expected`}`,
    sentence: (
      { cell, read, expected, interval, relation, formula, operands, holds, positions, unit },
      say,
    ) => {
      const wanted = interval
        ? `between ${say.amount(interval[0], unit)} and ${say.amount(interval[1], unit)}`
        : say.amount(expected, unit);
      const from = operands.length === 0 ? "" : ` from ${say.and(operands)}`;
      return `${cell}: ${read === "" ? "empty cell" : `reads ${say.amount(read, unit)}`}, ${wanted} expected${from} (${names.en[relation]}, ${formula}; holds at ${holds} of ${say.count(positions, "position", "positions")}).`;
    },
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
