import { Rational } from "../allocation/rational";
import type { RawArgument } from "./cell";
import type { FunctionDefinition, FunctionValue, Scalar } from "./definition";
import type { Trace } from "./trace";

const roundAmount = (value: Scalar): Scalar => (value instanceof Rational ? value.roundedToCent() : value);

/**
 * Reads the arguments, computes, rounds once at the end.
 *
 * Missing arguments may be left off the end. Throws Refusal.
 * @example invoke(coutConsultant, [17], null) // 1212933
 */
export const invoke = (
  definition: FunctionDefinition,
  raws: readonly RawArgument[],
  trace: Trace | null,
): FunctionValue => {
  const { arguments: declared } = definition;
  const values = new Array<unknown>(declared.length);
  for (let i = 0; i < declared.length; i++) values[i] = declared[i]?.read(raws[i]);
  const value = definition.compute(values, trace);
  if (definition.result.rounding === "none") return value;
  return Array.isArray(value)
    ? value.map((row: readonly Scalar[]) => row.map(roundAmount))
    : roundAmount(value as Scalar);
};
