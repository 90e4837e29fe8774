import { equationAt, type Equation, type EquationFamily } from "../equations";
import { cellAt, unitOfCell, type AmountGrid } from "../tables/amountGrid";
import { around, meetingOf, nearest } from "./bounds";
import { familiesThrough } from "./groupEquations";

/** The amount that the equations of a cell ask for, where the cell holds none that could be read. Scaled integers. */
export interface ImpliedAmount {
  readonly cell: number;
  readonly amount: bigint;
  /** Inclusive bounds that every equation allows; null when they leave one amount. */
  readonly interval: readonly [bigint, bigint] | null;
  /** The equations that ask for it: the cell is the only one in them that cannot be counted. */
  readonly equations: readonly Equation[];
}

/** Beyond, amounts are kept back or illegible on purpose, or the table is no table: nobody wants them one by one. */
const MOST_CELLS = 200;

/**
 * What the unreadable cells of a table, and those that say that an amount is not told, should hold. Only where all the
 * equations in which nothing else is missing agree.
 * @example impliedAmounts(grid, families)[0]?.amount // 8718n, what the row and the column both lack
 */
export const impliedAmounts = (grid: AmountGrid, families: readonly EquationFamily[]): ImpliedAmount[] => {
  const missing = [...grid.unreadable, ...grid.absent];
  if (missing.length > MOST_CELLS) return [];
  const through = familiesThrough(families);
  return missing.flatMap((cell): ImpliedAmount[] => {
    const [row, column] = [Math.floor(cell / grid.columns), cell % grid.columns];
    const asked = [
      ...(through.row[row] ?? []).map((one) => ({ ...one, position: column })),
      ...(through.column[column] ?? []).map((one) => ({ ...one, position: row })),
    ].flatMap(({ family, sign, position }) => {
      const equation = equationAt(grid, families, family, position);
      return equation && lacksOnly(grid, families[family] as EquationFamily, position, cell)
        ? [{ equation, amount: -BigInt(sign) * equation.gap }]
        : [];
    });
    const implied = meeting(asked, BigInt(unitOfCell(grid, cell)));
    return implied === null ? [] : [{ cell, ...implied, equations: asked.map(({ equation }) => equation) }];
  });
};

/** Is the cell the only one of the equation that cannot be counted? */
const lacksOnly = (
  grid: AmountGrid,
  { direction, target, terms, blanks, unlisted, differs }: EquationFamily,
  position: number,
  missing: number,
): boolean => {
  if (unlisted?.has(position) || differs?.has(position)) return false;
  return [target, ...terms.map(({ line }) => line)].every((line) => {
    const cell = cellAt(grid, direction, line, position);
    if (cell === missing) return true;
    if (grid.unreadable.has(cell) || grid.absent.has(cell)) return false;
    return line !== target && blanks === "zero" ? true : !Number.isNaN(grid.values[cell]);
  });
};

/** Where the amounts asked for meet, within the tolerance of each equation and the rounding of the cell itself. */
const meeting = (
  asked: readonly { readonly equation: Equation; readonly amount: bigint }[],
  unit: bigint,
): Pick<ImpliedAmount, "amount" | "interval"> | null => {
  const bounds = meetingOf(
    asked.map(({ equation, amount }) => around(amount, (equation.doubleTolerance + unit) / 2n)),
  );
  if (bounds === null) return null;
  const [low, high] = bounds;
  if (low > high) return null;
  const narrowest = asked.reduce((one, other) =>
    other.equation.doubleTolerance < one.equation.doubleTolerance ? other : one,
  );
  return { amount: nearest(bounds, narrowest.amount), interval: low === high ? null : [low, high] };
};
