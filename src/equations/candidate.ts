/** A sum to weigh, outside the nested structure of the table. */
export interface Candidate {
  readonly target: number;
  readonly terms: readonly number[];
  /** What choosing this candidate among its like costs, in bits. */
  readonly choice: number;
}
