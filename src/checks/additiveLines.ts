import { normaliseLabel } from "../amounts";
import { checkFamilies, isTotalLabel, type EquationFamily, type TableRelations } from "../equations";
import type { AnnexTable } from "../tables/annexTable";
import { isBetweenLeaves, isShareOfWhole, leavesAt, standingOf, type LeafSum } from "./leafSums";

type Direction = EquationFamily["direction"];

/** Headings of what is never added: rates, prices, averages, ranks. They only settle what the figures leave open. */
const announcesRate =
  /%|\b(?:taux|part|ratio|pourcentage|variation|progression|evolution|cout moyen|moyenne|prix|tarif|coefficient|indice|rang|rank|rate|average|mean)\b/;

/** What rounding may take the rate of a total beyond the rates of its parts, as a share of the largest. */
const roundedRate = 0.5;

/** Fewest blocks that say together of a line what each says too weakly; the shares of them that may hold by chance, and be near their sum. */
const manyBlocks = { fewest: 5, byChance: 0.2, near: 0.35 };

/** A line of the table (a position of its sums), with the sums that cross it. */
interface CrossedLine {
  readonly direction: Direction;
  readonly position: number;
  /** Families broken there, and how many were judged. */
  readonly broken: readonly number[];
  readonly judged: number;
}

/**
 * The families without the positions where nothing is added. Means, rates, prices, indices, years, ranks and running sums have a
 * figure in the total row that is no sum: known because a relation makes the line, or because all of its totals are broken and lie
 * among the figures that they would add, where no slip puts them. One sum that holds says that the line adds up.
 */
export function withoutRates(
  table: AnnexTable,
  families: readonly EquationFamily[],
  relations: TableRelations,
): readonly EquationFamily[] {
  const doubted = { row: new Set<number>(), column: new Set<number>() };
  for (const line of brokenLines(table, families))
    if (!isAdditive(table, families, relations, line)) doubted[line.direction].add(line.position);
  const rates = { row: new Set<number>(), column: new Set<number>() };
  for (const direction of ["row", "column"] as const)
    for (const position of doubted[direction])
      if (
        isMadeByRelation(relations, direction, position) ||
        !isLinked(table, families, direction, position, doubted[direction])
      )
        rates[direction].add(position);
  if (rates.row.size + rates.column.size === 0) return families;
  return families.flatMap((family) => leaveOut(family, rates[family.direction]));
}

function brokenLines({ grid }: AnnexTable, families: readonly EquationFamily[]): CrossedLine[] {
  const judged = { row: new Uint32Array(grid.rows), column: new Uint32Array(grid.columns) };
  const broken = { row: new Map<number, number[]>(), column: new Map<number, number[]>() };
  checkFamilies(grid, families, (index, position, status) => {
    const direction = families[index]?.direction ?? "row";
    judged[direction][position] = (judged[direction][position] ?? 0) + 1;
    if (status !== "broken") return;
    const same = broken[direction].get(position);
    if (same) same.push(index);
    else broken[direction].set(position, [index]);
  });
  return (["row", "column"] as const).flatMap((direction) =>
    [...broken[direction]].map(([position, indices]) => ({
      direction,
      position,
      broken: indices,
      judged: judged[direction][position] ?? 0,
    })),
  );
}

function isAdditive(
  table: AnnexTable,
  families: readonly EquationFamily[],
  relations: TableRelations,
  line: CrossedLine,
): boolean {
  const { direction, position, broken, judged } = line;
  const named = direction === "column" ? table.columns[position] : table.rows[position];
  const label = named?.label ?? "";
  // A formula says that its line is added, whatever its stored result.
  if (broken.some((index) => families[index]?.origin === "formula")) return true;
  const isMostlyBroken = 2 * broken.length > judged;
  if (!isMostlyBroken) return true;
  if (isMadeByRelation(relations, direction, position)) return false;
  if (isTotalLabel(label)) return true;
  // A region's or an establishment's row holds what its neighbours hold, however far off one of its amounts is.
  if (direction === "row" && ["region", "establishment"].includes(table.rows[position]?.kind ?? ""))
    return true;
  const sums = broken.flatMap((index) => leavesAt(table.grid, families, index, position) ?? []);
  if (direction === "column" && sums.every((sum) => isShareOfWhole(table.grid, sum))) return true;
  const isSaid =
    announcesRate.test(normaliseLabel(label)) ||
    (direction === "column" && table.columns[position]?.isPercent === true);
  if (areBlocksApart(table, sums, judged - broken.length)) return false;
  // One sum that holds says that the line adds up, unless its heading says the contrary.
  if (!isSaid && broken.length < judged) return true;
  const isRate = isSaid
    ? sums.every((sum) => liesAmong(sum, roundedRate))
    : sums.every((sum) => isBetweenLeaves(table.grid, sum));
  return !isRate;
}

/**
 * Do many blocks that share no cell fail, nearly all and mostly far from their sums? Codes, ranks, years and growth do, whose blocks may
 * be too short to tell one by one; no person slips so in every block of one line. Totals of another version are near their sums, those
 * that take in more than is listed all above: such lines are added.
 */
function areBlocksApart({ grid }: AnnexTable, sums: readonly LeafSum[], held: number): boolean {
  const used = new Set<number>();
  const counts = { slip: 0, near: 0, below: 0, above: 0 };
  for (const sum of [...sums].sort((a, b) => a.leaves.length - b.leaves.length)) {
    const cells = [sum.cell, ...sum.leaves.map(({ cell }) => cell)];
    if (cells.some((cell) => used.has(cell))) continue;
    for (const cell of cells) used.add(cell);
    counts[standingOf(grid, sum)]++;
  }
  const { slip, near, below, above } = counts;
  const all = held + slip + near + below + above;
  return (
    below + above >= manyBlocks.fewest &&
    held + slip <= manyBlocks.byChance * all &&
    near <= manyBlocks.near * all &&
    2 * below >= above
  );
}

/** Is the line what a quotient or a running sum makes? A share adds up to its whole. */
const isMadeByRelation = (
  { quotients, runningSums }: TableRelations,
  direction: Direction,
  position: number,
): boolean =>
  quotients.some(
    ({ kind, lines, target }) => kind !== "share" && lines === direction && target === position,
  ) ||
  (direction === "column" && runningSums.some(({ target }) => target === position));

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

/** Is the total between the least and the largest of what it would add up, or hardly beyond? */
const liesAmong = ({ total, leaves }: LeafSum, slack: number): boolean => {
  const amounts = leaves.map(({ amount }) => amount);
  const margin = slack * Math.max(...amounts.map(Math.abs));
  return total >= Math.min(...amounts) - margin && total <= Math.max(...amounts) + margin;
};

/** The family in pieces around some positions. */
function leaveOut(family: EquationFamily, positions: ReadonlySet<number>): EquationFamily[] {
  const pieces: EquationFamily[] = [];
  let from = family.from;
  for (let position = family.from; position <= family.to; position++) {
    if (position < family.to && !positions.has(position)) continue;
    if (position > from) pieces.push({ ...family, from, to: position });
    from = position + 1;
  }
  return pieces;
}
