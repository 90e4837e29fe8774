export { checkSteps, checkWorkbook, type CheckProgress } from "./checkWorkbook";
export type { Cause, EquationProof, Finding, FindingCode, Severity } from "./finding";
export type { CheckedEquation, Report, ReportedRegime, SheetReport, TableReport } from "./report";
