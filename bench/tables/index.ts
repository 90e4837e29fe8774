import { mistyped, type Fault } from "./faults";
import type { TableKind } from "./generatedTable";
import { oneColumn, regionsByMeasure } from "./regionTable";

/** One line of the bench: workbooks of a kind with a fault put into each. */
export interface FaultLine {
  readonly kind: TableKind;
  readonly fault: string;
  readonly put: Fault;
}

export const FAULT_LINES: readonly FaultLine[] = [
  { kind: oneColumn, fault: "one slip", put: mistyped(1) },
  { kind: regionsByMeasure, fault: "one slip", put: mistyped(1) },
  { kind: regionsByMeasure, fault: "four slips", put: mistyped(4) },
];

/** Every kind of table that a clean workbook is made of. */
export const CLEAN_KINDS: readonly TableKind[] = [oneColumn, regionsByMeasure];
