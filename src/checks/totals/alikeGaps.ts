import type { Proposal } from "../../diagnosis/slip";
import type { Equation } from "../../equations";
import type { CheckedTable } from "../checkedTable";

/**
 * The totals that differ from their parts by the very amount that another one does in its own block of the same line: credits and
 * payments, last year and this one. Nobody mistypes two amounts by the same difference: both count what their parts leave out. Where the
 * two totals are one amount, the slip may have been copied. As cells of the grid.
 */
export function alikeGaps({ table, broken, diagnosis }: CheckedTable, proposal: Proposal): number[] {
  const { columns } = table.grid;
  const lineOf = (cell: number, { direction }: Equation): number =>
    direction === "row" ? Math.floor(cell / columns) : cell % columns;
  const sumsOf = ({ cell, repairs }: Proposal): Equation[] =>
    repairs.flatMap((index) => {
      const equation = broken[index];
      return equation?.target === cell ? [equation] : [];
    });
  const shape = ({ direction, target, terms }: Equation): string =>
    `${direction} ${terms.map(({ cell, sign }) => sign * (cell - target)).join()}`;
  const own = sumsOf(proposal);
  return diagnosis.proposals.flatMap((other) => {
    if (other.cell === proposal.cell || other.read === proposal.read) return [];
    if (other.read - other.proposed !== proposal.read - proposal.proposed) return [];
    const isBeside = sumsOf(other).some((equation) =>
      own.some(
        (one) =>
          shape(one) === shape(equation) && lineOf(other.cell, equation) === lineOf(proposal.cell, one),
      ),
    );
    return isBeside ? [other.cell] : [];
  });
}
