import { normaliseLabel } from "../amounts";
import { slipCandidates } from "../amounts/slipCandidates";
import { certainFamily, type EquationFamily } from "../equations";
import type { AnnexTable, TableColumn } from "../tables/annexTable";
import { isMistypedWhole, isShareOfWhole, leafSumOf, type LeafSum } from "./leafSums";

const shareWords =
  /%|\b(?:parts?|pourcentages?|proportions?|repartition|ventilation|shares?|percent(?:age)?s?)\b/;
const rateWords = /\b(?:taux|evolution|variation|croissance|progression|rates?|growth|indices?|index)\b/;
const fewestParts = 4;

/**
 * The shares of a whole: a table that says so, whose columns all come to 100 (or 1, shown as a percentage) in its only total line,
 * adds up whatever it holds. A list that does not add up is believed where one mistyped share explains it: others name a choice of
 * lines, or more than one breakdown.
 * @example sharesOfWhole(table)[0]?.target // the row « Total »
 */
export function sharesOfWhole(table: AnnexTable): EquationFamily[] {
  const { rows, columns, grid } = table;
  const totals = rows.flatMap(({ kind }, r) => (kind === "total" || kind === "subtotal" ? [r] : []));
  const [total] = totals;
  const parts = rows.flatMap(({ kind }, r) => (r === total || kind === "of-which" ? [] : [r]));
  if (total === undefined || totals.length > 1 || parts.length < fewestParts) return [];
  const areShares = columns.every((column, c) => {
    if (!saysShares(table, column)) return false;
    const cells = parts.map((r) => r * grid.columns + c);
    const sum = leafSumOf(grid, total * grid.columns + c, cells);
    return (
      sum !== null &&
      (isMistypedWhole(grid, sum, true) ||
        (isShareOfWhole(grid, sum) && mayBeOneSlip(grid.units[c] as number, sum)))
    );
  });
  if (!areShares || columns.length === 0) return [];
  const terms = parts.map((line) => ({ line, sign: 1 as const }));
  return [certainFamily("column", total, terms, 0, columns.length)];
}

/** Does a column hold shares by its format, its heading or the title of its table, and no rates? */
export const saysShares = ({ title }: AnnexTable, { label, isPercent }: TableColumn): boolean => {
  const text = normaliseLabel(label);
  if (rateWords.test(text)) return false;
  return isPercent === true || shareWords.test(text) || shareWords.test(normaliseLabel(title));
};

/** Do the shares add up, or would they with one of them typed as it was meant? */
export const mayBeOneSlip = (unit: number, { leaves, gap, reach }: LeafSum): boolean =>
  Math.abs(gap) <= reach ||
  leaves.some(({ amount }) =>
    slipCandidates(Math.round(amount / unit)).values.some(
      (value) => Math.abs(value * unit - (amount - gap)) <= reach,
    ),
  );
