import type { AmountGrid } from "../../../tables/amountGrid";
import type { Quotient } from "../relation";
import { doubleReach } from "./lineCells";

/** What the target of a quotient may hold, in scaled units of the grid: doubles, for the search only. */
export interface QuotientBounds {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const LEAST_POWER = -30;
const powers = Float64Array.from({ length: 1 - 2 * LEAST_POWER }, (_, k) => 10 ** (k + LEAST_POWER));

/** 10 to a power, looked up: the search asks for millions of them. */
export const tenTo = (power: number): number => powers[power - LEAST_POWER] ?? 10 ** power;

/** Room for the doubles themselves. */
const SLACK = 1e-9;

/**
 * The interval of a quotient at one position, from what its two operands may have been before they were rounded; null where it
 * states nothing: an operand or the target is blank, or the divisor may be nought.
 *
 * The corners of both intervals count: a first-order spread is too narrow when the divisor is small beside its own rounding.
 */
export const quotientBounds = (
  grid: AmountGrid,
  { kind, exponent, exact }: Pick<Quotient, "kind" | "exponent" | "exact">,
  cells: { readonly target: number; readonly a: number; readonly b: number },
): QuotientBounds | null => {
  const [x, y, t] = [grid.values[cells.a], grid.values[cells.b], grid.values[cells.target]] as [
    number,
    number,
    number,
  ];
  if (x !== x || y !== y || t !== t || y === 0 || (x === 0 && t === 0)) return null;
  const factor = tenTo(exponent + grid.scale);
  const minus = kind === "evolution" ? 1 : 0;
  const value = factor * (x / y - minus);
  const own = (doubleReach(grid, cells.target) / 2) * (1 + SLACK) + Math.abs(value) * SLACK * SLACK;
  if (exact) return { value, low: value - own, high: value + own };
  const [ux, uy] = [doubleReach(grid, cells.a) / 2, doubleReach(grid, cells.b) / 2];
  if (Math.abs(y) <= uy) return null;
  const [one, two] = [factor * ((x - ux) / (y - uy) - minus), factor * ((x + ux) / (y - uy) - minus)];
  const [three, four] = [factor * ((x - ux) / (y + uy) - minus), factor * ((x + ux) / (y + uy) - minus)];
  return { value, low: Math.min(one, two, three, four) - own, high: Math.max(one, two, three, four) + own };
};
