export type {
  Belief,
  Equation,
  EquationFamily,
  EquationStatus,
  RegimeEvidence,
  RoundingRegime,
} from "./equation";
export { checkFamilies, equationAt, expandEquations } from "./checkFamilies";
export type { EquationVisitor, StatusCounts } from "./checkFamilies";
export { findEquations } from "./findEquations";
export type { TableHints } from "./findEquations";
export { isDifferenceLabel, isOfWhichLabel } from "./lineLabels";
export { combineFamilies } from "./formulas/combineFamilies";
export { compareFormulas } from "./formulas/compareFormulas";
export type { RangeFault } from "./formulas/compareFormulas";
export { familiesFromFormulas } from "./formulas/familiesFromFormulas";
export type { FormulaTable } from "./formulas/familiesFromFormulas";
export { findFrozenTotals } from "./formulas/frozenTotals";
export type { FrozenTotal } from "./formulas/frozenTotals";
export { readSumFormula } from "./formulas/readSumFormula";
export type { SummedArea } from "./formulas/readSumFormula";
export { findCrossSheet } from "./acrossSheets/findCrossSheet";
export type { CrossSheetEquation, TableCell } from "./acrossSheets/findCrossSheet";
export { certainFamilies } from "./relations/certain/certainFamilies";
