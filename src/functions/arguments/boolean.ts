import { singleArgument, type Argument, type ArgumentText } from "../argument";
import { showCell } from "../cell";
import { normalise } from "../labels";
import { refuse } from "../refusal";

const yes = new Set(["vrai", "true", "oui", "yes", "o", "y"]);
const no = new Set(["faux", "false", "non", "no", "n"]);
const domain = { fr: "VRAI ou FAUX, oui ou non", en: "TRUE or FALSE, yes or no" };

/** VRAI or FAUX, or the texts oui and non; a number is never a boolean. Required unless `default` is given. */
export const boolean = (options: ArgumentText & { readonly default?: boolean }): Argument<boolean> => {
  const { default: byDefault } = options;
  const words = byDefault ? { fr: "VRAI", en: "TRUE" } : { fr: "FAUX", en: "FALSE" };
  const omission = byDefault === undefined ? null : { value: () => byDefault, text: () => words };
  return singleArgument({ domain, ...options }, "boolean", omission, (cell) => {
    if (typeof cell === "boolean") return cell;
    const word = typeof cell === "string" ? normalise(cell) : "";
    if (yes.has(word)) return true;
    if (no.has(word)) return false;
    return refuse("#VALEUR!", "boolean-expected", { argument: options.name, received: showCell(cell) });
  });
};
