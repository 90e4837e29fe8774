import { Rational } from "../allocation/rational";
import type { Bilingual } from "../messages/functions";
import { showNumber } from "./showNumber";

/** An error value met in a cell, by its French or English spelling. */
export interface CellError {
  readonly code: `#${string}`;
}

/** What one cell of an argument may hold; a blank cell is null, undefined, or a text of spaces. */
export type Cell = Rational | number | string | boolean | null | undefined | CellError;

/** What Excel, or the evaluator, passes for one argument. */
export type RawArgument = Cell | readonly (readonly Cell[])[];

/** Excel's error values: English spelling, as the add-in interface uses it, and French spelling, as cells show it. */
export const errorSpellings: readonly (readonly [english: `#${string}`, french: `#${string}`])[] = [
  ["#VALUE!", "#VALEUR!"],
  ["#N/A", "#N/A"],
  ["#DIV/0!", "#DIV/0!"],
  ["#REF!", "#REF!"],
  ["#NAME?", "#NOM?"],
  ["#NUM!", "#NOMBRE!"],
  ["#NULL!", "#NUL!"],
  ["#SPILL!", "#EPARS!"],
  ["#CALC!", "#CALC!"],
];

const frenchOf = new Map(
  errorSpellings.flatMap(
    ([english, french]) =>
      [
        [english, french],
        [french, french],
      ] as const,
  ),
);

const englishOf = new Map(errorSpellings.map(([english, french]) => [french, english] as const));

/** The English spelling of an error value. */
export const englishError = (error: `#${string}`): `#${string}` => englishOf.get(error) ?? error;

/** Empty, or text made of spaces only. */
export const isBlank = (cell: Cell): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** Empty, or the 0 that an empty cell may arrive as: neither names anything. */
export const isBlankOrZero = (cell: Cell): boolean =>
  isBlank(cell) || cell === 0 || (cell instanceof Rational && cell.isZero());

const isCellError = (cell: Cell): cell is CellError =>
  typeof cell === "object" &&
  cell !== null &&
  "code" in cell &&
  typeof cell.code === "string" &&
  cell.code.startsWith("#");

/** The error value that a cell carries, in French, or null. */
export const errorOf = (cell: Cell): `#${string}` | null => {
  if (typeof cell === "string")
    return cell.startsWith("#") ? (frenchOf.get(cell as `#${string}`) ?? null) : null;
  return isCellError(cell) ? (frenchOf.get(cell.code) ?? cell.code) : null;
};

/** A cell as a message quotes it. */
export const showCell = (cell: Cell): string | Bilingual => {
  if (cell === null || cell === undefined || isBlank(cell))
    return { fr: "cellule vide", en: "an empty cell" };
  if (typeof cell === "boolean") return cell ? { fr: "VRAI", en: "TRUE" } : { fr: "FAUX", en: "FALSE" };
  if (typeof cell === "string") return { fr: `« ${cell} »`, en: `“${cell}”` };
  if (typeof cell === "number") return Number.isFinite(cell) ? showNumber(Rational.of(cell)) : String(cell);
  if (cell instanceof Rational) return showNumber(cell);
  // A data type of Excel (a share, a place, an image) comes as an object that no function of ours reads.
  return isCellError(cell) ? cell.code : { fr: "type de données d’Excel", en: "a data type of Excel" };
};
