import type { SumScore } from "./scoreSum";

/** « Line `target` is the sum of the lines `terms` ». */
export interface Sum {
  readonly target: number;
  readonly terms: readonly number[];
}

/** A sum some of whose terms are subtracted. */
export interface SignedSum extends Sum {
  /** The terms that are subtracted. */
  readonly minus?: readonly number[];
}

/** A sum to weigh, outside the nested structure of the table. */
export interface Candidate extends Sum {
  /** What choosing this candidate among its like costs, in bits. */
  readonly choice: number;
}

/** A line that a total leaves out, or counts twice. */
export interface LineAnomaly {
  readonly kind: "missing-row" | "duplicated-row";
  readonly line: number;
}

/** A sum weighed but not yet chosen. */
export interface Hypothesis extends SignedSum {
  /** Evidence, label and place included, in bits. */
  readonly bits: number;
  readonly score: SumScore;
  readonly anomaly: LineAnomaly | null;
  readonly labelOnly: boolean;
  readonly tied: boolean;
  /** The outline that labels draw states it, and the sums of the outline hold together. */
  readonly outlined?: boolean;
}

/** Bits from which a hypothesis is believed; the result hardly changes between 6 and 12. */
export const BELIEVED = 8;
/** Largest share of informative positions that may speak against an accepted sum; more when a label announces a total. */
const MISS_SHARE = 0.35;
const MISS_SHARE_LABELLED = 0.6;

/** Positions that stand for one that holds, where every one fails and the other direction asks for the repair of each. */
const FEWEST_ASKED = 2;

/** Is the evidence enough to call this an equation of the table? */
export const isBelieved = (bits: number, score: SumScore, labelled: boolean): boolean =>
  bits >= BELIEVED &&
  (score.hits >= 1 || (labelled && score.asked >= FEWEST_ASKED)) &&
  score.misses <= (labelled ? MISS_SHARE_LABELLED : MISS_SHARE) * (score.hits + score.asked + score.misses);
