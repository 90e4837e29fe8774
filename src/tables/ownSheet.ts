import type { Sheet } from "./workbook";

/** The hidden name, of the sheet's own scope, that marks a sheet as made by us; it follows the sheet when it is renamed. */
export const ownSheetName = "DotationsARS.feuille";

const kinds = ["control", "frozen-formulas", "parameters", "form"] as const;

/**
 * What a sheet of ours is: a control sheet, the record of frozen formulas, parameters to compute with, or an annex or form as it
 * was inserted.
 */
export type OwnSheetKind = (typeof kinds)[number];

/**
 * What a mark says: its kind, and for a form the fingerprint that it was inserted with. Null for a mark of nobody we know.
 * @example readMark("form:3b1f…") // { kind: "form", fingerprint: "3b1f…" }
 */
export function readMark(mark: string | undefined): {
  readonly kind: OwnSheetKind;
  readonly fingerprint: string | null;
} | null {
  const [text, fingerprint = null] = (mark ?? "").split(":");
  const kind = kinds.find((one) => one === text);
  return kind === undefined ? null : { kind, fingerprint };
}

/** The text that a marking name holds, out of its formula (`="control"`). */
export const markOfFormula = (formula: string): string => formula.replace(/^=?"?/, "").replace(/"$/, "");

/** The formula that a marking name holds. */
export const formulaOfMark = (mark: string): string => `="${mark}"`;

/** Is the sheet ours, and not the user's data? A form that was filled in is data, and so is one that is checked by itself. */
export function isOwnSheet(sheet: Sheet, isAlone: boolean, fingerprintOf: (sheet: Sheet) => string): boolean {
  const mark = readMark(sheet.mark);
  if (mark === null) return false;
  return mark.kind !== "form" || (!isAlone && mark.fingerprint === fingerprintOf(sheet));
}
