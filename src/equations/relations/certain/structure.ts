import type { AnnexTable } from "../../../tables/annexTable";
import type { EquationFamily } from "../../equation";
import { calendarSums } from "./calendar";
import { certainFamily } from "./certainFamily";
import { departmentSums } from "./departmentSums";
import { blocksOfTotals, namedColumns, namedRows, type ListSum, type NamedLine } from "./namedLine";
import { regionSums } from "./regionSums";

/**
 * The sums that known structure makes certain: a complete set of regions, all départements of one, twelve months or four quarters, and the line that says
 * it is their total, down the rows or across the columns. The amounts are not looked at: one column is enough, whatever the gap.
 * @example structuralFamilies(table).map(({ target }) => table.rows[target]?.label) // ["France métropolitaine", "DOM", "Total"]
 */
export function structuralFamilies(table: AnnexTable): EquationFamily[] {
  const { grid, regionSet } = table;
  const sumsOf = (lines: readonly NamedLine[], set: AnnexTable["regionSet"]): ListSum[] => {
    const regions = regionSums(lines, set);
    if (regions.length > 0) return regions;
    const ofRegion = departmentSums(lines);
    return ofRegion.length > 0 ? ofRegion : calendarSums(lines);
  };
  const family =
    (direction: EquationFamily["direction"], to: number) =>
    ({ target, parts }: ListSum): EquationFamily =>
      certainFamily(
        direction,
        target,
        parts.map((line) => ({ line, sign: 1 })),
        0,
        to,
      );
  return [
    ...blocksOfTotals(namedRows(table))
      .flatMap((block) => sumsOf(block, regionSet))
      .map(family("column", grid.columns)),
    ...namedColumns(table)
      .flatMap((group) => sumsOf(group, null))
      .map(family("row", grid.rows)),
  ];
}
