import type { AmountGrid } from "../tables/amountGrid";
import type { Position } from "./positions";

/** Slips stand alone: so many neighbouring totals off by amounts of one sign state another sum (a series that starts later). */
const FEWEST_IN_RUN = 4;
/** So many scattered totals, nearly all that fail, each a little above its parts, take in what is not listed. */
const FEWEST_SCATTERED = 3;
const ONE_SIGN_SHARE = 0.9;
const LITTLE = 0.1;

/**
 * The positions where a total says more than its parts, or another sum than theirs: persons whose age is not stated, a part whose series
 * starts later.
 * @param positions all those of a sum, in order
 * @param unexplained those among them that fail and that no other equation explains
 */
export const unlistedPositions = (
  { values }: AmountGrid,
  positions: readonly Position[],
  unexplained: ReadonlySet<Position>,
): ReadonlySet<number> => {
  const found = new Set<number>();
  let run: Position[] = [];
  const close = (): void => {
    if (run.length >= FEWEST_IN_RUN) for (const { at } of run) found.add(at);
    run = [];
  };
  for (const position of positions) {
    if (!unexplained.has(position)) close();
    else {
      if (run[0] && run[0].gap > 0 !== position.gap > 0) close();
      run.push(position);
    }
  }
  close();
  const above = [...unexplained].filter(({ gap, cells }) => {
    const total = values[cells[0]?.cell ?? 0] ?? 0;
    return gap < 0 === total > 0 && Math.abs(gap) <= LITTLE * Math.abs(total);
  });
  if (above.length >= FEWEST_SCATTERED && above.length >= ONE_SIGN_SHARE * unexplained.size)
    for (const { at } of above) found.add(at);
  return found;
};
