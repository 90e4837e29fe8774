/** What Excel, or the state of the workbook, may refuse. */
export type ExcelProblem =
  | "editing"
  | "protected"
  | "sheet-gone"
  | "sheet-hidden"
  | "cell-changed"
  | "workbook-gone"
  | "too-large"
  | "too-old"
  | "no-cell"
  | "cancelled"
  | "internal";

/** What the sentence of a problem may name. */
export type ExcelProblemDetails = Readonly<Partial<Record<"sheet" | "cell" | "feature", string>>>;

type Sentences = Readonly<Record<ExcelProblem, (details: ExcelProblemDetails) => string>>;

const french: Sentences = {
  editing: () =>
    "Une cellule est en cours de saisie : validez-la (Entrée) ou quittez-la (Échap), puis recommencez.",
  protected: ({ sheet }) => `La feuille « ${sheet ?? ""} » est protégée : rien n’y a été écrit.`,
  "sheet-gone": ({ sheet }) => `La feuille « ${sheet ?? ""} » a été renommée ou supprimée.`,
  "sheet-hidden": ({ sheet }) =>
    `La feuille « ${sheet ?? ""} » est masquée : affichez-la pour aller à la cellule.`,
  "cell-changed": ({ sheet, cell }) =>
    `${sheet ?? ""} ${cell ?? ""} ne contient plus ce qui avait été lu : laissée telle quelle.`,
  "workbook-gone": () => "Le classeur a été fermé pendant l’opération.",
  "too-large": ({ sheet }) => `La feuille « ${sheet ?? ""} » dépasse ce qu’Excel transmet en une fois.`,
  "too-old": ({ feature }) => `Cette version d’Excel ne le permet pas${feature ? ` (${feature})` : ""}.`,
  "no-cell": () => "Aucune cellule n’est active : cliquez dans une cellule, puis recommencez.",
  cancelled: () => "Opération interrompue.",
  internal: () => "Une erreur s’est produite dans le complément ; le classeur est intact.",
};

const english: Sentences = {
  editing: () => "A cell is being edited: confirm it (Enter) or leave it (Esc), then try again.",
  protected: ({ sheet }) => `Sheet “${sheet ?? ""}” is protected: nothing was written there.`,
  "sheet-gone": ({ sheet }) => `Sheet “${sheet ?? ""}” was renamed or deleted.`,
  "sheet-hidden": ({ sheet }) => `Sheet “${sheet ?? ""}” is hidden: unhide it to go to the cell.`,
  "cell-changed": ({ sheet, cell }) =>
    `${sheet ?? ""} ${cell ?? ""} no longer holds what was read: left as it is.`,
  "workbook-gone": () => "The workbook was closed meanwhile.",
  "too-large": ({ sheet }) => `Sheet “${sheet ?? ""}” is larger than what Excel hands over at once.`,
  "too-old": ({ feature }) => `This version of Excel cannot do that${feature ? ` (${feature})` : ""}.`,
  "no-cell": () => "No cell is active: click in a cell, then try again.",
  cancelled: () => "Stopped.",
  internal: () => "Something failed in the add-in; the workbook is intact.",
};

/**
 * The sentence of a refusal, in the language of Excel.
 * @example sayExcelProblem("protected", { sheet: "Annexe I" }, "fr") // "La feuille « Annexe I » est protégée : …"
 */
export const sayExcelProblem = (
  problem: ExcelProblem,
  details: ExcelProblemDetails,
  language: "fr" | "en",
): string => (language === "en" ? english : french)[problem](details);
