/** Why an envelope cannot be shared out as asked. */
export type AllocationProblem =
  | "negative-key"
  | "no-key"
  | "not-in-steps"
  | "negative-envelope"
  | "floor-above-ceiling"
  | "floors-above-envelope"
  | "ceilings-below-envelope"
  | "unreachable-total";

/** Thrown by the allocation functions; the caller says it in its own words. */
export class AllocationError extends Error {
  constructor(readonly problem: AllocationProblem) {
    super(problem);
  }
}
