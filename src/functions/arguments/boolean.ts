import { singleArgument, type Argument, type ArgumentText } from "../argument";
import { Rational } from "../../allocation/rational";
import { showCell } from "../cell";
import { readNumber } from "../readNumber";
import { normalise } from "../labels";
import { refuse } from "../refusal";

const yes = new Set(["vrai", "true", "oui", "yes", "o", "y", "1"]);
const no = new Set(["faux", "false", "non", "no", "n", "0"]);
/** A ticked box: where a blank one would mean yes too, it says nothing. */
const ticked = new Set(["x", "xx"]);
const domain = { fr: "VRAI ou FAUX, oui ou non", en: "TRUE or FALSE, yes or no" };

export interface BooleanOptions extends ArgumentText {
  readonly default?: boolean;
  /** A 0, which a blank cell may arrive as, is read as no where nothing is left out by default. */
  readonly zeroIsNo?: true;
}

/**
 * VRAI or FAUX, oui or non, 1 or 0; a 0 that may be a blank cell is refused where a blank would not mean no.
 *
 * Required unless `default` is given.
 */
export const boolean = (options: BooleanOptions): Argument<boolean> => {
  const { default: byDefault, zeroIsNo = byDefault === false } = options;
  const words = byDefault ? { fr: "VRAI", en: "TRUE" } : { fr: "FAUX", en: "FALSE" };
  const omission = byDefault === undefined ? null : { value: () => byDefault, text: () => words };
  return singleArgument({ domain, ...options }, "boolean", omission, (cell) => {
    if (typeof cell === "boolean") return cell;
    const word = typeof cell === "string" ? normalise(cell) : "";
    const digit = typeof cell === "string" ? null : readNumber(cell);
    if (yes.has(word) || digit?.equals(Rational.one)) return true;
    if (byDefault !== true && ticked.has(word)) return true;
    if (no.has(word) || (zeroIsNo && digit?.isZero())) return false;
    const problem = digit?.isZero() ? "zero-or-no" : "boolean-expected";
    return refuse("#VALEUR!", problem, { argument: options.name, received: showCell(cell) });
  });
};
