import { singleArgument, type Argument, type ArgumentText } from "../argument";
import { showCell } from "../cell";
import { normalise } from "../labels";
import { refuse } from "../refusal";

const domain = { fr: "VRAI ou FAUX", en: "TRUE or FALSE" };

/** VRAI or FAUX (or their texts); a number is never a boolean. Required unless `default` is given. */
export const boolean = (options: ArgumentText & { readonly default?: boolean }): Argument<boolean> => {
  const { default: byDefault } = options;
  const words = byDefault ? { fr: "VRAI", en: "TRUE" } : { fr: "FAUX", en: "FALSE" };
  const omission = byDefault === undefined ? null : { value: () => byDefault, text: () => words };
  return singleArgument({ domain, ...options }, "boolean", omission, (cell) => {
    if (typeof cell === "boolean") return cell;
    const word = typeof cell === "string" ? normalise(cell) : "";
    if (word === "vrai" || word === "true") return true;
    if (word === "faux" || word === "false") return false;
    return refuse("#VALEUR!", "boolean-expected", { argument: options.name, received: showCell(cell) });
  });
};
