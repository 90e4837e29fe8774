import type { AmountGrid } from "../../tables/amountGrid";
import { judgeQuotient, type JudgedQuotient } from "./quotients/judgeQuotient";
import { lineCells, quotientCells } from "./quotients/lineCells";
import type { Quotient } from "./relation";

/** A quotient at one position; cells are grid indices. */
export interface QuotientInstance extends JudgedQuotient {
  readonly quotient: Quotient;
  readonly position: number;
  readonly target: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Every instance of the quotients that states something, with its verdict.
 * @example checkQuotients(grid, quotients).filter(({ status }) => status === "broken")
 */
export const checkQuotients = (grid: AmountGrid, quotients: readonly Quotient[]): QuotientInstance[] =>
  quotients.flatMap((quotient) => {
    const view = lineCells(grid, quotient.lines);
    return Array.from({ length: view.positions }, (_, position) => position).flatMap((position) => {
      if (quotient.kind === "share" && position === quotient.total) return [];
      const cells = quotientCells(view, quotient, position);
      const judged = judgeQuotient(grid, quotient, cells);
      return judged ? [{ quotient, position, ...cells, ...judged }] : [];
    });
  });
