import { unitOfCell, type AmountGrid } from "../tables/amountGrid";
import type { RoundingRegime } from "./equation";
import type { Position } from "./positions";
import { worstGap } from "./tolerance";

/** A displayed unit of so many stored ones hides digits. */
const HIDING = 10;
/** Sums with hidden digits that say how the stored amounts foot, and the shares that settle it. */
const FEWEST_SUMS = 8;
const EXACT_SHARE = 0.9;
const APPROXIMATE_SHARE = 0.5;

/** How the digits below the displayed unit foot. */
export interface StoredDigits {
  /** The regime « stored »; null where the hidden digits do not say so. */
  readonly regime: RoundingRegime | null;
  /** They hardly ever foot although they are there: figures that are near a sum, not sums (growth rates). */
  readonly areApproximate: boolean;
}

/**
 * Does an equation hide digits below the unit that it shows?
 * @example hidesDigits(grid, equation.terms, 100)
 */
export const hidesDigits = (
  { values }: AmountGrid,
  cells: readonly { readonly cell: number }[],
  unit: number,
): boolean => unit >= HIDING && cells.some(({ cell }) => (values[cell] || 0) % unit !== 0);

/** Does a gap vanish but for the last stored digit of each amount? */
export const footsAsStored = ({ gap, cells }: Position): boolean =>
  Math.abs(gap) <= worstGap(cells.length - 1, 1);

/** What the hidden digits of a family say, over its sums that hold as displayed. */
export const storedDigits = (grid: AmountGrid, positions: readonly Position[]): StoredDigits => {
  let [totals, footing, withoutGap, amounts] = [0, 0, 0, 0];
  for (const position of positions) {
    const { gap, status, lone, cells } = position;
    const unit = unitOfCell(grid, cells[0]?.cell ?? 0);
    if (status === "broken" || lone !== null || !hidesDigits(grid, cells, unit)) continue;
    totals++;
    amounts += cells.length;
    if (gap === 0) withoutGap++;
    if (footsAsStored(position)) footing++;
  }
  const evidence = { totals, withoutGap, amounts, multiples: amounts };
  const isStored = totals >= FEWEST_SUMS && footing >= EXACT_SHARE * totals;
  return {
    regime: isStored ? { kind: "stored", unit: 1, evidence } : null,
    areApproximate: totals >= FEWEST_SUMS && footing < APPROXIMATE_SHARE * totals,
  };
};
