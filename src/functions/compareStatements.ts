import type { Rational } from "../allocation/rational";
import { normaliseLabel } from "../territories";
import { agreesWith, statedAmountsIn, type FoundAmount } from "./arguments/statedAmount";

/** An amount of a table, by what its row and its column say. */
export interface NamedAmount {
  /** Row label and column header, in any order. */
  readonly label: string;
  /** In euros. */
  readonly amount: Rational;
  /** Where it stands: a sheet and a cell. */
  readonly place: string;
}

/** What the tables say of one amount of a text. */
export interface ComparedStatement {
  /** The amount as it is printed: « près de 223 M€ » without its hedge. */
  readonly printed: string;
  readonly sentence: string;
  readonly stated: FoundAmount;
  /** The amount is said to be a part of the one before it (« dont »). */
  readonly isPart: boolean;
  readonly verdict: "agrees" | "differs" | "not-found";
  /** The amount of the tables that is meant; null when none is named. */
  readonly found: NamedAmount | null;
  /** Table − text, in euros; null when nothing was found. */
  readonly gap: Rational | null;
}

const shortestWord = 3;
const empty = new Set(
  "les des une aux par pour dans sur avec titre dont soit est sont qui que cette ces son ses leur leurs montant montants euros euro credits dotation dotations mesure mesures circulaire presente total plus pres alloue alloues allouee delegue delegues annexe region regions".split(
    " ",
  ),
);

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    normaliseLabel(text)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length >= shortestWord && !empty.has(word) && !/^\d+$/.test(word)),
  );

/** How much a label and a sentence share: a word that few labels have weighs more. */
const weigher = (labels: readonly ReadonlySet<string>[]) => {
  const holders = new Map<string, number>();
  for (const label of labels) for (const word of label) holders.set(word, (holders.get(word) ?? 0) + 1);
  return (label: ReadonlySet<string>, sentence: ReadonlySet<string>): number => {
    let weight = 0;
    for (const word of label) if (sentence.has(word)) weight += 1 / (holders.get(word) ?? 1);
    return weight;
  };
};

/** Sentences and list items of a letter; a point between digits, or after one letter, ends none. */
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[^\d\s][.!?;:])\s+|\n\s*\n|\n\s*[•\-–]\s+|(?<=€[.;])\s+/u)
    .map((sentence) => sentence.replace(/\s+/g, " ").trim())
    .filter((sentence) => sentence !== "");

const isPartAt = (sentence: string, at: number): boolean => /\bdont\b[^€]*$/i.test(sentence.slice(0, at));

/**
 * Compares every amount that a text states with the amounts of tables: which agree at their printed precision, which differ,
 * and which the tables do not name. « plus de » and « près de » are understood as CTRL.ENONCE understands them.
 *
 * An amount is looked for among those whose label shares words with its sentence, the rarest words first; never among the
 * others, where an equal figure would be chance.
 * @example compareStatements("IBODE : 5,4 M€", [{ label: "IBODE", amount: Rational.of(5_391_000), place: "B2" }])[0]?.verdict // "agrees"
 */
export const compareStatements = (
  text: string,
  amounts: readonly NamedAmount[],
): readonly ComparedStatement[] => {
  const labels = amounts.map(({ label }) => wordsOf(label));
  const weigh = weigher(labels);
  return sentencesOf(text).flatMap((sentence) =>
    statedAmountsIn(sentence).map((stated): ComparedStatement => {
      const words = wordsOf(sentence);
      const named = amounts
        .map((amount, at) => ({ amount, weight: weigh(labels[at] ?? new Set(), words) }))
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight);
      const best = named.filter(({ weight }) => weight === named[0]?.weight).map(({ amount }) => amount);
      const agreeing = named.find(({ amount }) => agreesWith(amount.amount, stated))?.amount;
      const isPart = isPartAt(sentence, stated.at);
      // Two labels as near as each other name nothing, and a part is not the amount that its sentence names.
      const only = best.length === 1 && !isPart ? (best[0] ?? null) : null;
      const found = agreeing ?? only;
      return {
        printed: stated.printed,
        sentence,
        stated,
        isPart,
        verdict: agreeing !== undefined ? "agrees" : found === null ? "not-found" : "differs",
        found,
        gap: found === null ? null : found.amount.minus(stated.amount),
      };
    }),
  );
};
