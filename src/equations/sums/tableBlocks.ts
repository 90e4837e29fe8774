import type { AmountGrid } from "../../tables/amountGrid";
import { countAmounts, labelRoles } from "./surveyLines";

/** A range of positions, `to` excluded. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/** Fewer positions prove no sum; more blocks than this are no blocks but the rhythm of one table. */
const FEWEST_POSITIONS = 3;
const MOST_BLOCKS = 12;

/**
 * The blocks that a table may be made of, side by side (`direction` "column") or stacked ("row"): they end at a blank
 * position, after a total, and where the rounding unit of columns changes. Empty when the table is one block.
 * @example tableBlocks(grid, "row") // [{ from: 0, to: 9 }, { from: 10, to: 21 }]
 */
export const tableBlocks = (grid: AmountGrid, direction: "row" | "column"): BlockRange[] => {
  const byRow = direction === "row";
  const positions = byRow ? grid.rows : grid.columns;
  const roles = labelRoles(byRow ? grid.rowLabels : grid.columnLabels);
  const counts = countAmounts(grid);
  const filled = byRow ? counts.rows : counts.columns;
  const blocks: BlockRange[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to - from >= FEWEST_POSITIONS) blocks.push({ from, to });
  };
  for (let p = 0; p < positions; p++) {
    if (!filled[p]) {
      close(p);
      from = p + 1;
    } else if (p > from && !byRow && grid.units[p] !== grid.units[p - 1]) {
      close(p);
      from = p;
    } else if (roles[p] === "total") {
      close(p + 1);
      from = p + 1;
    }
  }
  close(positions);
  const [only] = blocks;
  const isWhole =
    blocks.length === 1 && only && filled.every((f, p) => !f || (p >= only.from && p < only.to));
  return isWhole || blocks.length > MOST_BLOCKS ? [] : blocks;
};
