import type { AmountGrid } from "../../tables/amountGrid";
import { fold, isCumulatedLabel, isDifferenceLabel, isStatisticLabel } from "../lineLabels";
import { lineCells } from "./quotients/lineCells";
import type { RunningHints } from "./cumulated";
import type { RunningSum } from "./runningSteps";

/** Positions at which a line must tell how far another one is from its first amount; fewer where its label says so. */
const FEWEST_HITS = { said: 3, unsaid: 5 };
/** Bits that they must give beyond what the choice of the lines costs, and what one that denies it takes away. */
const BELIEVED = 20;
const MISS_BITS = 10;
const MISS_SHARE = 0.1;
/** A difference of less than so many units may be one by chance. */
const MOVED = 3;
const MOST_LINES = 60;

const sinceWord = /\b(?:depuis|since|augmentation|hausse|baisse|increase|decrease)\b/;

const saysSince = (label: string): boolean =>
  isCumulatedLabel(label) || isDifferenceLabel(label) || sinceWord.test(fold(label));

/**
 * The lines of a table that tell how far another has come since its first position (« increase since 1979 »): T(i) = A(i) − A(first), with
 * nothing to tell at the first. A line whose first amount is nought is what it has come to since: it says nothing.
 * @example findSinceFirst(grid, "column", { apart: totalRows, targets: new Set() })
 */
export const findSinceFirst = (
  grid: AmountGrid,
  lines: "column" | "row",
  { apart, targets }: RunningHints,
): RunningSum[] => {
  const view = lineCells(grid, lines);
  if (grid.large || view.lines > MOST_LINES) return [];
  const [names, labels] =
    lines === "column" ? [grid.columnLabels, grid.rowLabels] : [grid.rowLabels, grid.columnLabels];
  const positions = Array.from({ length: view.positions }, (_, p) => p).filter(
    (p) => !apart.has(p) && !isStatisticLabel(labels[p] ?? ""),
  );
  return Array.from({ length: view.lines }, (_, target) => target).flatMap((target): RunningSum[] => {
    if (targets.has(target)) return [];
    const told = positions.findIndex((p) => Boolean(grid.values[view.cell(target, p)]));
    // What has come to nothing at the second position was told from the first as well.
    const base = told > 0 ? positions[told - 1] : undefined;
    if (base === undefined || !isNothing(grid, view.cell(target, base))) return [];
    const isSaid = saysSince(names[target] ?? "");
    const sources = Array.from({ length: view.lines }, (_, line) => line).filter((line) => line !== target);
    const own = positions.slice(told);
    const weighed = sources.map((line) => {
      const pairs = own.map((p) => ({ own: view.cell(target, p), source: view.cell(line, p) }));
      const from = (first: number | undefined): number =>
        first ? bitsOf(grid, pairs, first, isSaid) - 2 * Math.log2(view.lines) : 0;
      const bits = from(grid.values[view.cell(line, base)]);
      // All of them tell it from an amount that the first is not: that one is mistyped.
      return { line, bits: bits > 0 || !isSaid ? bits : from(usualBase(grid, pairs)) };
    });
    const best = weighed.reduce((one, other) => (other.bits > one.bits ? other : one), { line: -1, bits: 0 });
    return best.bits < BELIEVED
      ? []
      : [
          {
            lines,
            target,
            previous: target,
            sources: [{ line: best.line, sign: 1 }],
            positions: own,
            base,
          },
        ];
  });
};

/** Is a cell without an amount that could be read, or nought? */
const isNothing = ({ values, unreadable }: AmountGrid, cell: number): boolean =>
  !values[cell] && !unreadable.has(cell);

/** A cell of a line that is told from the first amount of another, and the amount of the other there. */
interface Pair {
  readonly own: number;
  readonly source: number;
}

/** The amount that most positions of a line are told from. */
const usualBase = ({ values }: AmountGrid, pairs: readonly Pair[]): number | undefined => {
  const times = new Map<number, number>();
  for (const { own, source } of pairs) {
    const base = (values[source] as number) - (values[own] as number);
    if (base === base) times.set(base, (times.get(base) ?? 0) + 1);
  }
  return [...times].sort(([, one], [, other]) => other - one)[0]?.[0];
};

/** Bits for a line being told from an amount; 0 where too few positions say so, or too many deny it. */
const bitsOf = (
  { values, units, columns }: AmountGrid,
  pairs: readonly Pair[],
  first: number,
  isSaid: boolean,
): number => {
  let [misses, bits] = [0, 0];
  const told = new Set<number>();
  const most = Math.max(1, MISS_SHARE * pairs.length);
  for (const { own, source } of pairs) {
    const [moved, amount] = [values[own] as number, values[source] as number];
    if (Number.isNaN(moved + amount)) continue;
    const unit = Math.max(units[own % columns] as number, units[source % columns] as number);
    if (Math.abs(amount - first - moved) > 1.5 * unit) {
      // Stryker disable next-line ConditionalExpression,EqualityOperator: only spares the other positions
      if (++misses > most) return 0;
      bits -= MISS_BITS;
    } else if (!told.has(moved)) {
      told.add(moved);
      bits += Math.log2(1 + Math.abs(moved) / unit / MOVED);
    }
  }
  const isTold = told.size >= (isSaid ? FEWEST_HITS.said : FEWEST_HITS.unsaid);
  return isTold && misses <= Math.max(1, MISS_SHARE * (told.size + misses)) ? bits : 0;
};
