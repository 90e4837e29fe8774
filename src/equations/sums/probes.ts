import { looseUnit, type LineView } from "./lineView";

/** A few positions where the target is not zero, to sieve hypotheses before weighing them in full. */
export interface Probes {
  readonly count: number;
  readonly positions: readonly number[];
  readonly amounts: readonly number[];
  /** Rounding unit to allow per term at each probe. */
  readonly units: readonly number[];
}

/** Most probes of one target. */
export const MOST_PROBES = 8;

/** The fullest positions where the target line is not zero, at most eight. */
export const chooseProbes = (view: LineView, target: number): Probes => {
  const positions: number[] = [];
  const amounts: number[] = [];
  const units: number[] = [];
  for (let k = 0; k < view.positions && positions.length < MOST_PROBES; k++) {
    const i = view.fullest[k] as number;
    const amount = view.values[target * view.positions + i] as number;
    if (amount !== amount || amount === 0) continue;
    positions.push(i);
    amounts.push(amount);
    units.push(looseUnit(view, target, i));
  }
  return { count: positions.length, positions, amounts, units };
};
