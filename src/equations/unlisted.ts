import type { AmountGrid } from "../tables/amountGrid";
import { equationAt } from "./checkFamilies";
import type { EquationFamily } from "./equation";
import type { Position } from "./positions";

/** Slips stand alone: so many neighbouring totals off by amounts of one sign state another sum (a series that starts later). */
const FEWEST_IN_RUN = 4;
/** So many scattered totals, nearly all that fail, each a little above its parts, take in what is not listed. */
const FEWEST_SCATTERED = 3;
const ONE_SIGN_SHARE = 0.9;
const LITTLE = 0.1;

/**
 * The neighbouring positions where a total states another sum than its parts: a part whose series starts later.
 * @param positions all those of a sum, in order
 * @param unexplained those among them that fail and that no other equation explains
 */
export const positionsOfOtherSums = (
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
  return found;
};

/**
 * Do the totals of one layout take in what is not listed (persons whose age is not stated)? Those that fail exceed their parts, nearly
 * all of them, by little.
 */
export const takeInMore = (grid: AmountGrid, unexplained: readonly Position[]): boolean => {
  const above = unexplained.filter(({ gap, cells }) => isLittleAbove(grid, cells[0]?.cell ?? 0, gap));
  return above.length >= FEWEST_SCATTERED && above.length >= ONE_SIGN_SHARE * unexplained.length;
};

/** The positions where such a total exceeds its parts. */
export const positionsOfMore = (grid: AmountGrid, family: EquationFamily): number[] => {
  const found: number[] = [];
  for (let at = family.from; at < family.to; at++) {
    const equation = equationAt(grid, [family], 0, at);
    if (equation?.status === "broken" && isLittleAbove(grid, equation.target, Number(equation.gap)))
      found.push(at);
  }
  return found;
};

const isLittleAbove = ({ values }: AmountGrid, target: number, gap: number): boolean => {
  const total = values[target] ?? 0;
  return gap < 0 === total > 0 && Math.abs(gap) <= LITTLE * Math.abs(total);
};
