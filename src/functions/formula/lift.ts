import type { Cell, RawArgument } from "../cell";
import type { FunctionDefinition, FunctionValue, Scalar } from "../definition";
import { isParameterSheet } from "../parametersOfRange";
import { Refusal, refuse } from "../refusal";
import type { Trace } from "../trace";
import { functionSentence } from "../../messages/functions";

type Grid = readonly (readonly Cell[])[];

const gridOf = (raw: RawArgument): Grid | null =>
  Array.isArray(raw) && (raw.length > 1 || ((raw[0] as readonly Cell[] | undefined)?.length ?? 0) > 1)
    ? (raw as Grid)
    : null;

/** The cell of a range for one place of the result: a single row or column serves every place, as in Excel. */
const cellAt = (grid: Grid, row: number, column: number): Cell => {
  const cells = grid.length === 1 ? grid[0] : grid[row];
  if (cells === undefined) return "#N/A";
  if (cells.length === 1) return cells[0];
  return column < cells.length ? cells[column] : "#N/A";
};

/** Refused cells that are told one by one; how many others there are is told after them. */
const mostTold = 12;

/** Refuses a sheet of parameters that stands for another argument: a column of amounts would come out of its cells. */
const requireNoParameters = (
  { id, arguments: named, parametersAt }: FunctionDefinition,
  grid: Grid,
  at: number,
): void => {
  const argument = named[at]?.name;
  if (argument === undefined || !isParameterSheet(grid)) return;
  if (parametersAt < 0) refuse("#VALEUR!", "no-parameters", { argument, function: id });
  refuse("#VALEUR!", "parameters-misplaced", {
    argument,
    expected: named[parametersAt]?.name ?? argument,
    place: String(parametersAt + 1),
  });
};

/**
 * Calls a function whose single-valued arguments were given ranges once for each cell, as Excel does, and spills the results.
 *
 * A cell that the function refuses holds its error, and says why as a warning.
 */
export const lift = (
  definition: FunctionDefinition,
  raws: readonly RawArgument[],
  trace: Trace,
  call: (raws: readonly RawArgument[]) => FunctionValue,
): FunctionValue => {
  const grids = raws.map((raw, at) => {
    const type = definition.arguments[at]?.type;
    return type === "range" || type === "parameters" ? null : gridOf(raw);
  });
  grids.forEach((grid, at) => {
    if (grid !== null) requireNoParameters(definition, grid, at);
  });
  const lifted = grids.filter((grid) => grid !== null);
  if (lifted.length === 0 || definition.result.spills) return call(raws);
  const rows = Math.max(...lifted.map((grid) => grid.length));
  const columns = Math.max(...lifted.map((grid) => grid[0]?.length ?? 0));
  let refused = 0;
  const one = (row: number, column: number): Scalar => {
    try {
      const args = raws.map((raw, at) => {
        const grid = grids[at];
        return grid ? cellAt(grid, row, column) : raw;
      });
      return call(args) as Scalar;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused += 1;
      if (refused > mostTold) return error.problem.error;
      trace.warn(
        `ligne ${row + 1}, colonne ${column + 1} : ${functionSentence(error.problem, "fr")}`,
        `row ${row + 1}, column ${column + 1}: ${functionSentence(error.problem, "en")}`,
      );
      return error.problem.error;
    }
  };
  const spilled = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => one(row, column)),
  );
  if (refused > mostTold)
    trace.warn(
      `cellules refusées : ${refused}, dont ${mostTold} sont dites ci-dessus`,
      `refused cells: ${refused}, of which ${mostTold} are told above`,
    );
  return spilled;
};
