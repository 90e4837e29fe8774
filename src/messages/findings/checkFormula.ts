import type { EquationProof } from "../../checks/cause";
import { areaAddress, readAddress } from "../../tables/address";
import type { Language } from "../language";

/**
 * A formula that shows the gap of an equation in any free cell of its sheet: printed total − sum of its terms.
 * @example checkFormula(proof, "fr") // "=C32-SOMME(C6:C31)"
 */
export function checkFormula({ target, terms }: EquationProof, language: Language): string {
  const sum = (areas: readonly string[]): string =>
    `${language === "fr" ? "SOMME" : "SUM"}(${areas.join(language === "fr" ? ";" : ",")})`;
  const { added, taken } = termAreas(terms);
  return `=${sheetReference(target)}${added.length > 0 ? `-${sum(added)}` : ""}${taken.length > 0 ? `+${sum(taken)}` : ""}`;
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
    ranges(terms.filter((term) => term.sign === sign).map(({ cell }) => cell)),
  );
  return { added, taken };
};

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

/** Addresses joined into runs down a column or across a row. */
function ranges(cells: readonly string[]): string[] {
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  const elsewhere: string[] = [];
  for (const cell of cells) {
    const at = readAddress(cell);
    if (!at) {
      elsewhere.push(sheetReference(cell));
      continue;
    }
    const last = runs.at(-1);
    const isBelow = last && last.left === last.right && last.left === at.column && last.bottom === at.row - 1;
    const isBeside = last && last.top === last.bottom && last.top === at.row && last.right === at.column - 1;
    if (last && (isBelow || isBeside)) {
      last.bottom = at.row;
      last.right = at.column;
    } else runs.push({ top: at.row, left: at.column, bottom: at.row, right: at.column });
  }
  return [...runs.map(areaAddress), ...elsewhere];
}

/** `Annexe I!F9` as formulas write it: `'Annexe I'!F9`. */
const sheetReference = (place: string): string => {
  const at = place.lastIndexOf("!");
  return at < 0 ? place : `'${place.slice(0, at).replaceAll("'", "''")}'${place.slice(at)}`;
};
