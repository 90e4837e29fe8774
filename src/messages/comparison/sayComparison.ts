import type { Change, Comparison } from "../../comparison/comparison";
import type { Language } from "../language";
import { counted, typeset } from "../typography";
import { comparisonWords } from "./words";

type Forms = readonly [one: string, many: string];

const kinds = ["sheet", "table", "row", "column"] as const;
const nouns: Readonly<Record<Language, Readonly<Record<(typeof kinds)[number], Forms>>>> = {
  fr: {
    sheet: ["feuille", "feuilles"],
    table: ["tableau", "tableaux"],
    row: ["ligne", "lignes"],
    column: ["colonne", "colonnes"],
  },
  en: {
    sheet: ["sheet", "sheets"],
    table: ["table", "tables"],
    row: ["row", "rows"],
    column: ["column", "columns"],
  },
};
const fates = ["added", "removed", "renamed", "moved", "reordered", "hidden", "shown"] as const;
const participles: Readonly<Record<Language, Readonly<Record<(typeof fates)[number], Forms>>>> = {
  fr: {
    added: ["ajoutée", "ajoutées"],
    removed: ["supprimée", "supprimées"],
    renamed: ["renommée", "renommées"],
    moved: ["déplacée", "déplacées"],
    reordered: ["dans un autre ordre", "dans un autre ordre"],
    hidden: ["masquée", "masquées"],
    shown: ["affichée", "affichées"],
  },
  en: {
    added: ["added", "added"],
    removed: ["removed", "removed"],
    renamed: ["renamed", "renamed"],
    moved: ["moved", "moved"],
    reordered: ["in another order", "in another order"],
    hidden: ["hidden", "hidden"],
    shown: ["shown", "shown"],
  },
};

/** How many changes of one kind there are: a heading over three columns is one. */
const countOf = (changes: readonly Change[], kind: string, fate: string): number =>
  changes.reduce(
    (sum, change) =>
      change.kind === kind && "fate" in change && change.fate === fate
        ? sum + (fate === "reordered" && "count" in change ? change.count : 1)
        : sum,
    0,
  );

/**
 * The outcome of a comparison in one sentence.
 * @example sayComparison(comparison, "fr") // "12 montants changés, 1 ligne ajoutée ; les différences s’additionnent (64 totaux)."
 */
export function sayComparison(
  { changes, amounts, sums, isSame, compared }: Comparison,
  language: Language,
): string {
  const words = comparisonWords(language);
  if (isSame) return `${words.same}.`;
  const fr = language === "fr";
  const n = (count: number, [one, many]: Forms): string[] =>
    count === 0 ? [] : [counted(count, one, many, language)];
  const lines = kinds.flatMap((kind) =>
    fates.flatMap((fate) => {
      const [one, many] = nouns[language][kind];
      const [single, several] = participles[language][fate];
      const masculine = (word: string): string =>
        fr && kind === "table" ? word.replace(/ée(s?)$/, "é$1") : word;
      return n(countOf(changes, kind, fate), [
        `${one} ${masculine(single)}`,
        `${many} ${masculine(several)}`,
      ]);
    }),
  );
  const of = (kind: Change["kind"], fate?: string): number =>
    fate === undefined
      ? changes.filter((change) => change.kind === kind).length
      : countOf(changes, kind, fate);
  const parts = [
    ...n(amounts.count, fr ? ["montant changé", "montants changés"] : ["amount changed", "amounts changed"]),
    ...lines,
    ...n(
      of("formula", "lost"),
      fr
        ? ["formule remplacée par une valeur", "formules remplacées par des valeurs"]
        : ["formula replaced by a value", "formulas replaced by values"],
    ),
    ...n(
      of("formula", "gained") + of("formula", "changed"),
      fr
        ? ["autre formule changée", "autres formules changées"]
        : ["other formula changed", "other formulas changed"],
    ),
    ...n(
      changes.reduce((sum, change) => sum + (change.kind === "storage" ? change.count : 0), 0),
      fr
        ? ["nombre enregistré autrement", "nombres enregistrés autrement"]
        : ["number stored otherwise", "numbers stored otherwise"],
    ),
    ...n(
      of("unit"),
      fr
        ? ["unité ou échelle changée", "unités ou échelles changées"]
        : ["unit or scale changed", "units or scales changed"],
    ),
    ...n(of("text"), fr ? ["texte changé", "textes changés"] : ["text changed", "texts changed"]),
  ];
  return typeset(`${parts.join(", ")}${saySums(sums, compared.sums, fr, language)}.`, language);
}

function saySums(sums: Comparison["sums"], checked: number, fr: boolean, language: Language): string {
  const wrong = sums.filter(({ severity }) => severity !== "info").length;
  if (wrong > 0)
    return fr
      ? ` ; ${counted(wrong, "total ne varie pas comme ses", "totaux ne varient pas comme leurs", language)} parties`
      : `; ${counted(wrong, "total does not change as its", "totals do not change as their", language)} parts do`;
  if (checked === 0)
    return fr ? " ; aucun total pour vérifier les différences" : "; no total to check the differences with";
  return fr
    ? ` ; les différences s’additionnent (${counted(checked, "total", "totaux", language)})`
    : `; the differences add up (${counted(checked, "total", "totals", language)})`;
}
