import { Rational } from "../allocation/rational";
import { resultUnits, type ResultUnit } from "./arguments/resultUnit";
import type { RawArgument } from "./cell";
import type { FunctionDefinition, FunctionValue, Spill } from "./definition";
import { defaultParameters, type Parameters } from "./parameters";
import { refuse } from "./refusal";
import type { Trace } from "./trace";

const onEach = (value: FunctionValue, change: (value: Rational) => Rational): FunctionValue => {
  if (value instanceof Rational) return change(value);
  if (!Array.isArray(value)) return value;
  return (value as Spill).map((row) => row.map((cell) => (cell instanceof Rational ? change(cell) : cell)));
};

// Far below the largest double, and far above any amount: only beyond is the double itself worth making.
const suspect = 10n ** 300n;

/** Stops on a number that a cell cannot hold. */
const requireCell = (value: Rational): Rational => {
  const { numerator } = value;
  if ((numerator > suspect || numerator < -suspect) && !Number.isFinite(value.toNumber()))
    refuse("#VALEUR!", "too-large", {});
  return value;
};

const toCent = (value: Rational): Rational => requireCell(value.roundedToCent());

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
  let at = defaultParameters();
  if (parametersAt >= 0) at = declared[parametersAt]?.read(raws[parametersAt], at) as Parameters;
  const values = new Array<unknown>(declared.length);
  for (let i = 0; i < declared.length; i++)
    values[i] = i === parametersAt ? at : declared[i]?.read(raws[i], at);
  if (trace !== null && parametersAt >= 0) trace.parameters = at;
  const value = definition.compute(values, trace, at);
  const rounded = onEach(value, definition.result.rounding === "none" ? requireCell : toCent);
  const unit = unitAt < 0 ? "€" : (values[unitAt] as ResultUnit);
  if (unit === "€") return rounded;
  if (trace !== null) trace.unit = { fr: unit, en: unit };
  return onEach(rounded, (amount) => amount.dividedBy(10 ** resultUnits[unit]));
};
