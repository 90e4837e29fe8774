import {
  checkQuotients,
  equationAt,
  runningEquations,
  solveQuotient,
  type Bounds,
  type Equation,
  type EquationFamily,
  type Quotient,
  type QuotientInstance,
  type RunningSum,
  type TableRelations,
} from "../equations";
import { lineCells, quotientCells } from "../equations/relations/quotients/lineCells";
import { multiplesWithin } from "../equations/relations/wholeFractions";
import { isEmptyCell, unitOfCell, type AmountGrid } from "../tables/amountGrid";
import { amended } from "./amendedGrid";
import { meetingOf } from "./bounds";

/** Positions at which a relation must hold to say what a blank should be. */
const FEWEST_HITS = 5;
/** More blanks than this that relations tell are left so on purpose. */
const MOST_BLANKS = 2;

/** An empty cell whose amount the figures beside it presuppose, in scaled integers. */
export interface ForgottenAmount {
  readonly cell: number;
  /** The least and the greatest that it may be. */
  readonly amount: Bounds;
  /** What says so, with the cell filled: equations of running sums, then quotients. */
  readonly saying: readonly [Equation | QuotientInstance, ...(Equation | QuotientInstance)[]];
}

/**
 * The empty cells that were not meant to be: a running sum goes on over them by an amount of theirs, a growth or a price is printed that
 * only they can have given. The only blank of its line, in a relation that holds everywhere else; a cell of a sum is told by its total.
 */
export const forgottenAmounts = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  { runningSums, quotients }: Pick<TableRelations, "runningSums" | "quotients">,
): ForgottenAmount[] => {
  if (grid.large) return [];
  const told = [...blanksOf(grid, runningSums, quotients)].flatMap(
    (cell) => forgottenAt(grid, families, { runningSums, quotients }, cell) ?? [],
  );
  return told.length > MOST_BLANKS ? [] : told;
};

/** The empty cells that alone are blank in a line of a relation, at the positions that it takes in. */
const blanksOf = (
  grid: AmountGrid,
  runningSums: readonly RunningSum[],
  quotients: readonly Quotient[],
): ReadonlySet<number> => {
  const alone = (cells: readonly number[]): number[] => {
    const blanks = cells.filter((cell) => Number.isNaN(grid.values[cell]));
    return blanks.length === 1 && cells.length > FEWEST_HITS
      ? blanks.filter((cell) => isEmptyCell(grid, cell))
      : [];
  };
  return new Set([
    ...runningSums.flatMap(({ lines, target, sources, positions }) => {
      const { cell } = lineCells(grid, lines);
      return [target, ...sources.map(({ line }) => line)].flatMap((line) =>
        alone(positions.map((position) => cell(line, position))),
      );
    }),
    ...quotients.flatMap((quotient) => {
      const view = lineCells(grid, quotient.lines);
      const cells = Array.from({ length: view.positions }, (_, p) => quotientCells(view, quotient, p));
      const told = cells.filter(({ target }) => Boolean(grid.values[target]));
      const operands = quotient.kind === "share" ? (["a"] as const) : (["a", "b"] as const);
      return operands.flatMap((operand) => alone(told.map((own) => own[operand])));
    }),
  ]);
};

const forgottenAt = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  { runningSums, quotients }: Pick<TableRelations, "runningSums" | "quotients">,
  cell: number,
): ForgottenAmount | null => {
  if (isAdded(grid, families, cell)) return null;
  const bounds = [
    ...runningSums.map((sum) => ranOver(grid, sum, cell)),
    ...quotients.map((quotient) => presupposed(grid, quotient, cell)),
  ].filter((one) => one !== null);
  const told = meetingOf(bounds);
  if (told === null) return null;
  const [low, high] = told;
  if (low > high || (low <= 0n && high >= 0n)) return null;
  const filled = amended(grid, new Map([[cell, (low + high) / 2n]]));
  const running = runningSums.flatMap((sum) => {
    const steps = runningEquations(filled, [sum]);
    return steps.filter(({ target, terms }) => target === cell || terms.some((term) => term.cell === cell));
  });
  const own = checkQuotients(filled, quotients).filter(({ a, b, target }) => [a, b, target].includes(cell));
  const [one, ...more] = [...running, ...own];
  if (!one || [one, ...more].some(({ status }) => status === "broken")) return null;
  return { cell, amount: [low, high], saying: [one, ...more] };
};

