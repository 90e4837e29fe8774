import type { FoundEquations } from "../diagnosis";
import {
  certainFamilies,
  combineFamilies,
  familiesFromFormulas,
  findEquations,
  findInSteps,
  findRelations,
  headerArithmetic,
  pairBalances,
  withBelief,
  withCoverage,
  withoutJointTotals,
  type EquationFamily,
  type TableRelations,
  cutAround,
} from "../equations";
import { cellAt, type AmountGrid } from "../tables/amountGrid";
import type { AnnexTable } from "../tables/annexTable";
import { withPublishedRounding } from "./published/publishedRounding";
import { unaddedLines } from "./unaddedLines";
import { columnsInTurn } from "./columnsInTurn";
import { findInTurn } from "./measuresInTurn";
import { withoutRates } from "./additiveLines";
import { isOfAnnexSize, nothingUnadded, saysRate, type UnaddedLines } from "./lines";
import { withAsked } from "./askedByRelations";
import { sharesOfWhole } from "./shares";
import { sharesByBlock } from "./sharesByBlock";
import { nothingStated, withStatedTotals, type StatedTotals } from "./statedTotals";

/** What adds up, what does otherwise, and the lines along which nothing is added. */
type AddingUp = ReturnType<typeof withoutRates> & { readonly relations: TableRelations };

/** Fewer regions or establishments make no list of them. */
const fewestListed = 4;

/**
 * What finds the equations of a table: sums, of its formulas and of its figures, and relations; in its grid or in another version of it.
 * @param ofSiblings sums that tables of the same layout make certain
 * @example tableEquations(table)(table.grid).families
 */
export function tableEquations(
  table: AnnexTable,
  people: StatedTotals = nothingStated,
  ofSiblings: readonly EquationFamily[] = [],
): (grid: AmountGrid) => FoundEquations {
  const plain = (one: AnnexTable): ReturnType<typeof tableEquations> =>
    plainEquations(one, one === table ? ofSiblings : []);
  const find = table.rowsPerItem === undefined ? plain(table) : findInTurn(table, table.rowsPerItem, plain);
  return (grid) => {
    const found = find(grid);
    return { ...found, families: withStatedTotals(table, found.families, people) };
  };
}

