import type { EquationFamily } from "../equations/equation";
import type { AmountGrid } from "../tables/amountGrid";

/** A family's equation that a cell takes part in, and with which sign in gap = sum of terms − target. */
export interface Membership {
  readonly family: number;
  readonly position: number;
  readonly sign: 1 | -1;
}

/** Looks up the families through a cell; those that may not accuse (label only, tied) are left out. */
export const familiesThrough = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
): ((cell: number) => Membership[]) => {
  const ofRow = new Map<number, { family: number; sign: 1 | -1 }[]>();
  const ofColumn = new Map<number, { family: number; sign: 1 | -1 }[]>();
  families.forEach(({ direction, target, terms, labelOnly, tied }, family) => {
    if (labelOnly || tied) return;
    const lines = direction === "column" ? ofRow : ofColumn;
    for (const { line, sign } of [{ line: target, sign: -1 as const }, ...terms]) {
      const list = lines.get(line);
      if (list) list.push({ family, sign });
      else lines.set(line, [{ family, sign }]);
    }
  });
  return (cell) => {
    const row = Math.floor(cell / grid.columns);
    const column = cell - row * grid.columns;
    const across = (ofColumn.get(column) ?? []).map((member) => ({ ...member, position: row }));
    const down = (ofRow.get(row) ?? []).map((member) => ({ ...member, position: column }));
    return [...across, ...down].filter(({ family, position }) => {
      const { from, to } = families[family] as EquationFamily;
      return position >= from && position < to;
    });
  };
};
