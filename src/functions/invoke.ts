import { Rational } from "../allocation/rational";
import { resultUnits, type ResultUnit } from "./arguments/resultUnit";
import type { RawArgument } from "./cell";
import type { FunctionDefinition, FunctionValue, Scalar } from "./definition";
import { defaultParameters, type Parameters } from "./parameters";
import type { Trace } from "./trace";

const onEach = (value: FunctionValue, change: (value: Rational) => Rational): FunctionValue => {
  const changed = (scalar: Scalar): Scalar => (scalar instanceof Rational ? change(scalar) : scalar);
  return Array.isArray(value)
    ? value.map((row: readonly Scalar[]) => row.map(changed))
    : changed(value as Scalar);
};

const toCent = (value: Rational): Rational => value.roundedToCent();

/**
 * Reads the arguments, computes, rounds once at the end; an amount is then given back in the unit asked for.
 *
 * Missing arguments may be left off the end. Throws Refusal.
 * @example invoke(coutConsultant, [17], null) // 1212933
 */
export const invoke = (
  definition: FunctionDefinition,
  raws: readonly RawArgument[],
  trace: Trace | null,
): FunctionValue => {
  const { arguments: declared, parametersAt, unitAt } = definition;
  const byDefault = defaultParameters();
  const at =
    parametersAt < 0
      ? byDefault
      : (declared[parametersAt]?.read(raws[parametersAt], byDefault) as Parameters);
  const values = new Array<unknown>(declared.length);
  for (let i = 0; i < declared.length; i++)
    values[i] = i === parametersAt ? at : declared[i]?.read(raws[i], at);
  if (trace !== null && parametersAt >= 0) trace.parameters = at;
  const value = definition.compute(values, trace, at);
  const rounded = definition.result.rounding === "none" ? value : onEach(value, toCent);
  const unit = unitAt < 0 ? "€" : (values[unitAt] as ResultUnit);
  if (unit === "€") return rounded;
  if (trace !== null) trace.unit = { fr: unit, en: unit };
  return onEach(rounded, (amount) => amount.dividedBy(10 ** resultUnits[unit]));
};
