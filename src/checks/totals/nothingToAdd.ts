import { isRateLabel, isTotalLabel } from "../../equations";
import type { AnnexTable } from "../../tables/annexTable";

/** Columns that a total of columns takes at least. */
const FEWEST_PARTS = 2;

/** « # », « N° »: the numbers of the lines. */
const numbering = /(?:^|› )(?:#|n°|no\.?|nr\.?|pos\.?)$/i;

/**
 * Does a column headed « Total » stand beside too few columns to be the total of any? « Quantité », « Prix unitaire », « Total » of an
 * estimate, « Montant total » beside its percentages: prices, rates and shares are no parts, nor beside prices are totals of products.
 * One that is, in some row, its only part may be its total all the same.
 */
export function hasNothingToAdd({ columns, grid }: AnnexTable, column: number): boolean {
  const { rows, columns: width, values } = grid;
  const amountAt = (r: number, c: number): number => values[r * width + c] || 0;
  const lines = Array.from({ length: rows }, (_, r) => r);
  const hasPrices = columns.some(({ label, isPercent }) => isPercent !== true && isRateLabel(label));
  const parts = columns.flatMap(({ label, isPercent, ofWhich }, c) =>
    c !== column &&
    isPercent !== true &&
    !ofWhich &&
    !isRateLabel(label) &&
    !numbering.test(label) &&
    !(hasPrices && isTotalLabel(label))
      ? [c]
      : [],
  );
  const [only] = parts;
  const isOnlyPart = (r: number): boolean =>
    only !== undefined && amountAt(r, column) !== 0 && amountAt(r, only) === amountAt(r, column);
  return parts.length < FEWEST_PARTS && !lines.some(isOnlyPart);
}
