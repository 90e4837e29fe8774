import {
  checkMeans,
  checkQuotients,
  equationAt,
  runningEquations,
  type Equation,
  type EquationFamily,
  type EquationStatus,
  type Quotient,
  type TableRelations,
} from "../equations";
import { cellBeside, isEmptyCell, type AmountGrid } from "../tables/amountGrid";
import { amended } from "./amendedGrid";
import { cellsOfRelation } from "./relationInstance";

/** Positions at which a quotient must hold to say what a blank should be. */
const FEWEST_HITS = 5;

/** What the relations and the other sums through a cell of a grid say of it. */
type Statuses = (grid: AmountGrid, cell: number, asking: number) => readonly EquationStatus[];

/**
 * The blanks that a sum tells and something else confirms: the total is short by one amount, and with that amount in the blank the cost
 * per head, the share, the mean or the running sum beside it holds, or the sum of which it is the subtotal. A blank beside others, in its
 * row or in its column, was left on purpose. Amounts by cell, in scaled integers.
 * @param broken equations of the families that fail with their blanks taken for zeros
 */
export const toldBlanks = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  broken: readonly Equation[],
  relations: TableRelations | undefined,
): ReadonlyMap<number, bigint> => {
  const told = new Map<number, bigint>();
  const statusesOf = statusesThrough(families, relations);
  for (const equation of broken) {
    const isConfirmed = ({ cell, amount }: Blank): boolean => {
      const statuses = statusesOf(amended(grid, new Map([[cell, amount]])), cell, equation.family);
      return statuses.length > 0 && !statuses.includes("broken");
    };
    const [only, second] = blanksOf(grid, families, equation).flatMap(
      (blank) =>
        [blank, ...asRounded(grid, equation, blank, relations?.quotients ?? [])].find(isConfirmed) ?? [],
    );
    if (only && !second) told.set(only.cell, only.amount);
  }
  return told;
};

/** An empty cell with the amount that it should hold. */
interface Blank {
  readonly cell: number;
  readonly amount: bigint;
}

/** A blank as the quotients that it makes would print it, where that is the amount asked but for what rounding explains. */
const asRounded = (
  grid: AmountGrid,
  { doubleTolerance }: Equation,
  { cell, amount }: Blank,
  quotients: readonly Quotient[],
): Blank[] =>
  checkQuotients(amended(grid, new Map([[cell, amount]])), quotients).flatMap(({ target, value }) => {
    const off = value > amount ? value - amount : amount - value;
    return target === cell && 2n * off <= doubleTolerance ? [{ cell, amount: value }] : [];
  });

const statusesThrough = (
  families: readonly EquationFamily[],
  relations: TableRelations | undefined,
): Statuses => {
  const { runningSums = [], means = [] } = relations ?? {};
  const quotients = (relations?.quotients ?? []).filter(({ hits, stated }) => stated || hits >= FEWEST_HITS);
  return (grid, cell, asking) => [
    ...[...checkQuotients(grid, quotients), ...checkMeans(grid, means)].flatMap((one) =>
      cellsOfRelation(one).includes(cell) ? [one.status] : [],
    ),
    ...runningEquations(grid, runningSums).flatMap(({ target, terms, status }) =>
      target === cell || terms.some((term) => term.cell === cell) ? [status] : [],
    ),
    ...families.flatMap(({ direction, target }, index) => {
      const [row, column] = [Math.floor(cell / grid.columns), cell % grid.columns];
      const [line, position] = direction === "column" ? [row, column] : [column, row];
      const sum = index !== asking && target === line ? equationAt(grid, families, index, position) : null;
      return sum && sum.terms.length > 1 ? [sum.status] : [];
    }),
  ];
};

/** The empty terms of a sum, each with the amount that would make it hold. */
const blanksOf = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  { family, direction, target, gap }: Equation,
): Blank[] => {
  return (families[family]?.terms ?? []).flatMap(({ line, sign }) => {
    const cell = cellBeside(grid, direction, line, target);
    return isForgotten(grid, cell) ? [{ cell, amount: -BigInt(sign) * gap }] : [];
  });
};

/** Is a cell empty, the only one of its row and of its column to hold no amount? */
const isForgotten = (grid: AmountGrid, cell: number): boolean => {
  if (!isEmptyCell(grid, cell)) return false;
  const { values, rows, columns } = grid;
  const [row, column] = [Math.floor(cell / columns), cell % columns];
  const inRow = Array.from({ length: columns }, (_, c) => row * columns + c);
  const inColumn = Array.from({ length: rows }, (_, r) => r * columns + column);
  return [...inRow, ...inColumn].every((one) => one === cell || !Number.isNaN(values[one]));
};
