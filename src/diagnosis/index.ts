export { explainBreaks, type DiagnosisOptions } from "./explainBreaks";
export { impliedAmounts, type ImpliedAmount } from "./impliedAmounts";
export type { Ambiguity, BrokenRelation, Diagnosis, Proposal, SlipKind } from "./slip";
export { brokenEquations, findAndExplain, type ExplainedTable, type FoundEquations } from "./findAndExplain";
export type { ForgottenAmount } from "./forgottenAmounts";
export { cellsOfRelation, isMeanInstance, type RelationInstance } from "./relationInstance";
