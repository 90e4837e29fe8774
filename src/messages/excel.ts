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
  | "judgements-unusable"
  | "structure-protected"
  | "not-calculated"
  | "error-cell"
  | "spill-unseen"
  | "inactive"
  | "busy"
  | "refused"
  | "cancelled"
  | "internal";

/** What the sentence of a problem may name. */
export type ExcelProblemDetails = Readonly<Partial<Record<"sheet" | "cell" | "feature", string>>>;

type Sentences = Readonly<Record<ExcelProblem, (details: ExcelProblemDetails) => string>>;

const french: Sentences = {
  editing: () =>
    "Une cellule est en cours de saisie : validez-la (Entrée) ou quittez-la (Échap), puis recommencez.",
  protected: ({ sheet }) =>
    `La feuille « ${sheet ?? ""} » est protégée : rien n’a été écrit dans ses cellules verrouillées.`,
  "structure-protected": () =>
    "La structure du classeur est protégée : aucune feuille ne peut y être ajoutée.",
  "not-calculated": ({ sheet, cell }) =>
    `${sheet ?? ""} ${cell ?? ""} n’est pas encore calculée : la formule est restée.`,
  "error-cell": ({ sheet, cell }) =>
    `${sheet ?? ""} ${cell ?? ""} montre une erreur : la formule est restée.`,
  "spill-unseen": ({ sheet, cell }) =>
    `${sheet ?? ""} ${cell ?? ""} peut remplir les cellules voisines, et cette version d’Excel ne dit pas lesquelles : la formule est restée.`,
  inactive: () => "Un autre classeur est au premier plan : revenez à celui-ci, puis recommencez.",
  busy: () => "Excel est occupé et n’a pas répondu : recommencez dans un instant.",
  refused: () =>
    "Excel refuse cette écriture (cellules fusionnées, filtrées, ou prises dans un tableau croisé) : rien n’a changé là.",
  "sheet-gone": ({ sheet }) => `La feuille « ${sheet ?? ""} » a été renommée ou supprimée.`,
  "sheet-hidden": ({ sheet }) =>
    `La feuille « ${sheet ?? ""} » est masquée : affichez-la pour aller à la cellule.`,
  "cell-changed": ({ sheet, cell }) =>
    `${sheet ?? ""} ${cell ?? ""} ne contient plus ce qui avait été lu : laissée telle quelle.`,
  "workbook-gone": () => "Le classeur a été fermé pendant l’opération.",
  "too-large": ({ sheet }) => `La feuille « ${sheet ?? ""} » dépasse ce qu’Excel transmet en une fois.`,
  "too-old": ({ feature }) => `Cette version d’Excel ne le permet pas${feature ? ` (${feature})` : ""}.`,
  "judgements-unusable": () =>
    "Les acceptations que ce classeur contient sont abîmées ou viennent d’une version plus récente : rien n’a été enregistré.",
  "no-cell": () => "Aucune cellule n’est active : cliquez dans une cellule, puis recommencez.",
  cancelled: () => "Opération interrompue.",
  internal: () => "Une erreur s’est produite dans le complément ; le classeur est intact.",
};

const english: Sentences = {
  editing: () => "A cell is being edited: confirm it (Enter) or leave it (Esc), then try again.",
  protected: ({ sheet }) => `Sheet “${sheet ?? ""}” is protected: nothing was written in its locked cells.`,
  "structure-protected": () => "The structure of the workbook is protected: no sheet can be added.",
  "not-calculated": ({ sheet, cell }) =>
    `${sheet ?? ""} ${cell ?? ""} is not calculated yet: its formula was left.`,
  "error-cell": ({ sheet, cell }) => `${sheet ?? ""} ${cell ?? ""} shows an error: its formula was left.`,
  "spill-unseen": ({ sheet, cell }) =>
    `${sheet ?? ""} ${cell ?? ""} may fill the cells beside it, and this version of Excel does not say which: its formula was left.`,
  inactive: () => "Another workbook is in front: come back to this one, then try again.",
  busy: () => "Excel is busy and did not answer: try again in a moment.",
  refused: () =>
    "Excel refuses this write (merged or filtered cells, or cells of a pivot table): nothing changed there.",
  "sheet-gone": ({ sheet }) => `Sheet “${sheet ?? ""}” was renamed or deleted.`,
  "sheet-hidden": ({ sheet }) => `Sheet “${sheet ?? ""}” is hidden: unhide it to go to the cell.`,
  "cell-changed": ({ sheet, cell }) =>
    `${sheet ?? ""} ${cell ?? ""} no longer holds what was read: left as it is.`,
  "workbook-gone": () => "The workbook was closed meanwhile.",
  "too-large": ({ sheet }) => `Sheet “${sheet ?? ""}” is larger than what Excel hands over at once.`,
  "too-old": ({ feature }) => `This version of Excel cannot do that${feature ? ` (${feature})` : ""}.`,
  "judgements-unusable": () =>
    "What this workbook keeps of accepted gaps is damaged or comes from a later version: nothing was saved.",
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
