import type { AnnexTable } from "../../../tables/annexTable";
import type { EquationFamily } from "../../equation";
import { headerArithmetic } from "./headerArithmetic";
import { structuralFamilies } from "./structure";
import { holdsSomewhere } from "./withCertain";

/**
 * The sums of a table that need no evidence from its amounts: complete lists of regions, months or quarters, and the arithmetic
 * that its headers state.
 * @example findEquations(table.grid, { certain: certainFamilies(table) })
 */
export const certainFamilies = (table: AnnexTable): EquationFamily[] => [
  ...structuralFamilies(table),
  ...headerArithmetic(table).families.filter((family) => holdsSomewhere(table.grid, family)),
];
