import type { EquationFamily } from "./equation";

/** What the pieces of one sum, cut around formulas or rates, have in common. */
export const pieceKey = ({ direction, target, terms }: EquationFamily): string =>
  `${direction} ${target} ${terms
    .map(({ line, sign }) => sign * (line + 1))
    .sort((a, b) => a - b)
    .join()}`;

/** The families that are pieces of one sum, by what they have in common. */
export const piecesOf = (
  families: readonly EquationFamily[],
): ReadonlyMap<string, readonly [EquationFamily, ...EquationFamily[]]> => {
  const pieces = new Map<string, [EquationFamily, ...EquationFamily[]]>();
  for (const family of families) {
    const key = pieceKey(family);
    const same = pieces.get(key);
    if (same) same.push(family);
    else pieces.set(key, [family]);
  }
  return pieces;
};
