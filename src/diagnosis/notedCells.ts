import { isWithin } from "../equations/tolerance";
import { Exact } from "../amounts/exact";
import { openThrough, type Explanation } from "./explanation";
import type { OpenGaps } from "./openGaps";
import type { Proposal } from "./slip";

/** What the reading of the table already knows of some cells (grid indices). */
export interface NotedCells {
  /** Numbers stored as text, which Excel's sums skip. */
  readonly textNumbers?: ReadonlySet<number>;
  /** Stored amounts, in the table's unit, of cells that display fewer decimals. */
  readonly hiddenDecimals?: ReadonlyMap<number, Exact>;
}

/**
 * Explains the equations whose gap is exactly the text numbers that a sum has skipped: each text cell is proposed with
 * its own amount, to be typed as a number.
 */
export const explainTextNumbers = (
  gaps: OpenGaps,
  textNumbers: ReadonlySet<number>,
  into: Explanation,
): void => {
  const repairs = new Map<number, number[]>();
  for (const id of [...gaps.open]) {
    const { cells, signs, doubleTolerance } = gaps.system.equation(id);
    let left = gaps.gap(id);
    const skipped: number[] = [];
    cells.forEach((cell, k) => {
      if (k === 0 || !textNumbers.has(cell)) return;
      left -= BigInt(signs[k] as number) * (gaps.system.amount(cell) ?? 0n);
      skipped.push(cell);
    });
    if (skipped.length === 0 || !isWithin(left, doubleTolerance)) continue;
    for (const cell of skipped) repairs.set(cell, [...(repairs.get(cell) ?? []), id]);
    gaps.close(id);
  }
  for (const [cell, equations] of repairs) {
    const amount = gaps.system.amount(cell) ?? 0n;
    into.proposals.push(unchanged(cell, "text-number", amount, null, equations, true));
  }
};

/**
 * Lists the equations that the displayed amounts break and the stored ones, with their hidden decimals, satisfy to half
 * a unit of the last displayed digit: the rounded display is the cause, no cell is wrong.
 */
export const explainHiddenDecimals = (
  gaps: OpenGaps,
  stored: ReadonlyMap<number, Exact>,
  scale: number,
  into: Explanation,
): void => {
  const power = new Exact(10).pow(scale);
  for (const id of [...gaps.open]) {
    const { cells, signs } = gaps.system.equation(id);
    const rounded = cells.filter((cell) => stored.has(cell));
    if (rounded.length === 0) continue;
    let gap = new Exact(0);
    cells.forEach((cell, k) => {
      const exact = stored.get(cell)?.times(power) ?? new Exact(String(gaps.system.amount(cell) ?? 0n));
      gap = gap.plus(exact.times(signs[k] as number));
    });
    const unit = new Exact(String(gaps.system.unit(cells[0] as number)));
    if (gap.abs().times(2).greaterThan(unit)) continue;
    const suspects = rounded.map((cell) => {
      const amount = gaps.system.amount(cell) ?? 0n;
      const exact = (stored.get(cell) as Exact).times(power);
      const bounds = [BigInt(exact.floor().toFixed(0)), BigInt(exact.ceil().toFixed(0))] as const;
      return unchanged(cell, "hidden-decimals", amount, bounds, openThrough(gaps, cell), false);
    });
    into.ambiguities.push({ equations: [id], suspects, alternatives: [] });
    gaps.close(id);
  }
};

const unchanged = (
  cell: number,
  kind: "text-number" | "hidden-decimals",
  amount: bigint,
  interval: readonly [bigint, bigint] | null,
  repairs: readonly number[],
  unique: boolean,
): Proposal => ({ cell, kind, read: amount, proposed: amount, interval, unique, repairs, partner: null });
