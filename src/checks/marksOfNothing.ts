import { checkFamilies, type EquationFamily } from "../equations";
import { cellAt, type AmountGrid } from "../tables/amountGrid";

/** Sums with a mark among their terms that hold without it, from which the marks of a table stand for nothing; and those for each that fails. */
const FEWEST_HELD = 6;
const HELD_PER_FAILURE = 5;

/**
 * Do the marks of a table (`...`, `n.d.`) stand for amounts that are nothing? The sums that they take part in hold without them, nearly
 * all: amounts kept back would be missing from some.
 * @param families looked for where there is a mark only
 * @example standForNothing(table.grid, () => findEquations(table.grid))
 */
export function standForNothing(grid: AmountGrid, families: () => readonly EquationFamily[]): boolean {
  if (grid.absent.size === 0) return false;
  const sums = families().filter(({ belief }) => belief !== "possible");
  let [held, failed] = [0, 0];
  checkFamilies({ ...grid, absent: new Set() }, sums, (index, position, status) => {
    const { direction, terms } = sums[index] as EquationFamily;
    const cells = terms.map(({ line }) => cellAt(grid, direction, line, position));
    if (!cells.some((cell) => grid.absent.has(cell)) || !cells.some((cell) => grid.values[cell])) return;
    if (status === "broken" || status === "suspect") failed++;
    else if (status !== "uncheckable") held++;
  });
  return held >= FEWEST_HELD && held >= HELD_PER_FAILURE * failed;
}
