import type { LineView } from "./lineView";

/** A few positions where the target is not zero, to sieve hypotheses before weighing them in full. */
export interface Probes {
  readonly count: number;
  readonly positions: Int32Array;
  readonly amounts: Float64Array;
  /** Rounding unit to allow per term at each probe. */
  readonly units: Float64Array;
}

const PROBES = 8;

/** The fullest positions where the target line is not zero, at most eight. */
export const chooseProbes = (view: LineView, target: number): Probes => {
  const positions = new Int32Array(PROBES);
  const amounts = new Float64Array(PROBES);
  const units = new Float64Array(PROBES);
  const coarsest = view.lineUnits ? view.lineUnits.reduce((a, b) => Math.max(a, b), 0) : 0;
  let count = 0;
  for (let k = 0; k < view.positions && count < PROBES; k++) {
    const i = view.fullest[k] as number;
    const amount = view.values[target * view.positions + i] as number;
    if (amount !== amount || amount === 0) continue;
    positions[count] = i;
    amounts[count] = amount;
    units[count] = view.positionUnits ? (view.positionUnits[i] as number) : coarsest;
    count++;
  }
  return { count, positions, amounts, units };
};
