import type { Bilingual } from "../../messages/functions";
import { nothing, singleArgument, type Argument, type ArgumentText } from "../argument";
import { showCell, type Cell } from "../cell";
import { readNumber } from "../readNumber";
import { refuse } from "../refusal";

/** A text as it is typed, or the digits of a number; empty for anything else. */
export const readTextOrDigits = (cell: Cell): string =>
  typeof cell === "string" ? cell.trim() : (readNumber(cell)?.toDecimal() ?? "");

/** A text, or the digits of a number; a boolean is refused. */
export const readText = (cell: Cell, name: Bilingual): string => {
  if (typeof cell === "string") return cell.trim();
  const digits = readNumber(cell);
  if (digits !== null) return digits.toDecimal();
  return refuse("#VALEUR!", "text-expected", { argument: name, received: showCell(cell) });
};

const textOf = (options: ArgumentText) => (cell: Cell) => readText(cell, options.name);

/** A text, or a number read as its digits (a code typed without quotes); never a boolean. */
export const text = (options: ArgumentText): Argument<string> =>
  singleArgument(options, "text", null, textOf(options));

/** A text that may be left out: null then. */
export const optionalText = (options: ArgumentText): Argument<string | null> =>
  singleArgument<string | null>(options, "text", nothing, textOf(options));
