import { Rational } from "../../src/allocation/rational";
import type { RawArgument } from "../../src/functions/cell";
import type { FunctionValue } from "../../src/functions/definition";
import { invoke } from "../../src/functions/invoke";
import { Refusal } from "../../src/functions/refusal";
import { registry } from "../../src/functions/registry";
import { functionSentence } from "../../src/messages/functions";

/** What a cell shows: a decimal, a text, a boolean, rows of them, or an error with its sentence. */
export type Shown = string | boolean | readonly (readonly (string | boolean)[])[];

const shown = (value: FunctionValue): Shown =>
  Array.isArray(value)
    ? value.map((row: readonly (string | boolean | Rational)[]) =>
        row.map((cell) => (cell instanceof Rational ? cell.toDecimal() : cell)),
      )
    : value instanceof Rational
      ? value.toDecimal()
      : (value as string | boolean);

/** The unrounded or rounded result of a function, as Excel would receive it. */
export const valueOf = (id: string, ...args: RawArgument[]): FunctionValue => {
  const definition = registry.get(id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  return invoke(definition, args, null);
};

/** Calls a function as a cell does; an error is shown as "#N/A : sentence". */
export const callFunction = (id: string, ...args: RawArgument[]): Shown => {
  try {
    return shown(valueOf(id, ...args));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return `${error.problem.error} : ${functionSentence(error.problem, "fr")}`;
  }
};

/** A column of cells. */
export const column = <T>(values: readonly T[]): T[][] => values.map((value) => [value]);

/** A number that is really meant when it is 0: a blank cell may arrive as the number 0, never as a text. */
export const meant = <T>(value: T): T | string => (value === 0 ? "0" : value);
