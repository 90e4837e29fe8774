import { normaliseLabel } from "../amounts";
import { checkFamilies, isErrorLabel, isRateLabel, type EquationFamily } from "../equations";
import type { AmountGrid } from "../tables/amountGrid";
import type { AnnexTable } from "../tables/annexTable";
import { areShares, leavesAt } from "./leafSums";
import { headingOf, isOfAnnexSize } from "./lines";
import { areSharesOfTotal } from "./sharesOfTotal";

/** Share of the positions of the other columns at which the sums must hold. */
const HOLDING = 0.5;
/** Share of its positions at which a sum of all the columns may fail: more, and some of them are not added. */
const FAILING = 0.3;
/** Share of the sums that may hold by chance along columns that are added nowhere: rates of a few tenths often do. */
const CHANCE = 0.2;
/** A total of one part says nothing. */
const FEWEST_PARTS = 2;

/**
 * The columns that stand beside those of amounts and are added nowhere: under a heading that recurs in turn with theirs (margins of
 * error, standard errors, ranks), or that says a rate or a growth. They hide the sums of the amounts: looked for without them these are
 * found, and along them none of those sums holds.
 * @param find the sums of the grid when nothing is added along some columns
 * @example columnsInTurn(table, table.grid, find) // Set { 1, 3 } of « Estimate, Margin of error, Estimate, Margin of error »
 */
export function columnsInTurn(
  table: AnnexTable,
  grid: AmountGrid,
  find: (unadded: ReadonlySet<number>) => readonly EquationFamily[],
): ReadonlySet<number> {
  const totals = new Set(table.rows.flatMap(({ kind }, row) => (kind === "total" ? [row] : [])));
  const recurring = totals.size === 0 ? [] : recurringColumns(table);
  const rates = columnsOfRates(table);
  // Stryker disable next-line ConditionalExpression,LogicalOperator: spares the search for sums
  if (recurring.length + rates.size === 0 || !isOfAnnexSize(grid)) return new Set();
  const isSum = ({ direction, terms, labelOnly, tied }: EquationFamily): boolean =>
    direction === "column" && !labelOnly && !tied && terms.length >= FEWEST_PARTS;
  const isOfTotal = (family: EquationFamily): boolean => isSum(family) && totals.has(family.target);
  const whole = find(new Set()).filter(isSum);
  const held = whole.filter((family) => holdsMostly(grid, family));
  const known = new Set(held.map(({ target }) => target));
  const others = find(rates).filter((family) => isSum(family) && !known.has(family.target));
  const all = [...held, ...others];
  const apart = new Set(
    [...rates].filter((column) => !holdsShares(grid, all, column) && !areSharesOfTotal(grid, all, column)),
  );
  if (others.length > 0 && areApart(grid, all, apart)) return apart;
  const errors = new Set([...apart].filter((column) => isErrorLabel(table.columns[column]?.label ?? "")));
  if (areApart(grid, held, errors)) return errors;
  if (held.some(isOfTotal)) return new Set();
  for (const columns of recurring)
    if (areApart(grid, find(columns).filter(isOfTotal), columns)) return columns;
  return new Set();
}

/** Does a sum along a column come to a whole, 100 or 1, but for a slip of its total? Its shares add up. */
const holdsShares = (grid: AmountGrid, families: readonly EquationFamily[], column: number): boolean =>
  families.some((_, index) => {
    const sum = leavesAt(grid, families, index, column);
    return sum !== null && areShares(grid, sum);
  });

/** The columns whose headings say rates, shares or growths, where others do not. */
function columnsOfRates({ columns }: AnnexTable): ReadonlySet<number> {
  const rates = new Set(
    columns.flatMap(({ label, isPercent }, c) =>
      isPercent === true || isRateLabel(label) || isErrorLabel(label) ? [c] : [],
    ),
  );
  return rates.size < columns.length ? rates : new Set();
}

const holdsMostly = (grid: AmountGrid, family: EquationFamily): boolean => {
  const { total, broken, uncheckable } = checkFamilies(grid, [family]);
  return broken <= FAILING * (total - uncheckable);
};

/** The columns under each heading that recurs, when they are no more than the others. */
function recurringColumns({ columns }: AnnexTable): ReadonlySet<number>[] {
  const byName = new Map<string, Set<number>>();
  columns.forEach((column, c) => {
    const name = normaliseLabel(headingOf(column));
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
  return (
    apart.judged > 0 &&
    apart.held <= CHANCE * apart.judged &&
    others.held >= Math.max(1, HOLDING * others.judged)
  );
}
