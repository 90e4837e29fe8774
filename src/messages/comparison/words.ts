import type { Fate, SumFault } from "../../comparison/comparison";
import type { Language } from "../language";

type Lined = "sheet" | "table" | "row" | "column";

/** The words of a comparison in one language, apart from its sentences on sums. */
export interface ComparisonWords {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly comparedAt: string;
  readonly same: string;
  readonly sums: string;
  readonly noSum: string;
  readonly structure: string;
  readonly noStructure: string;
  readonly amounts: string;
  readonly noAmount: string;
  readonly amountsShown: (shown: number, all: number) => string;
  readonly formulas: string;
  readonly texts: string;
  readonly notCompared: string;
  readonly notComparedLines: readonly string[];
  readonly method: string;
  readonly methodLines: readonly string[];
  readonly things: Readonly<Record<Lined, string>>;
  readonly fates: Readonly<Record<Fate, string>>;
  readonly formulaFates: Readonly<Record<"lost" | "gained" | "changed", string>>;
  readonly storageFates: Readonly<Record<"text" | "number", string>>;
  readonly unitFates: Readonly<Record<"converted" | "relabelled" | "rescaled", string>>;
  readonly faults: Readonly<Record<SumFault, string>>;
  readonly text: string;
  readonly computed: string;
  readonly nothing: string;
  readonly headers: {
    readonly sums: readonly string[];
    readonly changes: readonly string[];
    readonly amounts: readonly string[];
  };
}

const french: ComparisonWords = {
  title: "Comparaison de deux versions",
  before: "Avant",
  after: "Après",
  comparedAt: "Comparés le",
  same: "Aucune différence",
  sums: "Les différences s’additionnent-elles ?",
  noSum: "Oui : chaque total varie comme la somme de ses parties.",
  structure: "Feuilles, tableaux, lignes et colonnes",
  noStructure: "Mêmes feuilles, mêmes lignes, mêmes colonnes.",
  amounts: "Montants",
  noAmount: "Aucun montant n’a changé.",
  amountsShown: (shown, all) =>
    shown < all ? `Les ${shown} plus grands écarts, sur ${all}.` : "Écart = après − avant.",
  formulas: "Formules",
  texts: "Textes",
  notCompared: "Ce qui n’est pas comparé",
  notComparedLines: [
    "La mise en forme (polices, couleurs, largeurs, formats de nombre), les commentaires, les graphiques, les images et les macros.",
    "Les feuilles faites par le complément (contrôle, formules figées).",
  ],
  method: "Méthode",
  methodLines: [
    "Les tableaux sont mis en regard par leurs libellés, leurs codes (région, FINESS, mission) et leurs intitulés, jamais par les adresses.",
    "Une ligne sous un autre nom est la même quand la moitié au moins de ses montants sont les mêmes.",
    "Les montants sont comparés tels qu’ils sont enregistrés, en décimal exact ; après conversion quand l’unité a changé.",
    "Une somme de la première version doit rester une somme : la différence du total est la somme des différences de ses parties, des lignes ajoutées et des lignes supprimées.",
    "Une formule dont les références suivent leurs cellules (ligne insérée, colonne déplacée) est la même formule.",
  ],
  things: { sheet: "Feuille", table: "Tableau", row: "Ligne", column: "Colonne" },
  fates: {
    added: "ajoutée",
    removed: "supprimée",
    renamed: "renommée",
    moved: "déplacée",
    reordered: "autre ordre",
    hidden: "masquée",
    shown: "affichée",
  },
  formulaFates: {
    lost: "formule remplacée par une valeur",
    gained: "valeur remplacée par une formule",
    changed: "formule modifiée",
  },
  storageFates: {
    text: "nombres enregistrés désormais en texte",
    number: "textes enregistrés désormais en nombres",
  },
  unitFates: {
    converted: "unité changée, montants convertis",
    relabelled: "unité changée, montants inchangés",
    rescaled: "montants changés d’échelle, unité inchangée",
  },
  faults: {
    stale: "total non mis à jour",
    "total-only": "total changé seul",
    missed: "variation oubliée",
    twice: "variation comptée deux fois",
    "left-out": "ligne ajoutée hors du total",
    other: "différences qui ne s’additionnent pas",
    restored: "somme rétablie",
  },
  text: "texte",
  computed: "recalculé",
  nothing: "vide",
  headers: {
    sums: ["Gravité", "Cellule", "Constat", "Explication"],
    changes: ["Quoi", "Où", "Changement"],
    amounts: ["Cellule", "Ligne", "Colonne", "Avant", "Après", "Écart", "Part"],
  },
};

const english: ComparisonWords = {
  title: "Comparison of two versions",
  before: "Before",
  after: "After",
  comparedAt: "Compared on",
  same: "No difference",
  sums: "Do the differences add up?",
  noSum: "Yes: each total changes as the sum of its parts does.",
  structure: "Sheets, tables, rows and columns",
  noStructure: "Same sheets, same rows, same columns.",
  amounts: "Amounts",
  noAmount: "No amount has changed.",
  amountsShown: (shown, all) =>
    shown < all ? `The ${shown} largest gaps, out of ${all}.` : "Gap = after − before.",
  formulas: "Formulas",
  texts: "Texts",
  notCompared: "What is not compared",
  notComparedLines: [
    "Formatting (fonts, colours, widths, number formats), comments, charts, pictures and macros.",
    "The sheets made by the add-in (check, frozen formulas).",
  ],
  method: "Method",
  methodLines: [
    "Tables are put one against the other by labels, codes (region, FINESS, mission) and headings, never by addresses.",
    "A line under another name is the same one when at least half of its amounts are the same.",
    "Amounts are compared as they are stored, as exact decimals; after conversion when the unit changed.",
    "A sum of the first version must still be one: the difference of a total is the sum of the differences of its parts, of the lines added and of the lines removed.",
    "A formula whose references follow their cells (row inserted, column moved) is the same formula.",
  ],
  things: { sheet: "Sheet", table: "Table", row: "Row", column: "Column" },
  fates: {
    added: "added",
    removed: "removed",
    renamed: "renamed",
    moved: "moved",
    reordered: "other order",
    hidden: "hidden",
    shown: "shown",
  },
  formulaFates: {
    lost: "formula replaced by a value",
    gained: "value replaced by a formula",
    changed: "formula changed",
  },
  storageFates: { text: "numbers now stored as texts", number: "texts now stored as numbers" },
  unitFates: {
    converted: "unit changed, amounts converted",
    relabelled: "unit changed, amounts unchanged",
    rescaled: "amounts of another scale, unit unchanged",
  },
  faults: {
    stale: "total not updated",
    "total-only": "total changed alone",
    missed: "change left out",
    twice: "change counted twice",
    "left-out": "new line outside of the total",
    other: "differences that do not add up",
    restored: "sum restored",
  },
  text: "text",
  computed: "recomputed",
  nothing: "blank",
  headers: {
    sums: ["Severity", "Cell", "Finding", "Explanation"],
    changes: ["What", "Where", "Change"],
    amounts: ["Cell", "Row", "Column", "Before", "After", "Gap", "Share"],
  },
};

/**
 * The words of a comparison.
 * @example comparisonWords("fr").same // "Aucune différence"
 */
export const comparisonWords = (language: Language): ComparisonWords =>
  language === "en" ? english : french;
