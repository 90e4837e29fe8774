export { annexOneRuleId } from "./annexOneOf2007";
export { circularOf, circulars } from "./circular";
export type { Circular, Vintage } from "./circular";
export type { WrittenDiscrepancy, WrittenTerm } from "./circularFolder";
export { writtenDiscrepancies } from "./discrepancies";
export { budgetNomenclature, ssrMissions } from "./nomenclature";
export type { BudgetNomenclature, SsrMission } from "./nomenclature";
export { parameterRows, valueId } from "./parameterRows";
export type { ParameterRow } from "./parameterRows";
export type { PublishedColumn, PublishedCorrection, PublishedRow, PublishedTable } from "./publishedTable";
export { correctedTable, publishedTable, publishedTables } from "./publishedTables";
export { describeReference, describeVector } from "./reference";
export type { BudgetVector, Reference } from "./reference";
export { referenceCosts } from "./referenceCosts";
export type { ReferenceCost } from "./referenceCosts";
export type { Parameter, Rule } from "./rule";
export {
  parameter,
  parameterAmount,
  parameters,
  parameterText,
  rule,
  ruleKey,
  rules,
  yearsOfRule,
} from "./rules";
