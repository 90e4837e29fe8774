import type { Bilingual, CellErrorValue, FunctionProblemCode } from "../../messages/functions";
import type { Cell } from "../cell";
import { Refusal, refuse } from "../refusal";

/** The size of a range, and one of its cells by its place, row by row. */
interface Place {
  readonly rows: number;
  readonly columns: number;
  readonly at: number;
}

type Details = Parameters<typeof refuse>[2] & { readonly argument: Bilingual };

const placeName = ({ rows, columns, at }: Place): Bilingual | null => {
  const [row, column] = [Math.floor(at / columns) + 1, (at % columns) + 1];
  const fr = [rows > 1 && `ligne ${row}`, columns > 1 && `colonne ${column}`].filter(Boolean);
  const en = [rows > 1 && `row ${row}`, columns > 1 && `column ${column}`].filter(Boolean);
  return fr.length === 0 ? null : { fr: `${fr.join(", ")} de la plage`, en: `${en.join(", ")} of the range` };
};

const joined = (name: Bilingual, where: Bilingual): Bilingual => ({
  fr: `${name.fr}, ${where.fr}`,
  en: `${name.en}, ${where.en}`,
});

const readsNothing = new Set(["number-expected", "boolean-expected"]);

/** Is it a title rather than a value: words at the top of a range of several cells? */
const isHeading = (cell: Cell, { rows, columns, at }: Place): boolean =>
  rows > 1 && at < columns && typeof cell === "string" && /\p{L}{2}/u.test(cell) && !/\d/.test(cell);

/** The refusal of one cell of a range, saying where it stands after the name of the argument; any other error as it is. */
export const placed = (error: unknown, cell: Cell, place: Place): unknown => {
  const where = placeName(place);
  if (!(error instanceof Refusal) || where === null) return error;
  const { problem } = error;
  const { argument } = problem.details;
  if (argument === undefined) return error;
  const name = typeof argument === "string" ? { fr: argument, en: argument } : argument;
  return new Refusal({
    ...problem,
    code: readsNothing.has(problem.code) && isHeading(cell, place) ? "heading-in-range" : problem.code,
    details: { ...problem.details, argument: joined(name, where) },
  });
};

/** Refuses one cell of a range, saying where it stands. */
export const refuseAt = (
  place: Place,
  error: CellErrorValue,
  code: FunctionProblemCode,
  details: Details,
): never => {
  const where = placeName(place);
  return refuse(error, code, {
    ...details,
    argument: where === null ? details.argument : joined(details.argument, where),
  });
};
