import { explainFormula, referencesIn, type ExplainedCall } from "../../../functions/explainFormula";
import { asHost } from "../../host/asHost";
import type { Language } from "../../host/paneHost";
import { heldReferences } from "./heldReferences";

/** The calls of our functions in the formula of a cell, recomputed from what its cells hold now; reads only. */
export const explainCalls = async (
  formula: string,
  at: { readonly sheet: string; readonly row: number },
  language: Language,
): Promise<readonly ExplainedCall[]> => {
  const held = await asHost(heldReferences(referencesIn(formula), at));
  return explainFormula(formula, (reference) => held.get(reference), { language });
};
