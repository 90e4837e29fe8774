import type { AnnexTable } from "../../../tables/annexTable";
import type { EquationFamily } from "../../equation";
import { accountBalances } from "./accountBalance";
import { carriedForward } from "./carriedForward";
import { headedBreakdowns } from "./headedBreakdowns";
import { headerArithmetic } from "./headerArithmetic";
import { labelArithmetic } from "./labelArithmetic";
import { listedBreakdowns } from "./listedBreakdowns";
import { namedDifferences } from "./namedDifferences";
import { namedRows } from "./namedLine";
import { netAmounts } from "./netAmounts";
import { taxSums } from "./taxes";
import { repeatedTotals } from "./repeatedTotals";
import { structuralFamilies } from "./structure";
import { totalsWithout } from "./totalsWithout";
import { holdsSomewhere } from "./withCertain";

/**
 * The sums of a table that need no evidence from its amounts: complete lists of regions, months or quarters, pages carried forward, results of accounts, totals repeated, or broken down under several headings or in a list,
 * totals less a line that they name, differences of the two years that a label names, taxes, and the arithmetic that its headers and the labels of its rows state.
 * @example findEquations(table.grid, { certain: certainFamilies(table) })
 */
export const certainFamilies = (table: AnnexTable): EquationFamily[] => [
  ...structuralFamilies(table),
  ...carriedForward(table.grid, namedRows(table)),
  ...labelArithmetic(table),
  ...netAmounts(table),
  ...namedDifferences(table),
  ...totalsWithout(table),
  ...accountBalances(table),
  ...repeatedTotals(table),
  ...headedBreakdowns(table),
  ...listedBreakdowns(table),
  ...[...headerArithmetic(table).families, ...taxSums(table)].filter((family) =>
    holdsSomewhere(table.grid, family),
  ),
];
