/** The sheet that keeps the formulas replaced by their values, recognised by its headers. */
export interface FrozenSheetTexts {
  readonly name: string;
  readonly title: string;
  readonly headers: readonly [sheet: string, cell: string, formula: string, value: string, kind: string];
}

/**
 * One wording whatever the language of Excel: the sheet travels with the workbook, and must be recognised by the next Excel.
 * @example frozenSheet.name // "Formules figées"
 */
export const frozenSheet: FrozenSheetTexts = {
  name: "Formules figées",
  title:
    "Formules remplacées par leurs valeurs. Ne modifiez pas cette feuille : « Rétablir » s’en sert, puis la retire.",
  headers: ["Feuille", "Cellule", "Formule", "Valeur figée", "Partie"],
};
