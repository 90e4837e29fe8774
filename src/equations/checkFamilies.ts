import { cellAt, unitOfCell, type AmountGrid } from "../tables/amountGrid";
import type { Equation, EquationFamily, EquationStatus, RoundingRegime } from "./equation";
import { regimeAt } from "./regimeAt";
import { differsAsSaid } from "./scope/differsAsSaid";
import {
  coarseDoubleTolerance,
  doubleToleranceIn,
  isRandomStep,
  judgeGap,
  withNils,
  worstGap,
} from "./tolerance";

/** How many equations have each status. */
export type StatusCounts = Readonly<Record<EquationStatus, number>> & { readonly total: number };

/** Told of every equation: index of its family, position along it, verdict. */
export type EquationVisitor = (family: number, position: number, status: EquationStatus) => void;

/**
 * The verdict on every equation of the families, without making an object for each.
 *
 * A position where the target is blank states nothing; one where target and terms hold no amount but zeros counts as exact. A total
 * none of whose terms is told, or some of whose blank terms are no zeros, does not hold or fail: it is uncheckable. One whose told terms
 * add up to it holds, whatever mark (`n.d.`) stands for the others.
 * @example checkFamilies(grid, families).broken
 */
export const checkFamilies = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  visit?: EquationVisitor,
): StatusCounts => {
  const counts = { exact: 0, rounding: 0, suspect: 0, broken: 0, uncheckable: 0, total: 0 };
  families.forEach((family, index) => {
    for (let position = family.from; position < family.to; position++) {
      const status = grid.large ? largeStatus(grid, family, position) : fastStatus(grid, family, position);
      if (!status) continue;
      counts[status]++;
      counts.total++;
      visit?.(index, position, status);
    }
  });
  return counts;
};

/** Amounts that add up to a total, from which a part that is not told is nothing where they do. */
const FEWEST_TOLD = 2;

const isHeld = (status: EquationStatus): boolean => status === "exact" || status === "rounding";

/** Integers below 2^53 add up exactly in doubles: no object, no BigInt. */
const fastStatus = (grid: AmountGrid, family: EquationFamily, position: number): EquationStatus | null => {
  const { values, columns, unreadable, absent } = grid;
  const down = family.direction === "column";
  const target = down ? family.target * columns + position : position * columns + family.target;
  const printed = values[target] as number;
  if (printed !== printed && !unreadable.has(target)) return null;
  let sum = 0;
  let stated = 0;
  let active = 0;
  let blocked = printed !== printed;
  let isKeptBack = false;
  let blanks = 0;
  for (const { line, sign } of family.terms) {
    const cell = down ? line * columns + position : position * columns + line;
    const value = values[cell] as number;
    if (value !== value) {
      if (unreadable.has(cell)) blocked = true;
      else if (absent.has(cell)) isKeptBack = true;
      else blanks++;
      continue;
    }
    stated++;
    if (value !== 0) active++;
    sum += sign * value;
  }
  if (blocked || (isKeptBack && active < FEWEST_TOLD)) return "uncheckable";
  if (stated === 0 && printed === 0) return null;
  const gap = Math.abs(sum - printed);
  if (gap === 0) return "exact";
  const status = statusOfGap(grid, family, position, gap);
  if (isKeptBack) return isHeld(status) ? status : "uncheckable";
  const untold =
    stated === 0 ||
    family.unlisted?.has(position) ||
    (family.differs !== undefined && differsAsSaid(family, position, BigInt(sum), BigInt(printed))) ||
    (blanks > 0 && family.blanks === "unknown");
  return status === "broken" && untold ? "uncheckable" : status;
};

/** The verdict on a gap other than zero between amounts that can all be read. */
const statusOfGap = (
  grid: AmountGrid,
  family: EquationFamily,
  position: number,
  gap: number,
): EquationStatus => {
  const { direction, target, terms, accumulated } = family;
  const targetUnit = unitOfCell(grid, cellAt(grid, direction, target, position));
  const regime = regimeAt(family.regime, targetUnit);
  let doubleTolerance = targetUnit;
  let squaredUnits = targetUnit * targetUnit;
  let nils = 0;
  for (const { line } of terms) {
    const cell = cellAt(grid, direction, line, position);
    const value = grid.values[cell] as number;
    if (!value) {
      nils++;
      continue;
    }
    const unit = unitOfCell(grid, cell);
    if (unit < targetUnit) continue;
    doubleTolerance += unit;
    squaredUnits += unit * unit;
  }
  doubleTolerance += accumulated?.get(position) ?? 0;
  if (regime?.kind !== "rounded" && 2 * gap > doubleTolerance) return "broken";
  if (regime?.kind === "rounded") {
    const coarse = coarseTolerance(grid, family, position, regime, targetUnit);
    if (coarse !== null) {
      doubleTolerance = coarse;
      squaredUnits = coarse * regime.unit;
    }
  }
  const allowed = doubleToleranceIn(regime?.kind, BigInt(doubleTolerance), BigInt(squaredUnits));
  const status = judgeGap(BigInt(gap), allowed, BigInt(squaredUnits), regime);
  return regime?.kind === "rounded"
    ? withNils(status, BigInt(gap), allowed, BigInt(nils * targetUnit))
    : status;
};

/** Unrounded terms that a rounded total adds to rounded ones: a single one may be a slip. */
const FEWEST_UNROUNDED = 2;

/**
 * Twice the tolerance of an equation in a table rounded to a unit coarser than the printed one; null where it was not rounded to it.
 * All of its amounts must be multiples of the unit, or all but terms that hide digits as calculations leave them (the final figures of
 * past months under the rounded estimates of the last ones): those bring the printed unit only.
 */
