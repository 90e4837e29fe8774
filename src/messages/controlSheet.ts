import type { Severity } from "../checks/finding";

/** The texts of the control sheet. */
export interface ControlSheetTexts {
  readonly name: string;
  readonly verdict: string;
  readonly findings: string;
  readonly findingHeaders: readonly string[];
  readonly severities: Readonly<Record<Severity, string>>;
  readonly noFinding: string;
  readonly equations: string;
  readonly equationHeaders: readonly string[];
  readonly noEquation: string;
  readonly chartTitle: (shown: number, broken: number) => string;
}

const french: ControlSheetTexts = {
  name: "Contrôle",
  verdict: "Verdict",
  findings: "Constats",
  findingHeaders: ["Cellule", "Feuille", "Gravité", "Code", "Lu", "Attendu", "Écart", "Tolérance", "Constat"],
  severities: { error: "Erreur", warning: "Avertissement", info: "Information" },
  noFinding: "Aucun constat.",
  equations: "Égalités en écart",
  equationHeaders: ["Total", "Écart", "Feuille", "Lu", "Recalculé", "Tolérance", "Écart aujourd’hui"],
  noEquation: "Toutes les égalités tiennent.",
  chartTitle: (shown, broken) =>
    shown < broken ? `Les ${shown} plus grands écarts, sur ${broken}` : "Écarts des totaux",
};

const english: ControlSheetTexts = {
  name: "Check",
  verdict: "Verdict",
  findings: "Findings",
  findingHeaders: ["Cell", "Sheet", "Severity", "Code", "Read", "Expected", "Gap", "Tolerance", "Finding"],
  severities: { error: "Error", warning: "Warning", info: "Information" },
  noFinding: "No finding.",
  equations: "Equalities that do not hold",
  equationHeaders: ["Total", "Gap", "Sheet", "Read", "Recomputed", "Tolerance", "Gap today"],
  noEquation: "Every equality holds.",
  chartTitle: (shown, broken) =>
    shown < broken ? `The ${shown} largest gaps out of ${broken}` : "Gaps of the totals",
};

/**
 * The texts of the control sheet in the language of Excel.
 * @example controlSheetTexts("fr").name // "Contrôle"
 */
export const controlSheetTexts = (language: "fr" | "en"): ControlSheetTexts =>
  language === "en" ? english : french;
