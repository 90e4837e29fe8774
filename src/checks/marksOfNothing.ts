import { HARDLY_BY_CHANCE } from "../amounts/slipChance";
import {
  chanceOfSlip,
  checkFamilies,
  equationAt,
  isSlipOf,
  type Equation,
  type EquationFamily,
} from "../equations";
import { cellAt, type AmountGrid } from "../tables/amountGrid";

/** Sums with a mark among their terms that hold without it, from which the marks of a table stand for nothing; and those for each that fails. */
const FEWEST_HELD = 6;
const HELD_PER_FAILURE = 5;

/**
 * The marks (`...`, `n.d.`) of a table that stand for nothing: the sums that they take part in hold without them, nearly all. Amounts kept
 * back would be missing from some. Those of one line stand for nothing where a sum holds to the last digit without one of them and
 * none of the others fails as an amount kept back would make it fail.
 * @param families looked for where there is a mark only
 * @example marksOfNothing(table.grid, () => findEquations(table.grid))
 */
export function marksOfNothing(
  grid: AmountGrid,
  families: () => readonly EquationFamily[],
): ReadonlySet<number> {
  if (grid.absent.size === 0) return grid.absent;
  const bare = { ...grid, absent: new Set<number>() };
  const sums = families().filter(({ belief }) => belief !== "possible");
  let [held, failed] = [0, 0];
  const exact = new Set<string>();
  const keptBack = new Set<string>();
  checkFamilies(bare, sums, (index, position, status) => {
    const { direction, terms } = sums[index] as EquationFamily;
    const cells = terms.map(({ line }) => cellAt(grid, direction, line, position));
    const marked = terms.filter((_, k) => grid.absent.has(cells[k] as number));
    if (marked.length === 0 || !cells.some((cell) => grid.values[cell])) return;
    const isBroken = status === "broken" || status === "suspect";
    if (isBroken) failed++;
    else if (status !== "uncheckable") held++;
    const sum = isBroken ? equationAt(bare, sums, index, position) : null;
    const lacks = sum !== null && mayLackAmount(bare, sum);
    for (const { line } of marked) {
      if (status === "exact") exact.add(`${direction} ${line}`);
      if (lacks) keptBack.add(`${direction} ${line}`);
    }
  });
  if (held >= FEWEST_HELD && held >= HELD_PER_FAILURE * failed) return grid.absent;
  const isNothing = (cell: number): boolean =>
    (["column", "row"] as const).some((direction) => {
      const line = direction === "column" ? Math.floor(cell / grid.columns) : cell % grid.columns;
      const key = `${direction} ${line}`;
      return exact.has(key) && !keptBack.has(key);
    });
  return new Set([...grid.absent].filter(isNothing));
}

/** May an amount that is not told make the total exceed its parts: by no slip, or by one that chance explains as well? */
function mayLackAmount(grid: AmountGrid, { target, terms, gap }: Equation): boolean {
  if (gap > 0n) return false;
  const cells = [{ cell: target, change: Number(gap) }];
  for (const { cell, sign } of terms) cells.push({ cell, change: -sign * Number(gap) });
  const isSlip = cells.some((one) => isSlipOf(grid, one));
  return (
    !isSlip ||
    chanceOfSlip(
      grid,
      cells.map(({ cell }) => cell),
      Number(gap),
    ) > HARDLY_BY_CHANCE
  );
}
