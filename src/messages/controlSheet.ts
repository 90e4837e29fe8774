import type { Language } from "./language";

/** The texts of the control sheet that are not those of every report (see report.ts). */
export interface ControlSheetTexts {
  readonly name: string;
  readonly pictures: string;
  readonly findingHeaders: readonly string[];
  readonly decisions: string;
  readonly decisionHeaders: readonly string[];
  readonly noDecision: string;
  readonly totalHeaders: readonly string[];
  readonly noTotal: string;
  readonly chartTitle: (shown: number, broken: number) => string;
}

const french: ControlSheetTexts = {
  name: "Contrôle",
  pictures: "Contrôle – tableaux",
  findingHeaders: ["Cellule", "Feuille", "Gravité", "Code", "Lu", "Attendu", "Écart", "Tolérance", "Constat"],
  decisions: "Constats acceptés et journal des corrections",
  decisionHeaders: ["Cellule", "Feuille", "Décision", "Motif", "Par", "Le", "Détail"],
  noDecision: "Aucun écart accepté, aucune correction enregistrée.",
  totalHeaders: [
    "Total",
    "Écart",
    "Feuille",
    "Libellé",
    "Imprimé",
    "Recalculé",
    "Tolérance",
    "Certitude",
    "Somme de",
    "Statut",
    "Écart aujourd’hui",
  ],
  noTotal: "Aucun total reconnu.",
  chartTitle: (shown, broken) =>
    shown < broken ? `Les ${shown} plus grands écarts, sur ${broken}` : "Écarts des totaux",
};

const english: ControlSheetTexts = {
  name: "Check",
  pictures: "Check – tables",
  findingHeaders: ["Cell", "Sheet", "Severity", "Code", "Read", "Expected", "Gap", "Tolerance", "Finding"],
  decisions: "Accepted findings and journal of corrections",
  decisionHeaders: ["Cell", "Sheet", "Decision", "Reason", "By", "On", "Detail"],
  noDecision: "No accepted gap, no correction recorded.",
  totalHeaders: [
    "Total",
    "Gap",
    "Sheet",
    "Label",
    "Printed",
    "Recomputed",
    "Tolerance",
    "Belief",
    "Sum of",
    "Status",
    "Gap today",
  ],
  noTotal: "No total was found.",
  chartTitle: (shown, broken) =>
    shown < broken ? `The ${shown} largest gaps out of ${broken}` : "Gaps of the totals",
};

/**
 * The texts of the control sheet in the language of Excel.
 * @example controlSheetTexts("fr").name // "Contrôle"
 */
export const controlSheetTexts = (language: Language): ControlSheetTexts =>
  language === "en" ? english : french;
