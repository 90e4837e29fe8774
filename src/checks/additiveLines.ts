import { greatest, least } from "../amounts/extremes";
import {
  checkFamilies,
  equationAt,
  isTotalLabel,
  type EquationFamily,
  type TableRelations,
  cutAround,
} from "../equations";
import type { AmountGrid } from "../tables/amountGrid";
import type { AnnexTable, TableRow } from "../tables/annexTable";
import { askedByRelations } from "./askedByRelations";
import { areBlocksApart, areMeansOfBlocks } from "./blocksApart";
import {
  areBetweenLeaves,
  followsOthers,
  isMeanWeighted,
  areShares,
  leavesAt,
  wholes,
  type LeafSum,
} from "./leafSums";
import { isMadeLike, lineAt, saysRate, type UnaddedLines } from "./lines";
import { sharesOfWhole } from "./shares";
import { areSharesOfTotal } from "./sharesOfTotal";
import { isTotalOfRates } from "./totalOfRates";

type Direction = EquationFamily["direction"];

/** Positions at which a sum holds everywhere but for slips, and the share of them that those may be. */
const nearlyEverywhere = { held: 10, failing: 0.1 };

/** Fewest parts of a mean that its weights tell from chance. */
const fewestMeant = 3;

/** What rounding may take the rate of a total beyond the rates of its parts, as a share of the largest. */
const roundedRate = 0.5;

/** A line of the table (a position of its sums), with the sums that cross it. */
interface CrossedLine {
  readonly direction: Direction;
  readonly position: number;
  /** Families broken there, and those that hold. */
  readonly broken: readonly number[];
  readonly held: readonly number[];
}

/**
 * The families without the positions where nothing is added, and those positions. Means, rates, prices, indices, years, ranks and running sums have a
 * figure in the total row that is no sum: known because a relation makes the line, or because all of its totals are broken and lie
 * among the figures that they would add, where no slip puts them. One sum that holds says that the line adds up.
 */
export function withoutRates(
  table: AnnexTable,
  all: readonly EquationFamily[],
  relations: TableRelations,
): { readonly families: readonly EquationFamily[]; readonly rates: UnaddedLines } {
  const families = withoutWholes(table, all);
  const doubted = { row: new Set<number>(), column: new Set<number>() };
  const asked = askedByRelations(table.grid, relations);
  const failing = brokenLines(table, families, relations);
  for (const line of failing)
    if (!isAdditive(table, families, relations, asked, line)) doubted[line.direction].add(line.position);
  for (const line of failing)
    if (line.direction === "row" && line.held.length === 0)
      if (isTotalOfRates(table, families, line, doubted.row)) doubted.row.add(line.position);
  const rates = { row: new Set<number>(), column: new Set<number>() };
  for (const direction of ["row", "column"] as const)
    for (const position of doubted[direction])
      if (
        isMadeByRelation(relations, direction, position) ||
        !isLinked(table, families, direction, position, doubted[direction])
      )
        rates[direction].add(position);
  return {
    families: families.flatMap((family) => cutAround(family, rates[family.direction])),
    rates: { rows: rates.row, columns: rates.column },
  };
}

/**
 * The families without the positions of shares where the total is the very whole that each of its parts is: 100 % of every group, and of all.
 */
function withoutWholes(table: AnnexTable, families: readonly EquationFamily[]): readonly EquationFamily[] {
  const { grid } = table;
  const apart = new Map<number, Set<number>>();
  checkFamilies(grid, families, (index, position, status) => {
    const { direction, origin } = families[index] as EquationFamily;
    if (status !== "broken" || origin === "formula" || !saysRate(table, direction, position)) return;
    const equation = equationAt(grid, families, index, position);
    const [whole, ...parts] = [equation?.target ?? 0, ...(equation?.terms ?? []).map(({ cell }) => cell)].map(
      (cell) => grid.values[cell] as number,
    );
    const areWholes = parts.length > 1 && parts.every((part) => part === whole);
    if (areWholes && wholes(grid).includes(whole as number))
      apart.set(index, (apart.get(index) ?? new Set()).add(position));
  });
  return families.flatMap((family, index) => {
    const positions = apart.get(index);
    return positions ? cutAround(family, positions) : [family];
  });
}

