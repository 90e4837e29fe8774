import { mistyped, type Fault } from "./faults";
import type { TableKind } from "./generatedTable";
import { accounts, establishmentBlocks, nothingHolds, roundedByYear, withoutRelation } from "./otherTables";
import { emptied, retypedRow, staleSubtotals, swapped } from "./moreFaults";
import { oneColumn, oneColumnInParts, regionsByMeasure } from "./regionTable";
import { differences, growthInParts, percentages, weightedMeans } from "./rateTables";
import { evolutions, meansBeside, runningSums, statedBalance, unitCosts } from "./relationTables";

/** One line of the bench: workbooks of a kind with a fault put into each. */
export interface FaultLine {
  readonly kind: TableKind;
  readonly fault: string;
  readonly put: Fault;
}

export const FAULT_LINES: readonly FaultLine[] = [
  { kind: oneColumn, fault: "one slip", put: mistyped(1) },
  { kind: regionsByMeasure, fault: "one slip", put: mistyped(1) },
  { kind: regionsByMeasure, fault: "emptied cell", put: emptied },
  { kind: regionsByMeasure, fault: "stale subtotals", put: staleSubtotals },
  { kind: oneColumnInParts, fault: "stale subtotals", put: staleSubtotals },
  { kind: regionsByMeasure, fault: "retyped row", put: retypedRow },
  { kind: regionsByMeasure, fault: "row swap", put: swapped("row") },
  { kind: regionsByMeasure, fault: "column swap", put: swapped("column") },
  { kind: regionsByMeasure, fault: "four slips", put: mistyped(4) },
  { kind: regionsByMeasure, fault: "eight slips", put: mistyped(8) },
  { kind: establishmentBlocks, fault: "one slip", put: mistyped(1) },
  { kind: establishmentBlocks, fault: "four slips", put: mistyped(4) },
  { kind: establishmentBlocks, fault: "emptied cell", put: emptied },
  { kind: roundedByYear, fault: "one slip", put: mistyped(1) },
  { kind: accounts, fault: "one slip", put: mistyped(1) },
  { kind: unitCosts, fault: "one slip", put: mistyped(1) },
  { kind: evolutions, fault: "one slip", put: mistyped(1) },
  { kind: meansBeside, fault: "one slip", put: mistyped(1) },
  { kind: growthInParts, fault: "one slip", put: mistyped(1) },
  { kind: weightedMeans, fault: "one slip", put: mistyped(1) },
  { kind: percentages, fault: "one slip", put: mistyped(1) },
  { kind: differences, fault: "one slip", put: mistyped(1) },
];

/** Every kind of table that a clean workbook is made of. */
export const CLEAN_KINDS: readonly TableKind[] = [
  oneColumn,
  regionsByMeasure,
  establishmentBlocks,
  roundedByYear,
  accounts,
  withoutRelation,
  unitCosts,
  evolutions,
  meansBeside,
  runningSums,
  statedBalance,
  nothingHolds,
  growthInParts,
  weightedMeans,
  percentages,
  differences,
];
