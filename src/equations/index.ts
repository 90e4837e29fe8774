export type {
  Belief,
  Differing,
  Equation,
  EquationFamily,
  EquationStatus,
  RegimeEvidence,
  RoundingRegime,
} from "./equation";
export { checkFamilies, equationAt, expandEquations } from "./checkFamilies";
export type { EquationVisitor, StatusCounts } from "./checkFamilies";
export { cutAround } from "./cutAround";
export { withBelief } from "./belief";
export { lineWords } from "./scope/lineWords";
export { isNotAdditive, saysNotAdditive } from "./scope/notAdditive";
export { withCoverage } from "./scope/withCoverage";
export { withoutJointTotals } from "./jointTotals";
export type { ListedRows } from "./belief";
export { tableRegime } from "./regime";
export { sharedUnit } from "./loneRounding";
export { worstGap } from "./tolerance";
export { hidesDigits } from "./storedDigits";
export { followsLine } from "./followsLine";
export { findEquations } from "./findEquations";
export { findInSteps } from "./countsInSteps";
export type { TableHints } from "./findEquations";
export {
  isDifferenceLabel,
  isOfWhichLabel,
  isShareLabel,
  isErrorLabel,
  isRateLabel,
  isStatisticLabel,
  isTotalLabel,
} from "./lineLabels";
export { areQuantityPriceAmount } from "./priceLabels";
export { combineFamilies } from "./formulas/combineFamilies";
export { compareFormulas } from "./formulas/compareFormulas";
export type { RangeFault, RangeFaults } from "./formulas/compareFormulas";
export { familiesFromFormulas } from "./formulas/familiesFromFormulas";
export type { FormulaTable } from "./formulas/familiesFromFormulas";
export { findFrozenTotals } from "./formulas/frozenTotals";
export type { FrozenTotal } from "./formulas/frozenTotals";
export { readSumFormula } from "./formulas/readSumFormula";
export type { SummedArea } from "./formulas/readSumFormula";
export { contextOf, type TableContext } from "./acrossSheets/tableContext";
export { findAcrossSheets } from "./acrossSheets/findAcrossSheets";
export { areLinesCompared, findCrossSheet } from "./acrossSheets/findCrossSheet";
export type { CrossSheetEquation, TableCell } from "./acrossSheets/crossSheetEquation";
export { certainFamilies } from "./relations/certain/certainFamilies";
export { certainFamily } from "./relations/certain/certainFamily";
export { checkMeans, type MeanInstance } from "./relations/means/checkMeans";
export { judgeMean } from "./relations/means/judgeMean";
export type { PossibleMean } from "./relations/means/findMeans";
export { solveMean } from "./relations/means/solveMean";
export { checkQuotients, type QuotientInstance } from "./relations/checkRelations";
export type { RunningSum } from "./relations/runningSteps";
export { runningEquations } from "./relations/runningEquations";
export { balanceEquations, pairBalances, type PairBalance } from "./relations/pairBalances";
export { findRelations, type TableRelations } from "./relations/tableRelations";
export { headerArithmetic } from "./relations/certain/headerArithmetic";
export { judgeQuotient } from "./relations/quotients/judgeQuotient";
export { solveQuotient } from "./relations/quotients/solveQuotient";
export { multiplesWithin, type Bounds } from "./relations/wholeFractions";
export type { Quotient, RelationKind } from "./relations/relation";
export { positionsOfMore } from "./unlisted";
export { chanceOfSlip, isSlipOf, slipNear } from "./typedSlips";
