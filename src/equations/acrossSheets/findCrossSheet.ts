import { unitExponent } from "../../amounts/unit";
import { unitOfCell } from "../../tables/amountGrid";
import type { AnnexTable } from "../../tables/annexTable";
import { judgeGap } from "../tolerance";
import type { CrossSheetEquation } from "./crossSheetEquation";
import {
  commonScale,
  countTableLines,
  labelKey,
  tableLines,
  type CommonScale,
  type TableLine,
} from "./tableLines";
import { FEWEST_HITS, meetingLines, SAME_AMOUNT } from "./meetingLines";
import type { TieChoice } from "./tieBelief";
import { agreeToTheDigit, areVersions } from "./versions";

const MISS_SHARE = 0.2;
/** One stale amount of a summary is two misses: its own, and that of the total which adds it. */
const STALE_MISSES = 2;
const BELIEVED = 12;
const MOST_BITS = 24;
const RELATED_BITS = 8;
/** Share of its amounts by which a sum in doubles may miss, and far more. */
const DOUBLES_MISS = 1e-9;
/** Each line is compared with all the others: five hundred sheets of a dozen columns are looked at, ten thousand tables are not. */
const MOST_LINES = 6_000;

/** Are the tables few enough for each line of one to be compared with those of all the others? */
export const areLinesCompared = (tables: readonly AnnexTable[]): boolean =>
  countTableLines(tables) <= MOST_LINES;

/**
 * What the tables of a workbook say of one another: a line that repeats a line of another sheet (the coarser unit is the
 * one checked), and a line of a summary that is the sum of the total lines of the other tables.
 *
 * Lines are matched by the regions or headings they share. A table without a unit is read in
 * the unit of most others: its figures tell. Two versions of a table are no copies of each other.
 * @example findCrossSheet(tables).filter(({ status }) => status === "broken")
 */
export const findCrossSheet = (tables: readonly AnnexTable[]): CrossSheetEquation[] => {
  const scale = commonScale(tables);
  if (!areLinesCompared(tables)) return [];
  const lines = tableLines(tables);
  const pairs = Math.log2(1 + lines.length ** 2);
  const found: CrossSheetEquation[] = [];
  const explained = new Set<TableLine>();
  const known = new Map<string, boolean>();
  const versions = (one: number, other: number): boolean => {
    const key = `${one} ${other}`;
    let are = known.get(key);
    if (are === undefined) known.set(key, (are = areVersions(scale, lines, one, other)));
    return are;
  };
  const keep = (target: TableLine, equations: readonly CrossSheetEquation[]): void => {
    explained.add(target);
    found.push(...equations);
  };
  const meetings = meetingLines(scale, lines);
  for (const target of lines) {
    for (const source of meetings(target)) {
      if (source.table === target.table || explained.has(source)) continue;
      if (isFiner(target, source) || !mayRepeat(scale, target, source)) continue;
      const related = isRelated(target, source);
      // A heading that is the other sheet's name means that sheet: the two are a summary and a part of it, no versions.
      const isNamed = isCalledAfter(target, source);
      const choice = pairs - (related ? RELATED_BITS : 0);
      const equations = compare(scale, target, [source]);
      if (!isBelieved(equations, target, scale, { choice, mostMisses: isNamed ? STALE_MISSES : 0 })) continue;
      const mayDiffer =
        isNamed ||
        equations.every(({ status }) => status !== "broken") ||
        (related && !versions(target.table, source.table));
      if (!mayDiffer || !agreeToTheDigit(tables, equations)) continue;
      keep(target, equations);
      break;
    }
  }
  const totalOf = lastTotals(lines);
  for (const target of lines) {
    const totals = [...totalOf.values()].filter(
      (total) => total.table !== target.table && sharesKeys(target, total),
    );
    if (totals.length < 2 || explained.has(target) || !mayAddUp(scale, target, totals)) continue;
    const equations = compare(scale, target, totals);
    if (isBelieved(equations, target, scale, { choice: pairs, mostMisses: 0 })) keep(target, equations);
  }
  return found;
};

/** The last line of each table that says that it is a total, or comes last. */
const lastTotals = (lines: readonly TableLine[]): Map<number, TableLine> =>
  new Map(lines.filter(({ isTotal }) => isTotal).map((line) => [line.table, line]));

/** Do most of the keys of a summary stand in another line too? A list of something else takes no part in it. */
const sharesKeys = (summary: TableLine, line: TableLine): boolean => {
  let shared = 0;
  for (const key of summary.cells.keys()) if (line.cells.has(key)) shared++;
  return 2 * shared > summary.cells.size;
};

/** Smallest step of a line's table, in common integers: what is typed finer cannot be checked against coarser figures. */
const isFiner = (target: TableLine, source: TableLine): boolean => {
  const step = ({ owner: { unit, decimals } }: TableLine): number =>
    (unit ? unitExponent[unit] : 0) - decimals;
  return step(target) < step(source);
};

/** A quick look in doubles, before exact comparison: do the two lines agree but for a few cells? */
const mayRepeat = ({ factorOf }: CommonScale, target: TableLine, source: TableLine): boolean => {
  const [own, others] = [target.owner.grid, source.owner.grid];
  const factor = Number(factorOf(target.table));
  const otherFactor = Number(factorOf(source.table));
  const most = MISS_SHARE * target.cells.size + 1;
  let misses = 0;
  for (const [key, cell] of target.cells) {
    const other = others.values[source.cells.get(key) ?? -1] ?? NaN;
    const gap = (own.values[cell] as number) * factor - other * otherFactor;
    if (Math.abs(gap) > SAME_AMOUNT * unitOfCell(own, cell) * factor) misses++;
    if (misses > most) return false;
  }
  return true;
};

