import { unitExponent } from "../../amounts/unit";
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
  if (tables.length < 2 || !areLinesCompared(tables)) return [];
  const lines = tableLines(tables);
  const pairs = Math.log2(1 + lines.length ** 2);
  const found: CrossSheetEquation[] = [];
  const explained = new Set<TableLine>();
  const known = new Map<string, boolean>();
  const versions = (one: number, other: number): boolean => {
    const key = `${one} ${other}`;
    let are = known.get(key);
    if (are === undefined) known.set(key, (are = areVersions(tables, scale, lines, one, other)));
    return are;
  };
  const keep = (target: TableLine, terms: readonly TableLine[], choice: number): boolean => {
    if (explained.has(target)) return false;
    const equations = compare(tables, scale, target, terms);
    const [source] = terms;
    const isNamed = terms.length === 1 && source !== undefined && isCalledAfter(tables, target, source);
    if (!isBelieved(tables, scale, equations, { choice, mostMisses: isNamed ? STALE_MISSES : 0 }))
      return false;
    if (terms.length === 1 && source) {
      const isBroken = equations.some(({ status }) => status === "broken");
      // A heading that is the other sheet's name means that sheet: the two are a summary and a part of it, no versions.
      const mayBeVersions = isBroken && !isNamed;
      if (mayBeVersions && (!isRelated(tables, target, source) || versions(target.table, source.table)))
        return false;
      if (!agreeToTheDigit(tables, equations)) return false;
    }
    explained.add(target);
    found.push(...equations);
    return true;
  };
  const meetings = meetingLines(tables, scale, lines);
  for (const target of lines) {
    for (const source of meetings(target)) {
      if (source.table === target.table || explained.has(source)) continue;
      if (isFiner(tables, target, source) || !mayRepeat(tables, scale, target, source)) continue;
      const related = isRelated(tables, target, source);
      if (keep(target, [source], pairs - (related ? RELATED_BITS : 0))) break;
    }
  }
  const totalOf = lastTotals(lines);
  for (const target of lines) {
    const totals = [...totalOf.values()].filter(
      (total) => total.table !== target.table && sharesKeys(target, total),
    );
    if (totals.length >= 2) keep(target, totals, pairs);
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
const isFiner = (tables: readonly AnnexTable[], target: TableLine, source: TableLine): boolean => {
  const step = ({ table }: TableLine): number => {
    const found = tables[table];
    return found ? (found.unit ? unitExponent[found.unit] : 0) - found.decimals : 0;
  };
  return step(target) < step(source);
};

/** A quick look in doubles, before exact comparison: do the two lines share some amounts, and agree but for a few cells? */
const mayRepeat = (
  tables: readonly AnnexTable[],
  { factorOf }: CommonScale,
  target: TableLine,
  source: TableLine,
): boolean => {
  const own = tables[target.table]?.grid;
  const others = tables[source.table]?.grid;
  if (!own || !others) return false;
  const factor = Number(factorOf(target.table));
  const otherFactor = Number(factorOf(source.table));
  const most = MISS_SHARE * target.cells.size + 1;
  let [misses, hits] = [0, 0];
  for (const [key, cell] of target.cells) {
    const other = source.cells.get(key);
    if (other === undefined) continue;
    const unit = (own.units[cell % own.columns] ?? 1) * factor;
    const printed = (own.values[cell] ?? NaN) * factor;
    const gap = printed - (others.values[other] ?? 0) * otherFactor;
    if (Math.abs(gap) > SAME_AMOUNT * unit && ++misses > most) return false;
    if (Math.abs(gap) <= SAME_AMOUNT * unit && printed !== 0) hits++;
  }
  return hits >= FEWEST_HITS;
};

/** Is the heading of a line the name of the sheet of another, of which that one is the total? */
const isCalledAfter = (tables: readonly AnnexTable[], line: TableLine, other: TableLine): boolean => {
  const sheet = labelKey(tables[other.table]?.sheet ?? "");
  return other.isTotal && sheet.length > 2 && labelKey(line.label) === sheet;
};

/** Do labels tie the two lines: the same heading, or a heading that names the other sheet? */
const isRelated = (tables: readonly AnnexTable[], a: TableLine, b: TableLine): boolean => {
  const [first, second] = [labelKey(a.label), labelKey(b.label)];
  const names = (label: string, table: number): boolean => {
    const sheet = labelKey(tables[table]?.sheet ?? "");
    return sheet.length > 2 && label.includes(sheet);
  };
  return (first !== "" && first === second) || names(first, b.table) || names(second, a.table);
};

const compare = (
  tables: readonly AnnexTable[],
  scale: CommonScale,
  target: TableLine,
  terms: readonly TableLine[],
): CrossSheetEquation[] => {
  const equations: CrossSheetEquation[] = [];
  for (const [key, cell] of target.cells) {
    const cells = terms.map((line) => ({ table: line.table, cell: line.cells.get(key) }));
    const printed = amountOf(tables, scale, target.table, cell);
    if (!printed || cells.some((term) => term.cell === undefined)) continue;
    let gap = -printed.amount;
    let doubleTolerance = printed.unit;
    let squaredUnits = printed.unit ** 2n;
    let readable = true;
    for (const term of cells) {
      const read = amountOf(tables, scale, term.table, term.cell as number);
      if (!read || read.amount === 0n) {
        readable &&= !tables[term.table]?.grid.unreadable.has(term.cell as number);
        continue;
      }
      gap += read.amount;
      if (read.unit < printed.unit) continue;
      doubleTolerance += read.unit;
      squaredUnits += read.unit ** 2n;
    }
    equations.push({
      target: { table: target.table, cell },
      terms: cells.map((term) => ({ table: term.table, cell: term.cell as number })),
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
  tables: readonly AnnexTable[],
  { factorOf }: CommonScale,
  table: number,
  cell: number,
): { amount: bigint; unit: bigint } | null => {
  const grid = tables[table]?.grid;
  const value = grid?.values[cell];
  if (!grid || value === undefined || Number.isNaN(value)) return null;
  const factor = factorOf(table);
  return { amount: BigInt(value) * factor, unit: BigInt(grid.units[cell % grid.columns] as number) * factor };
};

/** Enough distinct amounts met again, and few that are not. */
const isBelieved = (
  tables: readonly AnnexTable[],
  scale: CommonScale,
  equations: readonly CrossSheetEquation[],
  { choice, mostMisses }: TieChoice,
): boolean => {
  const distinct = new Map<number, bigint>();
  let misses = 0;
  for (const { target, status, doubleTolerance } of equations) {
    const amount = Number(amountOf(tables, scale, target.table, target.cell)?.amount ?? 0n);
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
