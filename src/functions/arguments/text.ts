import { Rational } from "../../allocation/rational";
import { nothing, singleArgument, type Argument, type ArgumentText } from "../argument";
import { showCell, type Cell } from "../cell";
import { refuse } from "../refusal";

const textOf = (options: ArgumentText) => (cell: Cell) => {
  if (typeof cell === "string") return cell.trim();
  if (typeof cell === "number") return Rational.of(cell).toDecimal();
  if (cell instanceof Rational) return cell.toDecimal();
  return refuse("#VALEUR!", "text-expected", { argument: options.name, received: showCell(cell) });
};

/** A text, or a number read as its digits (a code typed without quotes); never a boolean. */
export const text = (options: ArgumentText): Argument<string> =>
  singleArgument(options, "text", null, textOf(options));

/** A text that may be left out: null then. */
export const optionalText = (options: ArgumentText): Argument<string | null> =>
  singleArgument<string | null>(options, "text", nothing, textOf(options));
