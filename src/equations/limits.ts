/**
 * The bounds of the work that the search for sums may cost, each with its reason. They are far above what a table that a person can
 * read asks for.
 */
export const LIMITS = {
  /** Lines among which sums are looked for anywhere: their search grows faster than the table. */
  scatteredLines: 200,
  /** Sets of lines tried for all the scattered totals of one view of a table. */
  subsetNodes: 200_000,
  /** Sets kept for one total: two tell a tie, more are coincidences. */
  subsets: 50,
  /** Full weighings per target, and terms weighed before only a better sieve result is worth another weighing. */
  weighings: 400,
  weighedTerms: 1_000,
  /** Longest run tried start by start where more lines than `manyOpenLines` are open; beyond, only the starts of blocks. */
  longestWalk: 30,
  manyOpenLines: 400,
  /** On more open lines than this, a run that is far off at the two fullest probes is not looked at further. */
  sievedOpenLines: 80,
  /** Longest block of which one line may be found left out or counted twice: each is tried. */
  omittedBlock: 400,
  /** Broken sums beyond which a hypothesis is wrong and not its amounts: nothing is asked of their cells. */
  brokenSums: 2_000,
  /** Cells up to which a second search costs little. */
  secondSearchCells: 50_000,
  /** Positions that judge the belief in a family, and those that judge a rounding regime: more would say the same. */
  beliefPositions: 2_000,
  regimePositions: 256,
} as const;
