import { cellAt, type AmountGrid } from "../../tables/amountGrid";
import { checkFamilies } from "../checkFamilies";
import type { EquationFamily } from "../equation";
import { ListsByKey } from "../listsByKey";

/** Sums that must all fail at a position before it is left out, and positions where each must hold. */
const FEWEST_FAILING = 2;
const FEWEST_HELD = 3;

/** How the sums of one direction stand, from one check of them all. */
export interface Standing {
  /** By family, the positions where it holds. */
  readonly held: Uint32Array;
  /** By position, whether some sum holds there. */
  readonly isHeldAt: Uint8Array;
  /** Family and position of the sums that fail. */
  readonly broken: readonly (readonly [number, number])[];
}

/** Checks the sums once for all that their search asks of them. */
export const standingOf = (grid: AmountGrid, families: readonly EquationFamily[]): Standing => {
  const held = new Uint32Array(families.length);
  const isHeldAt = new Uint8Array(Math.max(grid.rows, grid.columns));
  const broken: (readonly [number, number])[] = [];
  checkFamilies(grid, families, (index, position, status) => {
    if (status === "uncheckable") return;
    if (status === "broken") broken.push([index, position]);
    else {
      held[index] = (held[index] as number) + 1;
      isHeldAt[position] = 1;
    }
  });
  return { held, isHeldAt, broken };
};

/**
 * The positions where every sum fails that holds elsewhere, two at least: growth, rates or ranks beside amounts. Empty when they
 * would be half of the positions or more. A sum that fails with a blank among its terms says nothing.
 */
export const positionsNotAdded = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  { held, isHeldAt, broken }: Standing,
): ReadonlySet<number> => {
  const failing = new ListsByKey<number, number>();
  for (const [index, position] of broken) {
    const family = families[index];
    if (family && !hasBlank(grid, family, position)) failing.add(position, index);
  }
  const found = new Set<number>();
  let judged = isHeldAt.reduce((sum, isHeld) => sum + isHeld, 0);
  for (const [position, indices] of failing.entries()) {
    if (isHeldAt[position]) continue;
    judged++;
    const proved = indices.filter((index) => (held[index] as number) >= FEWEST_HELD);
    if (proved.length >= FEWEST_FAILING) found.add(position);
  }
  return found.size * 2 < judged ? found : new Set();
};

const hasBlank = (grid: AmountGrid, { direction, terms }: EquationFamily, position: number): boolean =>
  terms.some(({ line }) => Number.isNaN(grid.values[cellAt(grid, direction, line, position)]));
