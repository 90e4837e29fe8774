import { explainFormula, referencesIn, type ExplainedCall } from "../../../functions/explainFormula";
import { asHost } from "../../host/asHost";
import type { Language } from "../../host/paneHost";
import { heldReferences } from "./heldReferences";

/** The calls of our functions in a formula of a sheet, recomputed from what its cells hold now; reads only. */
export const explainCalls = async (
  formula: string,
  sheet: string,
  language: Language,
): Promise<readonly ExplainedCall[]> => {
  const held = await asHost(heldReferences(referencesIn(formula), sheet));
  return explainFormula(formula, (reference) => held.get(reference), { language });
};
