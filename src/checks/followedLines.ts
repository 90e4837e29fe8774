import type { AmountGrid } from "../tables/amountGrid";
import type { LeafSum } from "./leafSums";

/** Amounts of two lines are alike when neither is more than so many times the other. */
const ALIKE = 4;
/** Figures that lie no further apart than this are alike whatever they are. */
const SPREAD = ALIKE * ALIKE;
/** Fewest amounts, beside the one that may be mistyped, and fewest lines, that say it. */
const FEWEST = { amounts: 3, lines: 3 };

/**
 * Do the parts of a line come in the sizes of those of other lines, amount by amount? Where their sums hold along those, what this line
 * holds is amounts of the same kind, another year or another measure, and its total is one too. Rates follow no amounts.
 * @param sums the sums at the line, with their parts
 * @param step from a cell of the line to that of the next one
 */
export function followsOthers(
  { values }: AmountGrid,
  sums: readonly LeafSum[],
  line: number,
  others: readonly number[],
  step: number,
): boolean {
  const cells = sums.flatMap(({ leaves }) => leaves.map(({ cell }) => cell));
  const isFollowed = (other: number): boolean => {
    const pairs = cells.flatMap((cell) => {
      const [own, like] = [cell, cell + (other - line) * step].map((one) => Math.abs(values[one] as number));
      return own && like ? [{ own, like }] : [];
    });
    const alike = pairs.filter(({ own, like }) => own <= ALIKE * like && like <= ALIKE * own);
    const sizes = alike.map(({ like }) => like);
    return (
      alike.length >= Math.max(FEWEST.amounts, pairs.length - 1) &&
      Math.max(...sizes) > SPREAD * Math.min(...sizes)
    );
  };
  return others.filter(isFollowed).length >= FEWEST.lines;
}
