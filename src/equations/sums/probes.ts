import { looseUnit, type LineView } from "./lineView";

/** A few positions where the target is not zero, to sieve hypotheses before weighing them in full; valid until others are chosen. */
export interface Probes {
  readonly count: number;
  readonly positions: Int32Array;
  readonly amounts: Float64Array;
  /** Rounding unit to allow per term at each probe. */
  readonly units: Float64Array;
}

/** Most probes of one target. */
export const MOST_PROBES = 8;

/** One set of probes serves all: every line of a large table has its own. */
const probes = {
  count: 0,
  positions: new Int32Array(MOST_PROBES),
  amounts: new Float64Array(MOST_PROBES),
  units: new Float64Array(MOST_PROBES),
};

/** The fullest positions where the target line is not zero, at most eight. */
export const chooseProbes = (view: LineView, target: number): Probes => {
  let count = 0;
  for (let k = 0; k < view.positions && count < MOST_PROBES; k++) {
    const i = view.fullest[k] as number;
    const amount = view.values[target * view.positions + i] as number;
    if (!amount) continue;
    probes.positions[count] = i;
    probes.amounts[count] = amount;
    probes.units[count] = looseUnit(view, target, i);
    count++;
  }
  probes.count = count;
  return probes;
};
