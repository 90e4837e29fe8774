import type { AmountGrid } from "../../tables/amountGrid";
import { labelRole, type LabelRole } from "../lineLabels";

/** What the rows and the columns of a grid hold, whatever view of them is taken. */
export interface AmountCounts {
  /** Amounts other than zero. */
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

const countsByGrid = new WeakMap<AmountGrid, AmountCounts>();

/** How many amounts other than zero each row and each column holds: counted once for a grid, which is seen in many views. */
export const countAmounts = (grid: AmountGrid): AmountCounts => {
  const known = countsByGrid.get(grid);
  if (known) return known;
  const { rows, columns, values } = grid;
  const counts = { rows: new Int32Array(rows), columns: new Int32Array(columns) };
  for (let r = 0, cell = 0; r < rows; r++) {
    let filled = 0;
    for (let c = 0; c < columns; c++, cell++) {
      const value = values[cell];
      if (!value) continue;
      filled++;
      counts.columns[c] = (counts.columns[c] as number) + 1;
    }
    counts.rows[r] = filled;
  }
  countsByGrid.set(grid, counts);
  return counts;
};

const rolesByLabels = new WeakMap<readonly string[], readonly LabelRole[]>();

/** What each label announces, read once for the labels of a grid. */
export const labelRoles = (labels: readonly string[]): readonly LabelRole[] => {
  const known = rolesByLabels.get(labels);
  if (known) return known;
  const roles = labels.map(labelRole);
  rolesByLabels.set(labels, roles);
  return roles;
};
