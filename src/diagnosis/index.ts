export { explainBreaks, type DiagnosisOptions } from "./explainBreaks";
export type { Ambiguity, Diagnosis, Proposal, SlipKind } from "./slip";
export { brokenEquations, findAndExplain, type ExplainedTable } from "./findAndExplain";
