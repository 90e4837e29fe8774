export { checkSteps, checkWorkbook, type CheckProgress } from "./checkWorkbook";
export type {
  Alternative,
  Cause,
  CauseProof,
  EquationProof,
  Finding,
  FindingCode,
  FindingOf,
  LineName,
  Severity,
  Suspect,
} from "./finding";
export { newFinding } from "./newFinding";
export type { CheckedEquation, Report, ReportedRegime, SheetReport, TableReport } from "./report";