/** What finds the equations of a table whose items take one row each, whatever people said of its totals. */
function plainEquations(
  table: AnnexTable,
  ofSiblings: readonly EquationFamily[],
): (grid: AmountGrid) => FoundEquations {
  const lines = <T>(items: readonly T[], is: (item: T) => boolean): Set<number> =>
    new Set(items.flatMap((item, i) => (is(item) ? [i] : [])));
  const totalRows = lines(table.rows, ({ kind }) => kind === "total" || kind === "subtotal");
  const structure = certainFamilies(table);
  const ofBlocks = sharesByBlock(table);
  const hints = {
    ofWhichRows: lines(table.rows, ({ kind }) => kind === "of-which"),
    ...(table.rows.some(({ indent }) => indent !== undefined) && {
      rowIndents: table.rows.map(({ indent = 0 }) => indent),
    }),
    rowsOfParts: lines(table.rows, ({ beginsParts }) => beginsParts === true),
    ofWhichColumns: lines(table.columns, ({ ofWhich }) => ofWhich),
    totalRows,
    certain: [...(structure.length > 0 ? structure : sharesOfWhole(table)), ...ofBlocks, ...ofSiblings],
    structuralRows: lines(table.rows, ({ kind }) => kind === "region" || kind === "establishment"),
  };
  const listed = {
    parts: hints.structuralRows,
    totals: hints.structuralRows.size >= fewestListed ? totalRows : new Set<number>(),
  };
  const asCovered = withCoverage(table);
  const stated = familiesFromFormulas(table);
  const { quotients, open } = headerArithmetic(table);
  const asStated = (family: EquationFamily): EquationFamily =>
    family.direction === "row" && family.origin !== "formula" && open.has(family.target)
      ? { ...family, belief: "possible" }
      : family;
  return (grid) => {
    const look = onceEach((unadded: UnaddedLines) =>
      findInSteps(grid, (one) => findEquations(one, { ...hints, unadded })),
    );
    const apart = unaddedLines(table, grid, () => look(nothingUnadded));
    const without = (columns: ReadonlySet<number>): typeof apart => ({
      ...apart,
      columns: new Set([...apart.columns, ...ofBlocks.map(({ from }) => from), ...columns]),
    });
    const unadded = without(columnsInTurn(table, grid, (columns) => look(without(columns))));
    const leftOpen = ratesLeftOpen(table, grid);
    const sums = (unadded: UnaddedLines): EquationFamily[] =>
      look(unadded).flatMap((family) =>
        family.score < Infinity ? cutAround(family, addsDown(family) ? unadded.columns : leftOpen) : [family],
      );
    const addUp = (found: readonly EquationFamily[]): AddingUp => {
      const families = combineFamilies(grid, stated, found);
      const relations = findRelations(grid, families, { totalRows, stated: quotients });
      return { ...withoutRates({ ...table, grid }, families, relations), relations };
    };
    const along = sums(unadded);
    const all = addUp(along);
    const rateColumns = ratesBesideAmounts(table, all, unadded.columns);
    const isOfSize = isOfAnnexSize(grid);
    // Beside columns of rates, no line may seem to add up down the others.
    const down =
      rateColumns.length > 0 && isOfSize
        ? sums({ ...unadded, columns: new Set([...unadded.columns, ...rateColumns]) }).filter(addsDown)
        : [];
    const first = down.length > 0 ? addUp([...along, ...down]) : all;
    // Where rows of rates spoke against the sums of the others, more may add up than was found.
    const rates = [...first.rates.rows].filter((row) => !unadded.rows.has(row));
    const { families: added, relations } =
      rates.length > 0 && isOfSize
        ? addUp([...sums({ ...unadded, rows: new Set([...unadded.rows, ...rates]) }), ...down])
        : first;
    const additive = isOfSize ? withoutJointTotals(grid, added) : added;
    const differing = additive.map(asCovered);
    const asked = withAsked(grid, withBelief(grid, differing, listed), relations);
    const believed = withPublishedRounding(table, grid, asked.map(asStated));
    return {
      families: believed,
      relations,
      balances: pairBalances(table, grid),
      rateRows: new Set([...unadded.rows, ...first.rates.rows]),
    };
  };
}

const addsDown = ({ direction }: EquationFamily): boolean => direction === "column";

/** The columns that say a rate or are the quotients of others, beside those that are neither, where nothing adds up down any. */
function ratesBesideAmounts(
  table: AnnexTable,
  { families, relations }: AddingUp,
  left: ReadonlySet<number>,
): readonly number[] {
  if (families.some(addsDown)) return [];
  const columns = table.columns.map((_, column) => column).filter((column) => !left.has(column));
  const made = new Set(
    relations.quotients.flatMap(({ lines, target }) => (lines === "column" ? [target] : [])),
  );
  const rates = columns.filter((column) => made.has(column) || saysRate(table, "column", column));
  return rates.length < columns.length ? rates : [];
}

/** Rows of percentages among amounts that leave cells blank: the change of a rate is often not told. */
function ratesLeftOpen({ rows }: AnnexTable, grid: AmountGrid): ReadonlySet<number> {
  const inPercent = rows.flatMap(({ isPercent }, row) => (isPercent ? [row] : []));
  if (2 * inPercent.length > rows.length) return new Set();
  const cells = Array.from({ length: grid.columns }, (_, column) => column);
  const isOpen = (row: number): boolean =>
    cells.some((column) => Number.isNaN(grid.values[cellAt(grid, "column", row, column)]));
  return new Set(inPercent.filter(isOpen));
}

/** The same search made once for the same lines left out. */
function onceEach<T>(search: (unadded: UnaddedLines) => T): (unadded: UnaddedLines) => T {
  const made = new Map<string, T>();
  return (unadded) => {
    const key = [unadded.rows, unadded.columns].map((lines) => [...lines].join()).join("/");
    const known = made.get(key);
    // Stryker disable next-line ConditionalExpression: what is found once is found again
    if (known !== undefined) return known;
    const found = search(unadded);
    made.set(key, found);
    return found;
  };
}
