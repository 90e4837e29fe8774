import { cellAt, type AmountGrid } from "../../tables/amountGrid";
import type { EquationFamily } from "../equation";

/**
 * The families of both origins without repetition: where a formula states an equation, the same one found by evidence gives way.
 *
 * Lines without any amount but zero make no difference. An equation found by evidence with other terms than the formula stays.
 * @example combineFamilies(grid, familiesFromFormulas(table), findEquations(grid))
 */
export const combineFamilies = (
  grid: AmountGrid,
  formulas: readonly EquationFamily[],
  evidence: readonly EquationFamily[],
): EquationFamily[] => [
  ...formulas,
  ...evidence.flatMap((family) => {
    const own = shapeAlong(grid, family);
    const covered = formulas
      .filter(({ direction, target }) => direction === family.direction && target === family.target)
      .filter((formula) => shapeAlong(grid, formula) === own)
      .map(({ from, to }) => ({ from, to }))
      .sort((a, b) => a.from - b.from);
    return outside(family, covered);
  }),
];

/** The terms that hold an amount other than zero somewhere, as one text. */
const shapeAlong = (grid: AmountGrid, { direction, terms }: EquationFamily): string =>
  terms
    .filter(({ line }) => hasAmounts(grid, direction, line))
    .map(({ line, sign }) => `${sign}:${line}`)
    .sort()
    .join();

const hasAmounts = (grid: AmountGrid, direction: "row" | "column", line: number): boolean => {
  const length = direction === "column" ? grid.columns : grid.rows;
  for (let p = 0; p < length; p++) {
    const value = grid.values[cellAt(grid, direction, line, p)] as number;
    if (value === value && value !== 0) return true;
  }
  return false;
};

/** The parts of a family outside the ranges of positions, which are sorted. */
const outside = (
  family: EquationFamily,
  ranges: readonly { readonly from: number; readonly to: number }[],
): EquationFamily[] => {
  const parts: EquationFamily[] = [];
  let start = family.from;
  for (const { from, to } of ranges) {
    if (from > start) parts.push({ ...family, from: start, to: Math.min(from, family.to) });
    start = Math.max(start, to);
  }
  if (start < family.to) parts.push({ ...family, from: start });
  return parts;
};
