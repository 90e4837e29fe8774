import { unitExponent } from "../../amounts";
import type { EquationFamily } from "../../equations";
import type { AmountGrid } from "../../tables/amountGrid";
import type { AnnexTable } from "../../tables/annexTable";
import { matchAnnex, type AnnexMatch } from "./matchAnnex";

/**
 * The families of an annex that was published rounded, in the rounding of the publication where the table shows none or seems exact: an
 * extract of two regions converted to euros has too few amounts to show that they come from tenths of thousands.
 */
export function withPublishedRounding(
  table: AnnexTable,
  grid: AmountGrid,
  families: readonly EquationFamily[],
): readonly EquationFamily[] {
  const mayBeFiner = ({ regime }: EquationFamily): boolean => regime === null || regime.kind === "exact";
  // Stryker disable next-line ConditionalExpression: spares the look at every annex
  if (!families.some(mayBeFiner)) return families;
  const match = matchAnnex(table);
  const power = match === null ? 0 : roundingPower(match, grid);
  const unit = 10 ** power;
  if (grid.units.every((own) => own >= unit)) return families;
  const amounts = [...grid.values].filter((value) => !Number.isNaN(value) && value !== 0);
  const multiples = amounts.filter((value) => value % unit === 0).length;
  const evidence = { totals: 0, withoutGap: 0, amounts: amounts.length, multiples };
  return families.map((family) =>
    mayBeFiner(family) ? { ...family, regime: { kind: "rounded", unit, evidence } } : family,
  );
}

/** The power of ten, in scaled integers of the grid, of the last digit that the annex prints. */
function roundingPower({ annex, unit }: AnnexMatch, { scale }: AmountGrid): number {
  const decimals = Math.max(
    ...annex.rows.flatMap(({ amounts }) => amounts.map((amount) => amount?.decimalPlaces() ?? 0)),
  );
  return unitExponent[annex.unit] - unitExponent[unit] - decimals + scale;
}
