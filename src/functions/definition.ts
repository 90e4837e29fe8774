import type { Rational } from "../allocation/rational";
import type { Bilingual } from "../messages/functions";
import type { Argument } from "./argument";
import { resultUnit } from "./arguments/resultUnit";
import type { ParametersArgument } from "./arguments/vintage";
import { recordSources } from "./functionSources";
import { defaultParameters, parametersOf, type Parameters } from "./parameters";
import { euro, type ResultKind } from "./resultKind";
import type { Trace } from "./trace";

/** One value of a result; a date is its Excel serial. */
export type Scalar = Rational | string | boolean;

/** A result that fills several cells, row by row. */
export type Spill = readonly (readonly Scalar[])[];

export type FunctionValue = Scalar | Spill;

/** An example that is also a test: `value` as the command line prints it, or the cell error. */
export interface Example {
  readonly formula: string;
  readonly value?: string | boolean | readonly (string | boolean)[];
  readonly error?: string;
  readonly note?: Bilingual;
}

/** Everything the product knows of one custom function. */
export interface FunctionDefinition {
  readonly id: string;
  readonly description: Bilingual;
  readonly arguments: readonly DefinedArgument[];
  readonly result: ResultKind;
  /** Ids of the parameters of src/circulars it rests on; empty for pure arithmetic. */
  readonly sources: readonly string[];
  /** A reading, a reserve or a known discrepancy that the user should know. */
  readonly note: Bilingual | null;
  readonly examples: readonly Example[];
  /** The place of the argument that says which parameters to take; -1 when the function rests on none. */
  readonly parametersAt: number;
  /** The place of the argument that says in which unit an amount of euros is given back; -1 when there is none. */
  readonly unitAt: number;
  readonly compute: (values: readonly unknown[], trace: Trace | null, at: Parameters) => FunctionValue;
}

/** An argument of a function: its domain and its default said for the year that the function takes by default. */
export interface DefinedArgument extends Omit<Argument<unknown>, "domain" | "defaultText"> {
  readonly domain: Bilingual | undefined;
  readonly defaultText: () => Bilingual | null;
}

type ArgumentMap = Readonly<Record<string, Argument<unknown>>>;

type ValuesOf<A extends ArgumentMap> = { readonly [K in keyof A]: ReturnType<A[K]["read"]> };

interface FunctionSource<A extends ArgumentMap> extends Omit<
  FunctionDefinition,
  "arguments" | "note" | "compute" | "parametersAt" | "unitAt"
> {
  /** In the order of the formula. */
  readonly arguments: A;
  readonly note?: Bilingual;
  readonly compute: (values: ValuesOf<A>, trace: Trace | null, at: Parameters) => FunctionValue;
}

const shownFor = (argument: Argument<unknown>, at: () => Parameters): DefinedArgument => ({
  name: argument.name,
  description: argument.description,
  ...(argument.unit === undefined ? {} : { unit: argument.unit }),
  type: argument.type,
  optional: argument.optional,
  read: argument.read,
  // A domain that a circular decides is read when the help is asked for.
  get domain() {
    return typeof argument.domain === "function" ? argument.domain(at()) : argument.domain;
  },
  defaultText: () => argument.defaultText(at()),
});

/**
 * Makes a definition whose `compute` receives its arguments by name, read and checked, and the parameters of the call.
 *
 * A result in euros gets one more optional argument, the last one: its unit.
 * @example see catalogue/cout/coutConsultant.ts, a complete one
 */
export const defineFunction = <A extends ArgumentMap>(source: FunctionSource<A>): FunctionDefinition => {
  recordSources(source.id, source.sources);
  const keys = Object.keys(source.arguments);
  const own = keys.map((key) => source.arguments[key] as Argument<unknown>);
  const parametersAt = own.findIndex(({ type }) => type === "parameters");
  const inEuros = source.result.unit === euro;
  const years = own[parametersAt] as ParametersArgument | undefined;
  const shown = () => (years === undefined ? defaultParameters() : parametersOf(years.year));
  return {
    ...source,
    note: source.note ?? null,
    parametersAt,
    unitAt: inEuros ? own.length : -1,
    arguments: (inEuros ? [...own, resultUnit] : own).map((argument) => shownFor(argument, shown)),
    compute: (values, trace, at) => {
      const named: Record<string, unknown> = {};
      for (let i = 0; i < keys.length; i++) named[keys[i] as string] = values[i];
      return source.compute(named as ValuesOf<A>, trace, at);
    },
  };
};