/** The same quick look at a sum of several lines: do they add up to the target at enough places, and fail at few? */
const mayAddUp = ({ factorOf }: CommonScale, target: TableLine, terms: readonly TableLine[]): boolean => {
  const factor = Number(factorOf(target.table));
  const factors = terms.map(({ table }) => Number(factorOf(table)));
  const { grid } = target.owner;
  let [hits, misses] = [0, 0];
  for (const [key, cell] of target.cells) {
    const printed = (grid.values[cell] as number) * factor;
    const cells = terms.map((line) => line.cells.get(key) ?? -1);
    if (Number.isNaN(printed) || cells.includes(-1)) continue;
    const unit = unitOfCell(grid, cell) * factor;
    let [gap, size, reach] = [-printed, Math.abs(printed), unit];
    terms.forEach(({ owner }, k) => {
      const at = cells[k] as number;
      const amount = (owner.grid.values[at] || 0) * (factors[k] as number);
      if (amount === 0) return;
      const step = unitOfCell(owner.grid, at) * (factors[k] as number);
      gap += amount;
      size += Math.abs(amount);
      if (step >= unit) reach += step;
    });
    const isReadable = terms.every(({ owner }, k) => !owner.grid.unreadable.has(cells[k] as number));
    if (isReadable && 2 * Math.abs(gap) > reach + DOUBLES_MISS * size) misses++;
    else hits++;
    if (misses > MISS_SHARE * target.cells.size) return false;
  }
  return hits >= FEWEST_HITS;
};

/** Is the heading of a line the name of the sheet of another, of which that one is the total? */
const isCalledAfter = (line: TableLine, other: TableLine): boolean => {
  const sheet = labelKey(other.owner.sheet);
  return other.isTotal && sheet.length > 2 && labelKey(line.label) === sheet;
};

/** Do labels tie the two lines: the same heading, or a heading that names the other sheet? */
const isRelated = (a: TableLine, b: TableLine): boolean => {
  const [first, second] = [labelKey(a.label), labelKey(b.label)];
  const names = (label: string, { owner }: TableLine): boolean => {
    const sheet = labelKey(owner.sheet);
    return sheet.length > 2 && label.includes(sheet);
  };
  return (first !== "" && first === second) || names(first, b) || names(second, a);
};

const compare = (
  scale: CommonScale,
  target: TableLine,
  terms: readonly TableLine[],
): CrossSheetEquation[] => {
  const equations: CrossSheetEquation[] = [];
  for (const [key, cell] of target.cells) {
    const cells = terms.flatMap((line) => {
      const own = line.cells.get(key);
      return own === undefined ? [] : [{ line, cell: own }];
    });
    const printed = amountOf(scale, target, cell);
    if (!printed || cells.length < terms.length) continue;
    let gap = -printed.amount;
    let doubleTolerance = printed.unit;
    let squaredUnits = printed.unit ** 2n;
    let readable = true;
    for (const term of cells) {
      if (term.line.owner.grid.unreadable.has(term.cell)) readable = false;
      const read = amountOf(scale, term.line, term.cell);
      if (!read?.amount) continue;
      gap += read.amount;
      if (read.unit < printed.unit) continue;
      doubleTolerance += read.unit;
      squaredUnits += read.unit ** 2n;
    }
    equations.push({
      target: { table: target.table, cell },
      terms: cells.map((term) => ({ table: term.line.table, cell: term.cell })),
      gap,
      doubleTolerance,
      scale: scale.scale,
      exponentOf: scale.exponentOf,
      status: readable ? judgeGap(gap, doubleTolerance, squaredUnits) : "uncheckable",
    });
  }
  return equations;
};

const amountOf = (
  { factorOf }: CommonScale,
  { table, owner: { grid } }: TableLine,
  cell: number,
): { amount: bigint; unit: bigint } | null => {
  const value = grid.values[cell] as number;
  if (Number.isNaN(value)) return null;
  const factor = factorOf(table);
  return { amount: BigInt(value) * factor, unit: BigInt(unitOfCell(grid, cell)) * factor };
};

/** Enough distinct amounts met again, and few that are not. */
const isBelieved = (
  equations: readonly CrossSheetEquation[],
  { table, owner: { grid } }: TableLine,
  { factorOf }: CommonScale,
  { choice, mostMisses }: TieChoice,
): boolean => {
  const distinct = new Map<number, bigint>();
  let misses = 0;
  for (const { target, status, doubleTolerance } of equations) {
    const amount = (grid.values[target.cell] as number) * Number(factorOf(table));
    if (status === "broken") misses++;
    else if (amount !== 0) distinct.set(Math.abs(amount), doubleTolerance);
  }
  if (distinct.size < FEWEST_HITS || misses > Math.max(mostMisses, MISS_SHARE * (distinct.size + misses)))
    return false;
  let bits = 0;
  for (const [amount, doubleTolerance] of distinct) {
    bits += Math.min(MOST_BITS, Math.log2(1 + amount / (1 + Number(doubleTolerance))));
  }
  return bits - choice >= BELIEVED;
};
