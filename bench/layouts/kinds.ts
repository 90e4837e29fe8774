import type { TableKind } from "../tables/generatedTable";
import * as accounts from "./accounts";
import * as budgets from "./budgets";
import * as health from "./health";
import * as population from "./population";
import * as surveys from "./surveys";

/** Tables as statistical offices, towns, hospitals and agencies lay them out, one kind a layout. */
export const LAYOUTS: readonly TableKind[] = [population, accounts, budgets, health, surveys].flatMap(
  (file) => Object.values(file),
);
