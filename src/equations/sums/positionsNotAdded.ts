import type { AmountGrid } from "../../tables/amountGrid";
import { checkFamilies } from "../checkFamilies";
import type { EquationFamily } from "../equation";

/** Sums that must all fail at a position before it is left out, and positions where each must hold. */
const FEWEST_FAILING = 2;
const FEWEST_HELD = 3;

/**
 * The positions where every sum fails that holds elsewhere, two at least: growth, rates or ranks beside amounts. Empty when they
 * would be half of the positions or more.
 */
export const positionsNotAdded = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
): ReadonlySet<number> => {
  const held = new Uint32Array(families.length);
  const failing = new Map<number, number[]>();
  const holding = new Set<number>();
  const cautious = families.map((family): EquationFamily => ({ ...family, blanks: "unknown" }));
  checkFamilies(grid, cautious, (index, position, status) => {
    if (status === "uncheckable") return;
    if (status !== "broken") {
      held[index] = (held[index] as number) + 1;
      holding.add(position);
      return;
    }
    const here = failing.get(position);
    if (here) here.push(index);
    else failing.set(position, [index]);
  });
  const found = new Set<number>();
  for (const [position, indices] of failing) {
    if (holding.has(position)) continue;
    const proved = indices.filter((index) => (held[index] as number) >= FEWEST_HELD);
    if (proved.length >= FEWEST_FAILING) found.add(position);
  }
  return found.size * 2 < new Set([...holding, ...failing.keys()]).size ? found : new Set();
};
