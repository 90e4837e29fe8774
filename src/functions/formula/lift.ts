import type { Cell, RawArgument } from "../cell";
import type { FunctionDefinition, FunctionValue, Scalar } from "../definition";
import { Refusal } from "../refusal";
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
  const lifted = grids.filter((grid) => grid !== null);
  if (lifted.length === 0 || definition.result.spills) return call(raws);
  const rows = Math.max(...lifted.map((grid) => grid.length));
  const columns = Math.max(...lifted.map((grid) => grid[0]?.length ?? 0));
  const one = (row: number, column: number): Scalar => {
    try {
      const args = raws.map((raw, at) => {
        const grid = grids[at];
        return grid ? cellAt(grid, row, column) : raw;
      });
      return call(args) as Scalar;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      trace.warn(
        `ligne ${row + 1}, colonne ${column + 1} : ${functionSentence(error.problem, "fr")}`,
        `row ${row + 1}, column ${column + 1}: ${functionSentence(error.problem, "en")}`,
      );
      return error.problem.error;
    }
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => one(row, column)),
  );
};
