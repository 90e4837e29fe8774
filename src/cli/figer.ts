import { freezeFile } from "./frozen/freezeFile";
import { restoreFile } from "./frozen/restoreFile";
import { rewriteCommand } from "./frozen/rewriteCommand";

/** `dotations figer CLASSEUR COPIE`: a copy in which the formulas of the add-in are their values, kept in a sheet of their own. */
export const figer = rewriteCommand({
  name: "figer",
  run: freezeFile,
  nothing: "aucune formule du complément à figer",
  done: ["formule figée", "formules figées"],
});

/** `dotations retablir CLASSEUR COPIE`: a copy in which the frozen formulas are back. */
export const retablir = rewriteCommand({
  name: "retablir",
  run: restoreFile,
  nothing: "aucune formule figée à rétablir",
  done: ["formule rétablie", "formules rétablies"],
});
