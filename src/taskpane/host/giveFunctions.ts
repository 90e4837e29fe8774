import { makeCellError, registerFunctions } from "../../excel/registerFunctions";
import { associations } from "../../functions/associate";
import type { Language } from "./paneHost";

/** Gives Excel the code of our functions; an Excel without custom functions has no use for it. */
export const giveFunctions = (language: Language): void => {
  if (typeof CustomFunctions === "undefined") return;
  registerFunctions(associations(makeCellError, language));
};
