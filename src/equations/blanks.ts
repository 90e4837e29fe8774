import { cellAt, type AmountGrid } from "../tables/amountGrid";
import { equationAt, isStated } from "./checkFamilies";
import type { Equation, EquationFamily } from "./equation";
import { ListsByKey } from "./listsByKey";
import { isOneSlip } from "./typedSlips";

/** Sums with a blank term that hold, for each that fails, from which blanks are zeros. */
const HELD_PER_FAILURE = 2;
/** The chance up to which a slip explains by accident the only sum that fails, where blanks would too. */
const BY_NO_CHANCE = 1 / 1000;
/** Complete sums that hold, from which the one blank of the one sum that fails is the suspect. */
const FEWEST_COMPLETE = 2;

/** A column filled at so large a share of the complete sums is blank for a reason where several of its like are. */
const FILLED_SHARE = 0.8;

/** Sums of one direction that fail as small amounts left out make them fail, and those that fail otherwise for each. */
const FEWEST_SMALL = 3;
const OTHERS_PER_SMALL = 1 / 3;

/**
 * The families in which a dash or a blank stands for an amount too small to be printed (« – », fewer than 500, in thousands): several
 * totals exceed their terms, each by less than the least amount printed in a column of its blanks: a line left out is no less. Slips in three lines with a
 * blank, all downwards and all so small, are no table's. Where sums across hold without a blank, it holds no more than they tolerate.
 * @param failing the places that fail: family, position
 */
export const familiesLeavingSmallOut = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  failing: readonly (readonly [number, number])[],
): ReadonlySet<number> => {
  const found = new Set<number>();
  const least = leastOfColumns(grid);
  for (const direction of ["row", "column"] as const) {
    const across = roomAcross(grid, families, direction);
    const small: number[] = [];
    let others = 0;
    for (const [index, at] of failing) {
      const family = families[index];
      if (family?.direction !== direction || family.labelOnly) continue;
      const room = roomOfBlanks(grid, family, at, (cell) =>
        Math.min(across(cell), least(cell % grid.columns)),
      );
      const gap = Number(equationAt(grid, [{ ...family, blanks: "zero" }], 0, at)?.gap ?? 0n);
      if (gap < 0 && -gap < room) small.push(index);
      else if (room > 0) others++;
    }
    if (small.length >= FEWEST_SMALL && others <= OTHERS_PER_SMALL * small.length)
      for (const index of small) found.add(index);
  }
  return found;
};

/** What the blank terms of an equation hold less than: the least amount printed in a column of theirs; 0 without any blank. */
const roomOfBlanks = (
  grid: AmountGrid,
  { direction, terms }: EquationFamily,
  at: number,
  roomOf: (cell: number) => number,
): number => {
  let room = 0;
  for (const { line, sign } of terms) {
    const cell = cellAt(grid, direction, line, at);
    if (sign === 1 && !isStated(grid, cell)) room = Math.max(room, roomOf(cell));
  }
  return room;
};

/** What a blank may hold by the sums across the direction that hold without it: no more than their tolerance. */
const roomAcross = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  direction: EquationFamily["direction"],
): ((cell: number) => number) => {
  const byTerm = new ListsByKey<number, EquationFamily>();
  for (const family of families) {
    if (family.direction === direction || family.labelOnly) continue;
    for (const { line } of family.terms) byTerm.add(line, family);
  }
  return (cell) => {
    const [row, column] = [Math.floor(cell / grid.columns), cell % grid.columns];
    const [line, at] = direction === "column" ? [column, row] : [row, column];
    let room = Infinity;
    for (const family of byTerm.of(line)) {
      if (at < family.from || at >= family.to) continue;
      const sum = equationAt(grid, [{ ...family, blanks: "zero" }], 0, at);
      if (sum?.status === "exact") return 0;
      if (sum?.status === "rounding") room = Math.min(room, Number(sum.doubleTolerance) / 2);
    }
    return room;
  };
};

