import { lineCells } from "./quotients/lineCells";
import { unitOfCell, type AmountGrid } from "../../tables/amountGrid";
import type { Equation } from "../equation";
import { cellEquation } from "./cellEquation";
import { isPlain, type RunningSum } from "./runningSteps";
import { follows } from "./periods";

/** Whether what a line holds at its first position follows from its sources. */
type Step = Pick<Equation, "target" | "terms">;

/**
 * The equations of running sums, one a position. A cell is the target of one and a term of the next, so that each has a family number
 * of its own, below zero.
 * @example runningEquations(grid, findRunningSums(grid, "column", hints))
 */
export const runningEquations = (grid: AmountGrid, sums: readonly RunningSum[]): Equation[] => {
  let family = 0;
  return sums.flatMap((sum) => {
    if (sum.base !== undefined)
      return stepsSince(grid, sum, sum.base).map((step) => equationOf(grid, sum, --family, step));
    const [first, ...next] = stepsOf(grid, sum).map((step) => step && equationOf(grid, sum, --family, step));
    const all = [first, ...next].flatMap((equation) => equation ?? []);
    return startsFromNothing(grid, sum, first, next[0]) ? all : all.filter((equation) => equation !== first);
  });
};

/**
 * A plain running sum begins with its first amount; any other, and one that rises and falls as a balance does, may begin with what came
 * before the table, unless the figures say not.
 */
const startsFromNothing = (
  grid: AmountGrid,
  sum: RunningSum,
  first: Equation | null | undefined,
  second: Equation | null | undefined,
): boolean =>
  first?.status !== "broken" || second?.status === "broken" || (isPlain(sum) && !risesAndFalls(grid, sum));

/** Amounts of each sign from which a line rises and falls: one alone may be a slip. */
const FEWEST_OF_A_SIGN = 2;

const risesAndFalls = ({ values, rows, columns }: AmountGrid, sum: RunningSum): boolean => {
  const view = lineCells({ rows, columns }, sum.lines);
  const amounts = sum.positions.flatMap((position) =>
    sum.sources.map(({ line }) => values[view.cell(line, position)] as number),
  );
  return (
    amounts.filter((amount) => amount > 0).length >= FEWEST_OF_A_SIGN &&
    amounts.filter((amount) => amount < 0).length >= FEWEST_OF_A_SIGN
  );
};

const stepsOf = (
  grid: AmountGrid,
  { lines, target, previous, sources, positions }: RunningSum,
): (Step | null)[] => {
  const { values } = grid;
  const view = lineCells(grid, lines);
  const cell = (position: number, line: number): number => view.cell(line, position);
  const isTold = (one: number): boolean => !Number.isNaN(values[one]);
  return positions.map((position, i) => {
    const before = positions[i - 1];
    if (before !== undefined && !follows(grid, lines, before, position)) return null;
    const own = sources.map(({ line, sign }) => ({ cell: cell(position, line), sign }));
    const carried = before === undefined ? [] : [{ cell: cell(before, previous), sign: 1 as const }];
    const stated = own.filter((term) => isTold(term.cell));
    const isWhole = isTold(cell(position, target)) && carried.every((term) => isTold(term.cell));
    const isSourced = sources.length === 1 ? stated.length === 1 : true;
    if (!isWhole || !isSourced || stated.length + carried.length === 0) return null;
    return { target: cell(position, target), terms: [...stated, ...carried] };
  });
};

/** A line told from the amount of its source at one position. */
const stepsSince = (
  { values, rows, columns }: AmountGrid,
  { lines, target, sources, positions }: RunningSum,
  base: number,
): Step[] => {
  const view = lineCells({ rows, columns }, lines);
  return positions.flatMap((position) => {
    const terms = sources.flatMap(({ line }) => [
      { cell: view.cell(line, position), sign: 1 as const },
      { cell: view.cell(line, base), sign: -1 as const },
    ]);
    const step = { target: view.cell(target, position), terms };
    return [step.target, ...terms.map(({ cell }) => cell)].some((cell) => Number.isNaN(values[cell]))
      ? []
      : [step];
  });
};

/** The unit of an amount carried forward: 220 051 is 220 050,78 without its cents. */
const unitCarried = (grid: AmountGrid, cell: number, cells: readonly number[]): number => {
  const one = 10 ** grid.scale;
  const isWhole = (own: number): boolean => (grid.values[own] as number) % one === 0;
  return isWhole(cell) && !cells.every(isWhole)
    ? Math.max(one, unitOfCell(grid, cell))
    : unitOfCell(grid, cell);
};

const equationOf = (
  grid: AmountGrid,
  { lines, sources, base }: RunningSum,
  family: number,
  { target, terms }: Step,
): Equation => {
  const direction = lines === "column" ? "row" : "column";
  const relation = base !== undefined ? "since" : sources.length === 0 ? "carried" : "cumulated";
  const cells = [target, ...terms.map(({ cell }) => cell)];
  const units = cells.map((cell) =>
    sources.length === 0 ? unitCarried(grid, cell, cells) : unitOfCell(grid, cell),
  );
  return cellEquation(grid, { family, direction, target, terms, relation }, units);
};
