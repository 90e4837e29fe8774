import type { AmountGrid } from "../../tables/amountGrid";
import { judgeQuotient, type JudgedQuotient } from "./quotients/judgeQuotient";
import { lineCells, quotientCells, type LineCells } from "./quotients/lineCells";
import type { Quotient } from "./relation";

/** Positions that two lines must both tell, and the share of them at which twins are the same. */
const FEWEST_TOLD = 5;
const TWIN_SHARE = 0.5;
/** Figures of a line that end alike, from which that is how they are rounded. */
const FEWEST_ROUND = 4;
/** A figure is so many of the steps that it was rounded to, or more: under prices of 100 and 200 no 57 is told as 100. */
const LEAST_STEPS = 100;

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
      if (!judged) return [];
      const isExplained = (): boolean =>
        isOfTwin(grid, view, quotient, position) ||
        isRoundedAsAll(grid, view, quotient, position, judged.value);
      if (judged.status === "broken" && isExplained()) return [];
      return [{ quotient, position, ...cells, ...judged }];
    });
  });

/**
 * Where a quotient does not hold, was it computed of a line that is nearly always what an operand of it is (the last price, mostly that
 * of the year), be it typed with fewer digits? Another explanation as good leaves nothing to say.
 */
const isOfTwin = (grid: AmountGrid, view: LineCells, quotient: Quotient, position: number): boolean => {
  const cells = quotientCells(view, quotient, position);
  const printed = grid.values[cells.target] as number;
  const holdsWith = (amended: typeof cells): boolean => {
    const judged = judgeQuotient(grid, { ...quotient, exact: false }, amended);
    return judged !== null && 2 * Math.abs(Number(judged.value) - printed) <= typedStep(printed);
  };
  for (let line = 0; line < view.lines; line++) {
    if (line === quotient.target || line === quotient.a || line === quotient.b) continue;
    const cell = view.cell(line, position);
    if (
      quotient.kind !== "share" &&
      holdsWith({ ...cells, b: cell }) &&
      areTwins(grid, view, line, quotient.b)
    )
      return true;
    if (holdsWith({ ...cells, a: cell }) && areTwins(grid, view, line, quotient.a)) return true;
  }
  return false;
};

/**
 * Where a quotient does not hold, was it rounded as all figures of its line are: a mean of 51 978 told as 52 000 under costs in hundreds?
 */
const isRoundedAsAll = (
  { values }: AmountGrid,
  view: LineCells,
  { target }: Quotient,
  position: number,
  value: bigint,
): boolean => {
  let [step, told] = [Infinity, 0];
  for (let p = 0; p < view.positions; p++) {
    const figure = values[view.cell(target, p)];
    if (!figure) continue;
    told++;
    step = Math.min(step, typedStep(figure));
  }
  const printed = values[view.cell(target, position)] as number;
  if (told < FEWEST_ROUND || Math.abs(printed) < LEAST_STEPS * step) return false;
  const gap = value - BigInt(printed);
  return 2n * (gap < 0n ? -gap : gap) <= BigInt(step);
};

/** Are two lines the same at nearly all positions that tell both? */
const areTwins = ({ values }: AmountGrid, view: LineCells, line: number, other: number): boolean => {
  let [same, told] = [0, 0];
  for (let position = 0; position < view.positions; position++) {
    const [x, y] = [values[view.cell(line, position)], values[view.cell(other, position)]];
    if (!x || !y) continue;
    told++;
    if (x === y) same++;
  }
  return told >= FEWEST_TOLD && same >= TWIN_SHARE * told;
};

/** The step of the last digit that a person typed: 0.01 of 17.01, whatever the column prints. */
const typedStep = (amount: number): number => {
  let step = 1;
  while (amount !== 0 && amount % (10 * step) === 0) step *= 10;
  return step;
};