function brokenLines(
  { grid }: AnnexTable,
  families: readonly EquationFamily[],
  relations: TableRelations,
): CrossedLine[] {
  const lines = {
    row: new Map<number, { broken: number[]; held: number[] }>(),
    column: new Map<number, { broken: number[]; held: number[] }>(),
  };
  checkFamilies(grid, families, (index, position, status) => {
    const { direction } = families[index] as EquationFamily;
    const own = lines[direction].get(position) ?? { broken: [], held: [] };
    lines[direction].set(position, own);
    // What a relation makes is near a sum by chance: only an exact one says more.
    const fails =
      status === "broken" || (status !== "exact" && isMadeByRelation(relations, direction, position));
    own[fails ? "broken" : "held"].push(index);
  });
  return (["row", "column"] as const).flatMap((direction) =>
    [...lines[direction]].flatMap(([position, { broken, held }]) =>
      broken.length > 0 ? [{ direction, position, broken, held }] : [],
    ),
  );
}

function isAdditive(
  table: AnnexTable,
  families: readonly EquationFamily[],
  relations: TableRelations,
  asked: ReturnType<typeof askedByRelations>,
  line: CrossedLine,
): boolean {
  const { direction, position, broken, held } = line;
  const { label } = lineAt(table, direction, position);
  // A formula says that its line is added, whatever its stored result.
  if (broken.some((index) => (families[index] as EquationFamily).origin === "formula")) return true;
  const isAsked = (index: number): boolean => {
    const sum = equationAt(table.grid, families, index, position);
    return sum !== null && asked(sum);
  };
  if (broken.some(isAsked)) return true;
  const isMostlyBroken = broken.length > held.length;
  if (isMostlyBroken && isMadeByRelation(relations, direction, position)) return false;
  if (isTotalLabel(label)) return true;
  // A region's or an establishment's row holds what its neighbours hold, however far off one of its amounts is.
  if (direction === "row" && ["region", "establishment"].includes((table.rows[position] as TableRow).kind))
    return true;
  const sumsOf = (indices: readonly number[]): LeafSum[] =>
    indices.flatMap((index) => leavesAt(table.grid, families, index, position) ?? []);
  const sums = sumsOf(broken);
  const isSaid = saysRate(table, direction, position);
  if (!isSaid && isFollowed(table.grid, families, line, sums)) return true;
  if (direction === "column" && areMeansOfBlocks(table.grid, sums, sumsOf(held))) return false;
  if (!isMostlyBroken) return true;
  // Where terms are subtracted a total lies among them anyway, and rates of change do not.
  if (isSaid && broken.every((index) => isDifference(families[index] as EquationFamily))) return false;
  const isOfMake = !isSaid && isOfSize(table.grid, families, line);
  if (
    isOfMake &&
    broken
      .map((index) => families[index] as EquationFamily)
      .every((family) => isDifference(family) || holdsNearlyEverywhere(table.grid, family))
  )
    return true;
  if (direction === "column" && sums.every((sum) => areShares(table.grid, sum))) return true;
  if (direction === "column" && areSharesOfTotal(table.grid, families, position)) return true;
  // A whole that is mistyped is one only in a table that says so: growth of both signs comes to 1 by chance.
  if (direction === "column" && sharesOfWhole(table).length > 0) return true;
  if (areBlocksApart(table, sums, held.length)) return false;
  // One sum that holds says that the line adds up, unless its heading says the contrary.
  if (!isSaid && held.length > 0) return true;
  if (direction === "column" && areWeightedMeans(table.grid, families, line, sums)) return false;
  const isRate = isSaid ? areAmong(sums, held.length) : areBetweenLeaves(table.grid, sums, isOfMake);
  return !isRate;
}

/** Does a sum hold at so many other positions that one which fails, of figures like theirs, is a slip rather than a rate? */
const holdsNearlyEverywhere = (grid: AmountGrid, family: EquationFamily): boolean => {
  const { broken, uncheckable, total } = checkFamilies(grid, [family]);
  const held = total - broken - uncheckable;
  return held >= nearlyEverywhere.held && broken <= nearlyEverywhere.failing * held;
};

