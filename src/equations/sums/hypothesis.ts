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
  /** The outline that labels, or their indents, draw states it, and the sums of the outline hold together. */
  readonly outlined?: boolean | "indents";
  /** Another breakdown of a line that other sums make too: none of them is its rival. */
  readonly beside?: boolean;
}

/** Bits from which a hypothesis is believed; the result hardly changes between 6 and 12. */
export const BELIEVED = 8;
/** Largest share of informative positions that may speak against an accepted sum; more when a label announces a total. */
const MISS_SHARE = 0.35;
const MISS_SHARE_LABELLED = 0.6;

/** Share of the probed positions whose repair the other direction asks for, where none holds: they stand for those that would. */
const ASKED_SHARE = 0.5;
const FEWEST_ASKED = 2;

/**
 * Is the evidence enough to call this an equation of the table?
 * @param probed the positions at which the line was looked at
 */
export const isBelieved = (
  bits: number,
  { hits, misses, asked }: SumScore,
  labelled: boolean,
  probed = Infinity,
): boolean => {
  const isAsked = labelled && asked >= Math.max(FEWEST_ASKED, ASKED_SHARE * probed);
  const share = labelled ? MISS_SHARE_LABELLED : MISS_SHARE;
  return (
    bits >= BELIEVED && (hits >= 1 || isAsked) && misses <= share * (hits + misses + (labelled ? asked : 0))
  );
};

/** A sum that headings or numbers set out. */
export const outlinedSum = (target: number, terms: readonly number[], score: SumScore): Hypothesis => ({
  target,
  terms,
  bits: score.bits,
  score,
  anomaly: null,
  labelOnly: false,
  tied: false,
  outlined: true,
});
