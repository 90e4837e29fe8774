import type { EquationProof } from "../../checks/cause";
import type { CheckedEquation } from "../../checks/report";
import { joinedRanges, placeReference } from "../../tables/address";
import type { Language } from "../language";

/**
 * A formula that shows the gap of an equation in any free cell of its sheet: printed total − sum of its terms.
 * @example checkFormula(proof, "fr") // "=C32-SOMME(C6:C31)"
 */
export function checkFormula({ target, terms }: EquationProof, language: Language): string {
  const sum = (areas: readonly string[]): string =>
    `${language === "fr" ? "SOMME" : "SUM"}(${areas.join(language === "fr" ? ";" : ",")})`;
  const { added, taken } = termAreas(terms);
  return `=${placeReference(target)}${added.length > 0 ? `-${sum(added)}` : ""}${taken.length > 0 ? `+${sum(taken)}` : ""}`;
}

/**
 * The terms of an equation as ranges joined by signs.
 * @example termRanges(proof.terms) // "C6:C31" or "C6:C8 − C12"
 */
export const termRanges = (terms: EquationProof["terms"]): string => {
  const { added, taken } = termAreas(terms);
  return [added.join(" + "), ...taken].filter((part) => part !== "").join(" − ");
};

/** The terms of an equation as ranges, those that are taken away apart. */
export const termAreas = (
  terms: EquationProof["terms"],
): { readonly added: readonly string[]; readonly taken: readonly string[] } => {
  const [added = [], taken = []] = ([1, -1] as const).map((sign) =>
    joinedRanges(terms.filter((term) => term.sign === sign).map(({ cell }) => cell)),
  );
  return { added, taken };
};

/**
 * What a total is made of: its terms as ranges joined by signs, or what a relation makes of them.
 * @example madeOf(total) // "C6:C31" or "E2 / E9 × 100"
 */
export const madeOf = ({ terms, formula }: Pick<CheckedEquation, "terms" | "formula">): string =>
  formula ?? termRanges(terms);

/** As `madeOf`, short enough for a line. */
export const sketchOf = ({ terms, formula }: Pick<CheckedEquation, "terms" | "formula">): string =>
  formula ?? termSketch(terms);

/** Ranges that a reader takes in at a glance; the others are counted. */
const mostRanges = 4;

/**
 * As `termRanges`, short enough for a line: the first ranges, and how many cells in all.
 * @example termSketch(proof.terms) // "C10 + F10 + H10… (41)"
 */
export const termSketch = (terms: EquationProof["terms"]): string => {
  const all = termRanges(terms);
  const parts = all.split(/(?= [+−] )/);
  return parts.length <= mostRanges ? all : `${parts.slice(0, mostRanges - 1).join("")}… (${terms.length})`;
};
