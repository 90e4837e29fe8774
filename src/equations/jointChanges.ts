import type { Position } from "./positions";

/** Positions tried together: every set of them is. */
const MOST_TOGETHER = 10;
/** A set matches by chance no more often than this. */
const BY_CHANCE = 1 / 100;

/**
 * The positions of a sum that fail by amounts which together repair one broken equation of the other direction: several slips in one
 * line are asked for by its total at once, each by its own position alone.
 * @param failing positions that no single equation explains
 * @param across the broken equations of the other direction
 * @example jointlyExplained(failing, brokenColumns) // the two rows of one column that a total is off by
 */
export const jointlyExplained = (
  failing: readonly Position[],
  across: readonly Position[],
): ReadonlySet<Position> => {
  const explained = new Set<Position>();
  for (const { gap, tolerance, cells } of across) {
    const signs = new Map(cells.map(({ cell, sign }) => [cell, sign]));
    const parts = failing.flatMap((position) => {
      const own = position.cells.find(({ cell }) => signs.has(cell));
      if (!own) return [];
      return [{ position, change: -own.sign * (signs.get(own.cell) as number) * position.gap }];
    });
    if (parts.length < 2 || parts.length > MOST_TOGETHER) continue;
    for (const { position } of matching(parts, -gap, tolerance)) explained.add(position);
  }
  return explained;
};

interface Part {
  readonly position: Position;
  readonly change: number;
}

/** The only set of two parts or more that adds up to the change wanted, when chance would not make one; empty otherwise. */
const matching = (parts: readonly Part[], wanted: number, tolerance: number): readonly Part[] => {
  let found: Part[] | null = null;
  for (let set = 1; set < 2 ** parts.length; set++) {
    const chosen = parts.filter((_, k) => (set >> k) & 1);
    if (chosen.length < 2) continue;
    const reach = chosen.reduce((sum, { position }) => sum + position.tolerance, tolerance);
    const left = chosen.reduce((sum, { change }) => sum + change, -wanted);
    if (Math.abs(left) > reach) continue;
    const isChance = 2 ** parts.length * (2 * reach + 1) > BY_CHANCE * Math.abs(wanted) * parts.length;
    if (found || isChance) return [];
    found = chosen;
  }
  return found ?? [];
};
