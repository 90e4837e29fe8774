import type { FunctionDefinition } from "../definition";
import { refuse } from "../refusal";
import type { Outcome } from "./evaluateNode";

const money = new Set(["€", "k€", "M€"]);

/**
 * Refuses a call nested where another unit is expected: thousands of euros read as euros would pass for a right amount.
 *
 * An amount to share is taken in any unit by the functions that give their shares back in the same one.
 */
export const requireSameUnit = (
  definition: FunctionDefinition,
  at: number,
  { definition: called, trace }: Outcome,
): void => {
  const argument = definition.arguments[at];
  const expected = argument?.unit?.fr;
  const received = trace.unit?.fr;
  if (called === null || argument === undefined || expected === undefined || received === undefined) return;
  const sharesInAnyUnit = definition.unitAt < 0 && definition.result.unit?.fr === "€";
  if (sharesInAnyUnit || expected === received || !money.has(expected) || !money.has(received)) return;
  refuse("#VALEUR!", "other-unit", { argument: argument.name, expected, received, function: called.id });
};
