import type { TableKind } from "../tables/generatedTable";
import * as accounts from "./accounts";
import * as budgets from "./budgets";
import * as care from "./care";
import * as endowments from "./endowments";
import * as healthStatistics from "./healthStatistics";
import * as labour from "./labour";
import * as localFinances from "./localFinances";
import * as nationalAccounts from "./nationalAccounts";
import * as population from "./population";
import * as shapes from "./shapes";
import * as surveys from "./surveys";

/** Tables as statistical offices, towns, hospitals and agencies lay them out, one kind a layout. */
export const LAYOUTS: readonly TableKind[] = [
  accounts,
  budgets,
  care,
  endowments,
  healthStatistics,
  labour,
  localFinances,
  nationalAccounts,
  population,
  shapes,
  surveys,
].flatMap((file) => Object.values(file));
