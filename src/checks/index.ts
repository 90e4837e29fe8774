export { checkSteps, checkWorkbook, type CheckProgress } from "./checkWorkbook";
export type { Cause, EquationProof, Finding, FindingCode, Severity } from "./finding";
export type { CheckedEquation, Report, SheetReport, TableReport } from "./report";
