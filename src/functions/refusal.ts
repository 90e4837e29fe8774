import type { Bilingual, CellErrorValue, FunctionProblem, FunctionProblemCode } from "../messages/functions";

/** Thrown by an argument or a computation that cannot answer; carries the problem as data. */
export class Refusal extends Error {
  constructor(readonly problem: FunctionProblem) {
    super(problem.code);
  }
}

/**
 * Stops a function with a cell error and what the sentence of that code needs.
 * @example refuse("#VALEUR!", "maximum", { argument: names, expected: "12", received: "13" })
 */
export const refuse = (
  error: CellErrorValue,
  code: FunctionProblemCode,
  details: Readonly<Record<string, string | Bilingual>>,
): never => {
  throw new Refusal({ error, code, details });
};
