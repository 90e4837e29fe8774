import type { EquationFamily } from "./equation";

/**
 * The family in pieces around some positions, themselves left out.
 * @example cutAround(family, new Set([3])) // from 0 to 3 and from 4 on
 */
export function cutAround(family: EquationFamily, positions: ReadonlySet<number>): EquationFamily[] {
  const pieces: EquationFamily[] = [];
  let from = family.from;
  for (let position = family.from; position <= family.to; position++) {
    if (position < family.to && !positions.has(position)) continue;
    if (position > from) pieces.push({ ...family, from, to: position });
    from = position + 1;
  }
  return pieces;
}
