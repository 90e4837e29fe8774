export type { Equation, EquationFamily, EquationStatus } from "./equation";
export { checkFamilies, equationAt, expandEquations } from "./checkFamilies";
export type { EquationVisitor, StatusCounts } from "./checkFamilies";
export { findEquations } from "./findEquations";
export type { TableHints } from "./findEquations";
export { isDifferenceLabel, isOfWhichLabel, isTotalLabel } from "./lineLabels";
