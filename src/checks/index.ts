export { cellInReport, type CellInReport } from "./cellInReport";
export { checkSteps, checkWorkbook, type CheckProgress } from "./checkWorkbook";
export type {
  Acceptance,
  Alternative,
  Cause,
  CauseProof,
  Corrected,
  EquationProof,
  Finding,
  FindingCode,
  FindingOf,
  LineName,
  Place,
  Severity,
  Suspect,
} from "./finding";
export type { EnvelopeSource, StatedEnvelope } from "./statedEnvelopes";
export type { Stated } from "./statedTotals";
export { newFinding } from "./newFinding";
export { conclude } from "./conclude";
export type {
  CheckedEquation,
  Report,
  ReportedRegime,
  SheetReport,
  TableReport,
  Total,
  TotalCounts,
  TotalStatus,
  Verdict,
} from "./report";
