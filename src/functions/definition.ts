import type { Rational } from "../allocation/rational";
import type { Bilingual } from "../messages/functions";
import type { Argument } from "./argument";
import type { Trace } from "./trace";

/** One value of a result; a date is its Excel serial. */
export type Scalar = Rational | string | boolean;

/** A result that fills several cells, row by row. */
export type Spill = readonly (readonly Scalar[])[];

export type FunctionValue = Scalar | Spill;

/** What the cell receives. Amounts (`cent`) are rounded once, at the very end, by the caller of `compute`. */
export interface ResultKind {
  readonly type: "number" | "date" | "boolean" | "text" | "any";
  readonly spills: boolean;
  readonly unit: Bilingual | null;
  readonly rounding: "cent" | "none";
}

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
  readonly arguments: readonly Argument<unknown>[];
  readonly result: ResultKind;
  /** Ids of the parameters of src/circulars it rests on; empty for pure arithmetic. */
  readonly sources: readonly string[];
  /** A reading, a reserve or a known discrepancy that the user should know. */
  readonly note: Bilingual | null;
  readonly examples: readonly Example[];
  readonly compute: (values: readonly unknown[], trace: Trace | null) => FunctionValue;
}

type ArgumentMap = Readonly<Record<string, Argument<unknown>>>;

type ValuesOf<A extends ArgumentMap> = { readonly [K in keyof A]: ReturnType<A[K]["read"]> };

interface FunctionSource<A extends ArgumentMap> extends Omit<
  FunctionDefinition,
  "arguments" | "note" | "compute"
> {
  /** In the order of the formula. */
  readonly arguments: A;
  readonly note?: Bilingual;
  readonly compute: (values: ValuesOf<A>, trace: Trace | null) => FunctionValue;
}

/**
 * Makes a definition whose `compute` receives its arguments by name, read and checked.
 * @example see catalogue/cout/coutConsultant.ts, a complete one
 */
export const defineFunction = <A extends ArgumentMap>(source: FunctionSource<A>): FunctionDefinition => {
  const keys = Object.keys(source.arguments);
  return {
    ...source,
    note: source.note ?? null,
    arguments: keys.map((key) => source.arguments[key] as Argument<unknown>),
    compute: (values, trace) => {
      const named: Record<string, unknown> = {};
      for (let i = 0; i < keys.length; i++) named[keys[i] as string] = values[i];
      return source.compute(named as ValuesOf<A>, trace);
    },
  };
};
