import type { Language } from "./language";

/** The names of the sheets and columns of the report workbook. */
export interface ReportWorkbookTexts {
  readonly sheets: Readonly<
    Record<"findings" | "files" | "pictures" | "decisions" | "totals" | "method", string>
  >;
  readonly findings: readonly string[];
  readonly files: readonly string[];
  readonly decisions: readonly string[];
  readonly totals: readonly string[];
  readonly method: readonly string[];
  readonly noFinding: string;
  readonly noDecision: string;
  readonly noTotal: string;
  readonly kinds: Readonly<
    Record<"accepted" | "acceptedFinding" | "unused" | "stated" | "corrected" | "undone", string>
  >;
}

const french: ReportWorkbookTexts = {
  sheets: {
    findings: "Contrôle",
    files: "Fichiers",
    pictures: "Tableaux",
    decisions: "Décisions",
    totals: "Totaux",
    method: "Méthode",
  },
  findings: [
    "Fichier",
    "Feuille",
    "Cellule",
    "Gravité",
    "Code",
    "Lu",
    "Attendu",
    "Écart",
    "Tolérance",
    "Cause",
    "Constat",
    "Formule de contrôle",
  ],
  files: ["Rubrique", "Contenu"],
  decisions: ["Fichier", "Feuille", "Cellule", "Décision", "Constat", "Motif", "Par", "Le"],
  totals: [
    "Fichier",
    "Feuille",
    "Cellule",
    "Libellé",
    "Somme de",
    "Imprimé",
    "Recalculé",
    "Écart",
    "Tolérance",
    "Certitude",
    "Statut",
  ],
  method: ["N°", "Règle"],
  noFinding: "Aucun constat",
  noDecision: "Aucune décision enregistrée",
  noTotal: "Aucun total",
  kinds: {
    accepted: "Écart accepté",
    acceptedFinding: "Constat accepté",
    unused: "Sans objet",
    stated: "Total précisé",
    corrected: "Corrigé",
    undone: "Correction annulée",
  },
};

const english: ReportWorkbookTexts = {
  sheets: {
    findings: "Check",
    files: "Files",
    pictures: "Tables",
    decisions: "Decisions",
    totals: "Totals",
    method: "Method",
  },
  findings: [
    "File",
    "Sheet",
    "Cell",
    "Severity",
    "Code",
    "Read",
    "Expected",
    "Gap",
    "Tolerance",
    "Cause",
    "Finding",
    "Formula to check by hand",
  ],
  files: ["Item", "Contents"],
  decisions: ["File", "Sheet", "Cell", "Decision", "Finding", "Reason", "By", "On"],
  totals: [
    "File",
    "Sheet",
    "Cell",
    "Label",
    "Sum of",
    "Printed",
    "Recomputed",
    "Gap",
    "Tolerance",
    "Belief",
    "Status",
  ],
  method: ["No.", "Rule"],
  noFinding: "No finding",
  noDecision: "No decision was recorded",
  noTotal: "No total",
  kinds: {
    accepted: "Accepted gap",
    acceptedFinding: "Accepted finding",
    unused: "Without object",
    stated: "Stated total",
    corrected: "Corrected",
    undone: "Correction undone",
  },
};

/**
 * The texts of the report workbook.
 * @example workbookTexts("fr").sheets.totals // "Totaux"
 */
export const workbookTexts = (language: Language): ReportWorkbookTexts =>
  language === "en" ? english : french;
