import { brokenEquations, impliedAmounts, isMeanInstance } from "../../src/diagnosis";
import { forgottenAmounts, type ForgottenAmount } from "../../src/diagnosis/forgottenAmounts";
import { omittedLines } from "../../src/diagnosis/omittedLines";
import { toldBlanks } from "../../src/diagnosis/toldBlanks";
import { findRelations } from "../../src/equations";
import { columnName, rowName, type Drawing } from "../equations/drawing";

const between = ([low, high]: readonly [bigint, bigint]): string =>
  low === high ? `${low}` : `${low} to ${high}`;

/** What the sums of a drawing, and the relations found in it, say of its cells without an amount and of its rows in no sum. */
export const emptyCellsOf = ({ grid, sums, hints }: Drawing): string[] => {
  const relations = findRelations(grid, sums, { totalRows: hints.totalRows ?? new Set(), stated: [] });
  const name = (cell: number): string =>
    `${rowName(grid, Math.floor(cell / grid.columns))}/${columnName(grid, cell % grid.columns)}`;
  const said = (one: ForgottenAmount["saying"][number]): string =>
    "gap" in one ? `running ${name(one.target)}` : isMeanInstance(one) ? "mean" : name(one.target);
  return [
    ...impliedAmounts(grid, sums).map(
      ({ cell, amount, interval, equations }) =>
        `implied ${name(cell)} ${amount}${interval ? ` [${between(interval)}]` : ""}, by ${equations.map(({ target }) => name(target)).join(", ")}`,
    ),
    ...[...toldBlanks(grid, sums, brokenEquations(grid, sums), relations)].map(
      ([cell, amount]) => `told ${name(cell)} ${amount}`,
    ),
    ...forgottenAmounts(grid, sums, relations).map(
      ({ cell, amount, saying }) =>
        `forgotten ${name(cell)} ${between(amount)}, by ${saying.map(said).join(", ")}`,
    ),
    ...omittedLines(grid, sums).map(
      ({ line, family }) => `left out ${rowName(grid, line)} of ${rowName(grid, sums[family]?.target ?? 0)}`,
    ),
  ];
};
