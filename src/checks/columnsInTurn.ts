import { normaliseLabel } from "../amounts";
import { checkFamilies, type EquationFamily } from "../equations";
import type { AmountGrid } from "../tables/amountGrid";
import type { AnnexTable } from "../tables/annexTable";

/** More cells than this are no annex, and their sums have positions enough to tell. */
const MOST_CELLS = 20_000;
/** Share of the positions of the other columns at which the sums must hold. */
const HOLDING = 0.5;
/** Share of its positions at which a sum of all the columns may fail: more, and some of them are not added. */
const FAILING = 0.3;
/** A total of one part says nothing. */
const FEWEST_PARTS = 2;

/**
 * The columns that stand in turn with those of amounts under a heading that recurs, and are added nowhere: margins of error, standard
 * errors, ranks. They hide the sums of the amounts beside them: looked for without them the labelled totals are found, and along them
 * none of those sums holds.
 * @param find the sums of the grid when nothing is added along some columns
 * @example columnsInTurn(table, table.grid, find) // Set { 1, 3 } of « Estimate, Margin of error, Estimate, Margin of error »
 */
export function columnsInTurn(
  table: AnnexTable,
  grid: AmountGrid,
  find: (unadded: ReadonlySet<number>) => readonly EquationFamily[],
): ReadonlySet<number> {
  const totals = new Set(table.rows.flatMap(({ kind }, row) => (kind === "total" ? [row] : [])));
  const recurring = recurringColumns(table);
  if (totals.size === 0 || recurring.length === 0 || grid.large || grid.values.length > MOST_CELLS)
    return new Set();
  const isOfTotal = ({ direction, target, terms, labelOnly, tied }: EquationFamily): boolean =>
    direction === "column" && !labelOnly && !tied && terms.length >= FEWEST_PARTS && totals.has(target);
  const whole = find(new Set()).filter(isOfTotal);
  if (whole.some((family) => holdsMostly(grid, family))) return new Set();
  for (const columns of recurring) {
    const families = find(columns).filter(isOfTotal);
    if (families.length > 0 && areApart(grid, families, columns)) return columns;
  }
  return new Set();
}

const holdsMostly = (grid: AmountGrid, family: EquationFamily): boolean => {
  const { total, broken, uncheckable } = checkFamilies(grid, [family]);
  return broken <= FAILING * (total - uncheckable);
};

/** The columns under each heading that recurs, when they are no more than the others. */
function recurringColumns({ columns }: AnnexTable): ReadonlySet<number>[] {
  const byName = new Map<string, Set<number>>();
  columns.forEach(({ path, label }, c) => {
    const name = normaliseLabel(path[path.length - 1] ?? label);
    if (name === "") return;
    byName.set(name, (byName.get(name) ?? new Set()).add(c));
  });
  return [...byName.values()].filter(({ size }) => size > 1 && 2 * size <= columns.length);
}

/** Do the sums hold nowhere along some columns, and mostly along the others? */
function areApart(
  grid: AmountGrid,
  families: readonly EquationFamily[],
  columns: ReadonlySet<number>,
): boolean {
  const counts = { apart: { held: 0, judged: 0 }, others: { held: 0, judged: 0 } };
  checkFamilies(grid, families, (_, position, status) => {
    if (status === "uncheckable") return;
    const side = counts[columns.has(position) ? "apart" : "others"];
    side.judged++;
    if (status !== "broken") side.held++;
  });
  const { apart, others } = counts;
  return apart.judged > 0 && apart.held === 0 && others.held > 0 && others.held >= HOLDING * others.judged;
}