/** Do the parts of the sums that fail follow those of other lines, along which all of them hold? */
function isFollowed(
  grid: AmountGrid,
  families: readonly EquationFamily[],
  { direction, position, broken }: CrossedLine,
  sums: readonly LeafSum[],
): boolean {
  const holding = new Map<number, number>();
  const failing = broken.map((index) => families[index] as EquationFamily);
  checkFamilies(grid, failing, (_, at, status) => {
    if (status === "exact" || status === "rounding") holding.set(at, (holding.get(at) ?? 0) + 1);
  });
  const others = [...holding].flatMap(([at, count]) => (count === failing.length ? [at] : []));
  return followsOthers(grid, sums, position, others, direction === "column" ? 1 : grid.columns);
}

const isDifference = ({ terms }: EquationFamily): boolean => terms.some(({ sign }) => sign === -1);

/** Are the amounts of a sum at a line of the make of those where it holds? Rates beside amounts are not. */
const isOfSize = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  { direction, position, broken }: CrossedLine,
): boolean =>
  broken.every((index) => {
    const family = families[index] as EquationFamily;
    const lines = [family.target, ...family.terms.map(({ line }) => line)];
    const held: number[] = [];
    checkFamilies(grid, [family], (_, at, status) => {
      if (status !== "broken" && status !== "uncheckable") held.push(at);
    });
    return held.some((at) => isMadeLike(grid, direction, position, at, lines));
  });

/** Is each total of a column the mean of its parts, weighted by one of the columns that do add up? */
function areWeightedMeans(
  grid: AmountGrid,
  families: readonly EquationFamily[],
  { position, broken }: CrossedLine,
  sums: readonly LeafSum[],
): boolean {
  if (sums.some(({ leaves }) => leaves.length < fewestMeant)) return false;
  const family = families[broken[0] as number] as EquationFamily;
  const adds: number[] = [];
  checkFamilies(grid, [family], (_, at, status) => {
    if (at !== position && (status === "exact" || status === "rounding")) adds.push(at);
  });
  return adds.some((at) =>
    sums.every((sum) => isMeanWeighted(grid, sum, (cell) => grid.values[cell - position + at] as number)),
  );
}

/** Is the line what a quotient, a weighted mean or a running sum makes, or the closings that are carried forward? A share adds up to its whole. */
const isMadeByRelation = (
  { quotients, runningSums, means }: TableRelations,
  direction: Direction,
  position: number,
): boolean =>
  quotients.some(
    ({ kind, lines, target }) => kind !== "share" && lines === direction && target === position,
  ) ||
  means.some((mean) => mean.direction === direction && mean.rate === position) ||
  runningSums.some(
    ({ lines, target, previous }) => lines === direction && (target === position || previous === position),
  );

/** Does some sum of the other direction hold with the line, and with one that is not doubted? Rates of parts add up to those of the whole. */
export const isLinked = (
  { grid }: Pick<AnnexTable, "grid">,
  families: readonly EquationFamily[],
  direction: Direction,
  line: number,
  doubted: ReadonlySet<number>,
): boolean =>
  families.some((family) => {
    if (family.direction === direction) return false;
    const lines = [family.target, ...family.terms.map((term) => term.line)];
    if (!lines.includes(line) || lines.every((one) => doubted.has(one))) return false;
    const counts = checkFamilies(grid, [family]);
    return counts.broken < counts.total;
  });

/** Do the totals of a heading that says « rate » lie among their leaves? Two in three, where no sum holds: a group may stand out. */
const areAmong = (sums: readonly LeafSum[], held: number): boolean => {
  const others = sums.filter((sum) => !liesAmong(sum, roundedRate)).length;
  return others === 0 || (held === 0 && 3 * others <= sums.length);
};

/** Is the total between the least and the largest of what it would add up, or hardly beyond? */
const liesAmong = ({ total, leaves }: LeafSum, slack: number): boolean => {
  const amounts = leaves.map(({ amount }) => amount);
  const margin = slack * greatest(amounts.map(Math.abs));
  return total >= least(amounts) - margin && total <= greatest(amounts) + margin;
};
