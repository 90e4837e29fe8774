import { Rational } from "../allocation/rational";
import { functionSentence } from "../messages/functions";
import { englishError, type RawArgument } from "./cell";
import type { FunctionDefinition, FunctionValue, Scalar } from "./definition";
import { invoke } from "./invoke";
import { Refusal } from "./refusal";
import { registry } from "./registry";

/** What Excel receives: the nearest double of an exact number, a text, a boolean, or a matrix of them. */
export type ExcelScalar = number | string | boolean;
export type ExcelValue = ExcelScalar | ExcelScalar[][];

/** What the host throws for a cell error: `code` is Excel's English spelling ("#VALUE!"). */
export type MakeError = (code: string, message: string) => unknown;

/** A function as Excel calls it: its arguments in order, then what the runtime may add, which is ignored. */
export type ExcelFunction = (...raws: RawArgument[]) => ExcelValue;

const toScalar = (value: Scalar): ExcelScalar => (value instanceof Rational ? value.toNumber() : value);

const toExcel = (value: FunctionValue, spills: boolean): ExcelValue => {
  if (Array.isArray(value)) return value.map((row: readonly Scalar[]) => row.map(toScalar));
  const scalar = toScalar(value as Scalar);
  return spills ? [[scalar]] : scalar;
};

const excelFunction = (
  definition: FunctionDefinition,
  makeError: MakeError,
  language: "fr" | "en",
): ExcelFunction => {
  const { spills } = definition.result;
  return (...raws) => {
    try {
      return toExcel(invoke(definition, raws, null), spills);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { problem } = error;
      throw makeError(englishError(problem.error), functionSentence(problem, language));
    }
  };
};

/**
 * Every function by id, ready for `CustomFunctions.associate`; pure, synchronous, no explanation built.
 * @example associations((code, message) => new CustomFunctions.Error(code, message), "fr")
 */
export const associations = (
  makeError: MakeError,
  language: "fr" | "en",
): Readonly<Record<string, ExcelFunction>> =>
  Object.fromEntries(
    [...registry].map(([id, definition]) => [id, excelFunction(definition, makeError, language)]),
  );
