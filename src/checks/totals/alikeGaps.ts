import type { Proposal } from "../../diagnosis/slip";
import type { CheckedTable } from "../checkedTable";

/**
 * The totals that differ from their parts by the very amount that another one does along the same line: credits and payments, last
 * year and this one. Nobody mistypes two amounts by the same difference: both count what their parts leave out. Where the two totals
 * are one amount, the slip may have been copied. As cells of the grid.
 */
export function alikeGaps({ table, broken, diagnosis }: CheckedTable, proposal: Proposal): number[] {
  const { columns } = table.grid;
  /** The lines along which the cell does not add up. */
  const linesOf = ({ cell, repairs }: Proposal): string[] =>
    repairs.flatMap((index) => {
      const equation = broken[index];
      if (equation?.target !== cell) return [];
      return [
        equation.direction === "row" ? `row ${Math.floor(cell / columns)}` : `column ${cell % columns}`,
      ];
    });
  const own = linesOf(proposal);
  return diagnosis.proposals
    .filter(
      (other) =>
        other.read !== proposal.read &&
        other.read - other.proposed === proposal.read - proposal.proposed &&
        linesOf(other).some((line) => own.includes(line)),
    )
    .map(({ cell }) => cell);
}
