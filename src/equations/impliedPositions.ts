import type { EquationFamily } from "./equation";
import type { Position } from "./positions";

/**
 * The failing positions of a sum that say nothing new: total rows (or columns) at which it fails by what it fails by at their parts. One
 * amount that its total does not follow makes a sum fail there, at the subtotal and at the total: once, not three times.
 * @param across the families of the other direction
 * @example impliedPositions(positions, families) // the rows « France métropolitaine » and « Total » of one stale region
 */
export const impliedPositions = (
  positions: readonly Position[],
  failing: ReadonlySet<Position>,
  across: readonly EquationFamily[],
): ReadonlySet<Position> => {
  const implied = new Set<Position>();
  const byLine = new Map(positions.map((position) => [position.at, position]));
  for (const position of failing) {
    const isImplied = across.some(({ target, terms, labelOnly, tied }) => {
      if (target !== position.at || labelOnly || tied) return false;
      let [left, reach, parts] = [position.gap, position.tolerance, 0];
      for (const { line, sign } of terms) {
        const part = byLine.get(line);
        if (!part) continue;
        left -= sign * part.gap;
        reach += part.tolerance;
        if (failing.has(part)) parts++;
      }
      return parts > 0 && Math.abs(left) <= reach;
    });
    if (isImplied) implied.add(position);
  }
  return implied;
};
