import type { Equation } from "../../src/equations/equation";
import type { AmountGrid } from "../../src/tables/amountGrid";
import type { RandomSource } from "./randomSource";

export const CELL_SLIPS = [
  "sign",
  "digit",
  "missing-digit",
  "extra-digit",
  "transposition",
  "scale",
] as const;
export type CellSlip = (typeof CELL_SLIPS)[number];

/** One injected error: the cell, what it held and what it holds now. */
export interface Injected {
  readonly kind: CellSlip | "swap";
  readonly cell: number;
  readonly truth: number;
  readonly typed: number;
}

export interface SlippedGrid {
  readonly grid: AmountGrid;
  readonly slips: readonly Injected[];
}

/** The grid with other amounts; labels and units are shared. */
export const withAmounts = (grid: AmountGrid, values: Float64Array): AmountGrid => ({ ...grid, values });

/** An amount as a person might mistype it; null when the slip cannot be made on it or changes nothing. */
export const mistype = (amount: number, kind: CellSlip, random: RandomSource): number | null => {
  const sign = amount < 0 ? -1 : 1;
  const digits = String(Math.abs(amount));
  const place = random.below(digits.length);
  const typed = (text: string): number => sign * Number(text);
  const result = ((): number | null => {
    switch (kind) {
      case "sign":
        return -amount;
      case "digit":
        return typed(digits.slice(0, place) + random.below(10) + digits.slice(place + 1));
      case "missing-digit":
        return digits.length < 2 ? null : typed(digits.slice(0, place) + digits.slice(place + 1));
      case "extra-digit":
        return typed(digits.slice(0, place + 1) + digits.slice(place));
      case "transposition":
        if (place + 1 >= digits.length) return null;
        return typed(
          digits.slice(0, place) + digits.charAt(place + 1) + digits.charAt(place) + digits.slice(place + 2),
        );
      case "scale": {
        const factor = random.pick([10, 100, 1000]);
        return random.next() < 0.5 ? amount * factor : Math.round(amount / factor);
      }
    }
  })();
  return result === null || result === amount ? null : result;
};

/**
 * The grid with `count` mistyped cells that sit in an equation, each error visible in every equation of its cell.
 *
 * An error no larger than twice the tolerance of one of its equations may be hidden by rounding: it is drawn again.
 */
export const injectSlips = (
  grid: AmountGrid,
  stated: readonly Equation[],
  count: number,
  random: RandomSource,
  kinds: readonly CellSlip[] = CELL_SLIPS,
): SlippedGrid => {
  const widest = widestTolerance(stated);
  const cells = [...widest.keys()].filter((cell) => (grid.values[cell] ?? 0) !== 0);
  const values = grid.values.slice();
  const slips: Injected[] = [];
  while (slips.length < count) {
    const kind = random.pick(kinds);
    const cell = random.pick(cells);
    if (slips.some((slip) => slip.cell === cell)) continue;
    const truth = grid.values[cell] as number;
    const typed = mistype(truth, kind, random);
    if (typed === null || Math.abs(typed - truth) <= 2 * (widest.get(cell) ?? 0)) continue;
    values[cell] = typed;
    slips.push({ kind, cell, truth, typed });
  }
  return { grid: withAmounts(grid, values), slips };
};

/** The grid with two amounts of one row, or of one column, that changed places. */
export const injectSwap = (
  grid: AmountGrid,
  stated: readonly Equation[],
  direction: "row" | "column",
  random: RandomSource,
): SlippedGrid => {
  const widest = widestTolerance(stated);
  const cells = [...widest.keys()].filter((cell) => (grid.values[cell] ?? 0) !== 0);
  for (;;) {
    const first = random.pick(cells);
    const sameLine = cells.filter((cell) =>
      direction === "row"
        ? Math.floor(cell / grid.columns) === Math.floor(first / grid.columns)
        : cell % grid.columns === first % grid.columns,
    );
    const second = random.pick(sameLine);
    const [x, y] = [grid.values[first] as number, grid.values[second] as number];
    if (Math.abs(x - y) <= 2 * Math.max(widest.get(first) ?? 0, widest.get(second) ?? 0)) continue;
    const values = grid.values.slice();
    values[first] = y;
    values[second] = x;
    return {
      grid: withAmounts(grid, values),
      slips: [
        { kind: "swap", cell: first, truth: x, typed: y },
        { kind: "swap", cell: second, truth: y, typed: x },
      ],
    };
  }
};

/** Per cell, the widest tolerance of the equations through it, in scaled integers. */
const widestTolerance = (stated: readonly Equation[]): Map<number, number> => {
  const widest = new Map<number, number>();
  for (const { target, terms, doubleTolerance } of stated) {
    for (const cell of [target, ...terms.map((term) => term.cell)])
      widest.set(cell, Math.max(widest.get(cell) ?? 0, Number(doubleTolerance) / 2));
  }
  return widest;
};