/** Does a sum of the table add a cell, or make it? */
const isAdded = (grid: AmountGrid, families: readonly EquationFamily[], cell: number): boolean => {
  const [row, column] = [Math.floor(cell / grid.columns), cell % grid.columns];
  return families.some(({ direction, target, terms }, index) => {
    const [line, position] = direction === "column" ? [row, column] : [column, row];
    if (target !== line && !terms.some((term) => term.line === line)) return false;
    return target === line || equationAt(grid, families, index, position) !== null;
  });
};

/** What a running sum that holds at all its other positions says of a cell of its lines. */
const ranOver = (grid: AmountGrid, sum: RunningSum, cell: number): Bounds | null => {
  const { lines, target, previous, sources, positions, base } = sum;
  const [source, second] = sources;
  if (!source || second || target !== previous || base !== undefined) return null;
  const view = lineCells(grid, lines);
  const i = positions.findIndex((position) =>
    [target, source.line].some((line) => view.cell(line, position) === cell),
  );
  // What comes before the first row is no movement of it: « Report » has none.
  if (i < 0 || (i === 0 && cell !== view.cell(target, positions[0] as number))) return null;
  const amount = (line: number, at: number): bigint | null => {
    if (at < 0) return 0n;
    const value = grid.values[view.cell(line, positions[at] as number)] as number;
    return Number.isNaN(value) ? null : BigInt(value);
  };
  const [before, moved, after] = [amount(target, i - 1), amount(source.line, i), amount(target, i)];
  if (before === null || (moved === null) === (after === null)) return null;
  const sign = BigInt(source.sign);
  const said = moved === null ? sign * ((after as bigint) - before) : before + sign * moved;
  const steps = runningEquations(amended(grid, new Map([[cell, said]])), [sum]);
  const holds = steps.length > FEWEST_HITS && steps.every(({ status }) => status !== "broken");
  return holds && (moved === null || i < positions.length - 1) ? [said, said] : null;
};

/** A growth of 100 % is what tables print for lines that were not there before. */
const isOfNew = ({ values, scale }: AmountGrid, { kind, exponent }: Quotient, target: number): boolean =>
  kind === "evolution" && values[target] === 10 ** (scale + exponent);

/** A quantity of one goes without saying: « Livraison, 180 » costs its price. */
const isOne = ({ scale }: AmountGrid, [low, high]: Bounds): boolean => {
  const one = 10n ** BigInt(scale);
  return low <= one && one <= high;
};

/** The amounts between two bounds that the column of a cell can print; null where it can print none. */
const asPrinted = (grid: AmountGrid, cell: number, [low, high]: Bounds): Bounds | null => {
  const unit = BigInt(unitOfCell(grid, cell));
  const [least, most] = multiplesWithin([low, high], unit);
  return least <= most ? [least, most] : null;
};

/** What a quotient whose target is printed says of the operand that is not. */
const presupposed = (grid: AmountGrid, quotient: Quotient, cell: number): Bounds | null => {
  if (!quotient.stated && quotient.hits < FEWEST_HITS) return null;
  const view = lineCells(grid, quotient.lines);
  for (let position = 0; position < view.positions; position++) {
    const cells = quotientCells(view, quotient, position);
    const others = [cells.target, cells.a, cells.b].filter((one) => one !== cell);
    if (others.length !== 2 || cells.target === cell) continue;
    if (!others.every((one) => Boolean(grid.values[one])) || isOfNew(grid, quotient, cells.target))
      return null;
    const bounds = solveQuotient(grid, { quotient, ...cells }, cell);
    return bounds && !isOne(grid, bounds) ? asPrinted(grid, cell, bounds) : null;
  }
  return null;
};
