import type { EquationFamily } from "../equations/equation";

/** A family that a line takes part in, and the line's sign in gap = sum of terms − target. */
export interface Membership {
  readonly family: number;
  readonly sign: 1 | -1;
}

/** The families in which each row, and each column, of a grid is the target or a term. */
export interface FamiliesThrough {
  readonly row: readonly (readonly Membership[] | undefined)[];
  readonly column: readonly (readonly Membership[] | undefined)[];
}

/** Indexes families by their lines; those that may not accuse (label only, tied) are left out. */
export const familiesThrough = (families: readonly EquationFamily[]): FamiliesThrough => {
  const row: Membership[][] = [];
  const column: Membership[][] = [];
  families.forEach(({ direction, target, terms, labelOnly, tied }, family) => {
    if (labelOnly || tied) return;
    const lines = direction === "column" ? row : column;
    for (const { line, sign } of [{ line: target, sign: -1 as const }, ...terms])
      (lines[line] ??= []).push({ family, sign });
  });
  return { row, column };
};
