import { Rational } from "../allocation/rational";
import { circulars, parameter, ruleKey, valueId, yearsOfRule, type Parameter } from "../circulars";
import type { Bilingual } from "../messages/functions";
import { serialOf } from "./dateSerial";
import { once } from "./once";
import { refuse } from "./refusal";
import { sourceNote, type SourceNote } from "./sourceNotes";

/** The values of the rules that a call computes with: those of a year, or those of a range of parameters. */
export interface Parameters {
  /** The year, or what the values are read from. */
  readonly name: Bilingual;
  /** Null for a range of parameters. */
  readonly year: number | null;
  /** A value as it is printed, a percentage in %, with its unit; refuses with #N/A a value that is not there. */
  readonly value: (
    key: string,
    name?: string,
  ) => { readonly value: Rational | string; readonly unit: string };
  /** Money in euros, a percentage as a fraction of one; refuses with #N/A a value that is not there. */
  readonly number: (key: string, name?: string) => Rational;
  /** An Excel serial; refuses with #N/A a value that is not there. */
  readonly date: (key: string, name?: string) => number;
  /** A text; refuses with #N/A a value that is not there. */
  readonly text: (key: string, name?: string) => string;
  /** Where the values of a rule come from, or null when they are not there. */
  readonly source: (key: string) => SourceNote | null;
}

const argument = { fr: "millésime", en: "vintage" };

/** Refuses a value that a year does not have; it is never taken from another year. */
const absent = (year: number, key: string, name?: string): never => {
  const years = yearsOfRule(key);
  return refuse("#N/A", "no-value-that-year", {
    argument,
    received: valueId(key, name),
    year: String(year),
    known: years.length === 0 ? { fr: "aucune", en: "none" } : years.join(", "),
  });
};

/** A value of the catalogue as a function computes with it: money in euros, a percentage as a fraction of one. */
export const numberOf = ({ value, unit }: Pick<Parameter, "value" | "unit">): Rational | null => {
  if (typeof value === "string") return null;
  const number = Rational.fromExact(value);
  return unit === "%" ? number.dividedBy(100) : number;
};

/** The Excel serial of an ISO date, or null. */
export const serialOfIso = (text: string): number | null => {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return serialOf(year, month, day);
};

const ofYear = (year: number): Parameters => {
  const found = (key: string, name?: string): Parameter =>
    parameter(`${year}-${key}`, name) ?? absent(year, key, name);
  const text = (key: string, name?: string): string => {
    const { value } = found(key, name);
    return typeof value === "string" ? value : absent(year, key, name);
  };
  return {
    name: { fr: String(year), en: String(year) },
    year,
    value: (key, name) => {
      const { value, unit } = found(key, name);
      return { value: typeof value === "string" ? value : Rational.fromExact(value), unit };
    },
    number: (key, name) => numberOf(found(key, name)) ?? absent(year, key, name),
    text,
    date: (key, name) => serialOfIso(text(key, name)) ?? absent(year, key, name),
    source: (key) => (yearsOfRule(key).includes(year) ? sourceNote(`${year}-${key}`) : null),
  };
};

const known = new Map<number, Parameters>();

/**
 * The parameters of the circular of a year; each value refuses when that circular does not give it.
 * @example parametersOf(2024).number("consultant-cout") // 71349
 */
export const parametersOf = (year: number): Parameters => {
  const made = known.get(year) ?? ofYear(year);
  known.set(year, made);
  return made;
};

/** What a function without parameters of its own is called with. */
export const defaultParameters: () => Parameters = once(() => parametersOf(circulars.at(-1)?.vintage ?? 0));

/**
 * The references of the parameters that a call used, by identifier or key: those of its year, or those of its range.
 * @example sourcesOf(["2024-cca-cout"], parametersOf(2024))[0].id // "2024-cca-cout"
 */
export const sourcesOf = (ids: readonly string[], parameters: Parameters | null): readonly SourceNote[] =>
  ids.flatMap((id) => {
    if (parameters === null) return [sourceNote(id)];
    const note = parameters.source(ruleKey(id));
    return note === null ? [] : [note];
  });
