import type { AmountGrid } from "../../../tables/amountGrid";
import { lineCells } from "../quotients/lineCells";
import type { WeightedMean } from "./findMeans";
import { judgeMean, type JudgedMean, type MeanCells } from "./judgeMean";

/** A weighted mean at the total of one block. */
export interface MeanInstance extends JudgedMean, MeanCells {
  readonly mean: WeightedMean;
}

/**
 * Every weighted mean that states something, with its verdict.
 * @example checkMeans(grid, means).filter(({ status }) => status === "broken")
 */
export const checkMeans = (grid: AmountGrid, means: readonly WeightedMean[]): MeanInstance[] =>
  means.flatMap((mean) => {
    const { cell } = lineCells(grid, mean.direction);
    return mean.blocks.flatMap(({ target, terms }) => {
      const cells = {
        target: cell(mean.rate, target),
        parts: terms.map((term) => ({ rate: cell(mean.rate, term), weight: cell(mean.weight, term) })),
      };
      const judged = judgeMean(grid, cells);
      return judged ? [{ mean, ...cells, ...judged }] : [];
    });
  });