/** The least amount that each column prints, in size and not zero, looked for once; 0 where it prints none. */
const leastOfColumns = ({ values, rows, columns }: AmountGrid): ((column: number) => number) => {
  const known = new Map<number, number>();
  const leastOf = (column: number): number => {
    let least = Infinity;
    for (let r = 0; r < rows; r++)
      least = Math.min(least, Math.abs(values[r * columns + column] || Infinity));
    return least === Infinity ? 0 : least;
  };
  return (column) => {
    const least = known.get(column) ?? leastOf(column);
    known.set(column, least);
    return least;
  };
};

/**
 * What the blank terms of a family are, as its own sums say: zeros where sums with a blank hold, amounts that are not told where hardly
 * any does. A single failure is a slip: the sum is wrong, or its only blank is. A blank beside others of its line, or like another that
 * tells nothing, was left so: what is computed of two amounts need not be printed on every line.
 * @param pieces the pieces of one sum, cut around positions where nothing is added
 */
export const blanksOf = (
  grid: AmountGrid,
  pieces: readonly [EquationFamily, ...EquationFamily[]],
): EquationFamily["blanks"] => {
  const [family] = pieces;
  let [held, failed, idle, blanksOfFailed] = [0, 0, 0, 0];
  let failing: { readonly equation: Equation; readonly at: number } | null = null;
  const complete: number[] = [];
  for (const { equation, at } of pieces.flatMap((piece) => equationsOf(grid, piece))) {
    if (equation.status === "uncheckable") continue;
    const blanks = family.terms.length - equation.terms.length;
    if (equation.activeTerms === 0) {
      if (blanks > 0) idle++;
      continue;
    }
    const holds = equation.status !== "broken";
    if (blanks === 0) complete.push(...(holds ? [at] : []));
    else if (holds) held++;
    // Where the terms alone come to more than the total, no amount left out explains it.
    else if (equation.gap > 0n && addsUp(grid, family, at)) continue;
    else {
      failed++;
      failing = { equation, at };
      blanksOfFailed += blanks;
    }
  }
  if (held >= HELD_PER_FAILURE * failed) return "zero";
  if (failed > 1 || !failing) return "unknown";
  // No amounts left out look like one slip of another; a single one may be told beside it.
  if (blanksOfFailed > 1 && complete.length > 0 && isOneSlip(grid, failing.equation, BY_NO_CHANCE))
    return "zero";
  const isAlone =
    blanksOfFailed === 1 &&
    idle === 0 &&
    complete.length >= FEWEST_COMPLETE &&
    !isBlankBesides(grid, family, failing.at, complete);
  return held > 0 || isAlone ? "zero" : "unknown";
};

/** Are all the terms added, none of their amounts negative, nor most of those of a line left blank? */
const addsUp = (grid: AmountGrid, { direction, terms, from, to }: EquationFamily, at: number): boolean =>
  terms.every(({ line, sign }) => {
    const amountAt = (position: number): number =>
      grid.values[cellAt(grid, direction, line, position)] as number;
    if (sign !== 1 || amountAt(at) < 0) return false;
    if (!Number.isNaN(amountAt(at))) return true;
    let more = 0;
    for (let position = from; position < to; position++) more += Math.sign(amountAt(position) || 0);
    return more >= 0;
  });

/** The equations of a family, blanks taken for zeros. */
const equationsOf = (grid: AmountGrid, family: EquationFamily): { equation: Equation; at: number }[] => {
  const plain: EquationFamily = { ...family, blanks: "zero" };
  return Array.from({ length: family.to - family.from }, (_, k) => family.from + k).flatMap((at) => {
    const equation = equationAt(grid, [plain], 0, at);
    return equation ? [{ equation, at }] : [];
  });
};

/** Is the line at a position blank in other places too, which the complete positions mostly fill? */
const isBlankBesides = (
  grid: AmountGrid,
  { direction, target, terms }: EquationFamily,
  failing: number,
  complete: readonly number[],
): boolean => {
  const own = new Set([target, ...terms.map(({ line }) => line)]);
  const isBlank = (line: number, at: number): boolean => !isStated(grid, cellAt(grid, direction, line, at));
  const lines = Array.from({ length: direction === "column" ? grid.rows : grid.columns }, (_, line) => line);
  return lines.some(
    (line) =>
      !own.has(line) &&
      isBlank(line, failing) &&
      complete.filter((at) => !isBlank(line, at)).length >= FILLED_SHARE * complete.length,
  );
};