const coarseTolerance = (
  grid: AmountGrid,
  { direction, target, terms }: EquationFamily,
  position: number,
  { unit, lone }: RoundingRegime,
  printedUnit: number,
): number | null => {
  if (unit <= printedUnit) return null;
  const read = (line: number): number => grid.values[cellAt(grid, direction, line, position)] as number;
  const isFiner = (value: number): boolean => value === value && value % unit !== 0;
  if (isFiner(read(target))) return null;
  const stated = terms.map(({ line }) => read(line)).filter((value) => value === value);
  const finer = stated.filter(isFiner);
  if (finer.length === 0)
    return lone && !isRandomStep(unit, printedUnit)
      ? 2 * worstGap(stated.length, unit)
      : coarseDoubleTolerance(stated.length, unit);
  if (finer.length < FEWEST_UNROUNDED || finer.some((value) => value % printedUnit === 0)) return null;
  const rounded = stated.filter((value) => value !== 0).length - finer.length;
  return (1 + rounded) * unit + finer.length * printedUnit;
};

const largeStatus = (grid: AmountGrid, family: EquationFamily, position: number): EquationStatus | null =>
  equationAt(grid, [family], 0, position)?.status ?? null;

/**
 * One equation of a family, in full; null when its target is blank, or everything in it is blank or zero.
 *
 * Blank terms are left out; terms that could not be read are kept and make it uncheckable.
 * @example equationAt(grid, families, 0, 3)?.gap // 0n
 */
export const equationAt = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  index: number,
  position: number,
): Equation | null => {
  const family = families[index];
  if (!family || position < family.from || position >= family.to) return null;
  const { direction, origin } = family;
  const target = cellAt(grid, direction, family.target, position);
  if (!isStated(grid, target)) return null;
  const targetUnit = BigInt(unitOfCell(grid, target));
  const printed = amountAt(grid, target);
  let gap = -printed;
  let doubleTolerance = targetUnit;
  let squaredUnits = targetUnit * targetUnit;
  let activeTerms = 0;
  let blanks = 0;
  let isKeptBack = false;
  const terms: { cell: number; sign: 1 | -1 }[] = [];
  for (const { line, sign } of family.terms) {
    const cell = cellAt(grid, direction, line, position);
    if (!isStated(grid, cell)) {
      if (grid.absent.has(cell)) isKeptBack = true;
      else blanks++;
      continue;
    }
    terms.push({ cell, sign });
    const amount = amountAt(grid, cell);
    if (amount === 0n) continue;
    gap += sign === 1 ? amount : -amount;
    activeTerms++;
    const unit = BigInt(unitOfCell(grid, cell));
    if (unit < targetUnit) continue;
    doubleTolerance += unit;
    squaredUnits += unit * unit;
  }
  if (terms.length === 0 && printed === 0n && !isKeptBack && !grid.unreadable.has(target)) return null;
  const unreadable = grid.unreadable.has(target) || terms.some(({ cell }) => grid.unreadable.has(cell));
  const untold =
    terms.length === 0 ||
    family.unlisted?.has(position) ||
    differsAsSaid(family, position, gap + printed, printed) ||
    (blanks > 0 && family.blanks === "unknown");
  const regime = regimeAt(family.regime, Number(targetUnit));
  doubleTolerance += BigInt(family.accumulated?.get(position) ?? 0);
  if (regime?.kind === "rounded") {
    const coarse = coarseTolerance(grid, family, position, regime, Number(targetUnit));
    if (coarse !== null) {
      doubleTolerance = BigInt(coarse);
      squaredUnits = doubleTolerance * BigInt(regime.unit);
    }
  }
  const allowed = doubleToleranceIn(regime?.kind, doubleTolerance, squaredUnits);
  const judged = judgeGap(gap, allowed, squaredUnits, regime);
  const nils = BigInt(family.terms.length - activeTerms) * targetUnit;
  const status = regime?.kind === "rounded" ? withNils(judged, gap, allowed, nils) : judged;
  const isUncheckable =
    unreadable ||
    (status === "broken" && untold) ||
    (isKeptBack && (activeTerms < FEWEST_TOLD || !isHeld(status)));
  return {
    family: index,
    direction,
    target,
    terms,
    gap,
    doubleTolerance: status === judged ? allowed : allowed + nils,
    activeTerms,
    status: isUncheckable ? "uncheckable" : status,
    origin,
    belief: family.belief,
    accuses: family.belief !== "possible",
    ...(family.terms.some(({ sign }) => sign === -1) && { relation: "difference" as const }),
  };
};

/** Does the cell hold something: an amount, or a text that could not be read as one? */
export const isStated = (grid: AmountGrid, cell: number): boolean =>
  !Number.isNaN(grid.values[cell]) || grid.unreadable.has(cell);

const amountAt = (grid: AmountGrid, cell: number): bigint => {
  if (grid.large) return grid.large[cell] as bigint;
  const value = grid.values[cell] as number;
  return Number.isNaN(value) ? 0n : BigInt(value);
};

/**
 * Every equation of the families as an object, with exact gaps; large tables should use `checkFamilies`.
 * @example expandEquations(grid, findEquations(grid)).filter((equation) => equation.status === "broken")
 */
export const expandEquations = (grid: AmountGrid, families: readonly EquationFamily[]): Equation[] => {
  const equations: Equation[] = [];
  families.forEach((family, index) => {
    for (let position = family.from; position < family.to; position++) {
      const equation = equationAt(grid, families, index, position);
      if (equation) equations.push(equation);
    }
  });
  return equations;
};
