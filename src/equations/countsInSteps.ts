import type { AmountGrid } from "../tables/amountGrid";
import type { EquationFamily } from "./equation";
import { isTotalLabel } from "./lineLabels";
import { shownRegime } from "./regime";

/** What counts are rounded to, in printed units. */
const STEP = 5;
const FEWEST_AMOUNTS = 12;
/** Nearly all amounts are multiples of the step, slips aside; far from all are multiples of twice the step. */
const SHARE = 0.9;
const ODD_SHARE = 0.25;

/**
 * The sums of a table, found once more in steps of five where its counts look so rounded: censuses round each to a multiple of five, up
 * or down at random, to tell of nobody. They are taken where the gaps of all sums show it: those found to the unit do, or else they
 * show nothing and totals that their labels call so are found in steps alone.
 * @param find finds the sums of a grid, in the units that it is printed in
 * @example findInSteps(grid, (one) => findEquations(one, hints))
 */
export const findInSteps = (
  grid: AmountGrid,
  find: (grid: AmountGrid) => EquationFamily[],
): EquationFamily[] => {
  const plain = find(grid);
  const unit = stepOf(grid);
  if (unit === null) return plain;
  const stepped = find({ ...grid, units: grid.units.map(() => unit) });
  const isShown = (families: readonly EquationFamily[]): boolean => {
    const regime = shownRegime(grid, families);
    return regime?.kind === "rounded" && regime.unit === unit && regime.doubtful !== true;
  };
  if (isShown(plain)) return stepped;
  const known = new Set(plain.filter(isSeen).map(lineOf));
  const isNew = (family: EquationFamily): boolean =>
    isSeen(family) && isLabelled(grid, family) && !known.has(lineOf(family));
  return shownRegime(grid, plain) === null && stepped.some(isNew) && isShown(stepped) ? stepped : plain;
};

const isSeen = ({ labelOnly }: EquationFamily): boolean => !labelOnly;

const lineOf = ({ direction, target }: EquationFamily): string => `${direction} ${target}`;

const isLabelled = (
  { rowLabels, columnLabels }: AmountGrid,
  { direction, target }: EquationFamily,
): boolean => isTotalLabel((direction === "column" ? rowLabels : columnLabels)[target] ?? "");

/** The step in scaled integers; null where the amounts do not look rounded to one. */
const stepOf = ({ values, units, large, rowUnits }: AmountGrid): number | null => {
  const unit = units.reduce((least, one) => Math.min(least, one), Infinity);
  const step = STEP * unit;
  if (large || rowUnits || units.some((one) => one !== unit)) return null;
  let [amounts, multiples, odd] = [0, 0, 0];
  for (const value of values) {
    if (!value) continue;
    amounts++;
    if (value % step !== 0) continue;
    multiples++;
    if (value % (2 * step) !== 0) odd++;
  }
  return amounts >= FEWEST_AMOUNTS && multiples >= SHARE * amounts && odd >= ODD_SHARE * multiples
    ? step
    : null;
};
