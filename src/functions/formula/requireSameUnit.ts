import type { FunctionDefinition } from "../definition";
import { refuse } from "../refusal";

const money = new Set(["€", "k€", "M€"]);

/**
 * Refuses a call nested where another unit is expected: thousands of euros read as euros would pass for a right amount.
 *
 * An amount to share is taken in any unit by the functions that give their shares back in the same one.
 */
export const requireSameUnit = (
  definition: FunctionDefinition,
  at: number,
  called: { readonly id: string; readonly unit: string },
): void => {
  const argument = definition.arguments[at];
  const expected = argument?.unit?.fr;
  const received = called.unit;
  if (argument === undefined || expected === undefined) return;
  const sharesInAnyUnit = definition.unitAt < 0 && definition.result.unit?.fr === "€";
  if (sharesInAnyUnit || expected === received || !money.has(expected) || !money.has(received)) return;
  refuse("#VALEUR!", "other-unit", { argument: argument.name, expected, received, function: called.id });
};
