import { isWithin } from "../equations/tolerance";
import type { Explanation } from "./explanation";
import type { OpenGaps } from "./openGaps";

/** What the reading of the table already knows of some cells (grid indices). */
export interface NotedCells {
  /** Numbers stored as text, which Excel's sums skip. */
  readonly textNumbers?: ReadonlySet<number>;
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
      left -= BigInt(signs[k] as number) * (gaps.system.amount(cell) as bigint);
      skipped.push(cell);
    });
    // Where none was skipped, the gap is the one for which the equation is open.
    if (!isWithin(left, doubleTolerance)) continue;
    for (const cell of skipped) repairs.set(cell, [...(repairs.get(cell) ?? []), id]);
    gaps.close(id);
  }
  for (const [cell, equations] of repairs) {
    const amount = gaps.system.amount(cell) as bigint;
    into.proposals.push({
      cell,
      kind: "text-number",
      read: amount,
      proposed: amount,
      interval: null,
      unique: true,
      repairs: equations,
      partner: null,
    });
  }
};
