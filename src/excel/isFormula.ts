/**
 * Is what `formulas` gives a formula? A text typed as `'=A1` reads `=A1` in both `formulas` and `values`.
 * @example isFormula("=A1", 12) // true
 */
export const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === "string" && formula.length > 1 && formula.startsWith("=") && formula !== value;
