import type { Rational } from "../allocation/rational";
import type { Parameters } from "./parameters";

/** A value of a rule, whatever the year: read from the parameters of a call, and kept while they are the same. */
export type ValueOf<T> = (at: Parameters) => T;

const kept = <T>(read: ValueOf<T>): ValueOf<T> => {
  let last: Parameters | undefined;
  let value: T;
  return (at) => {
    if (at !== last) {
      value = read(at);
      last = at;
    }
    return value;
  };
};

/**
 * A number of the circulars, by rule and then by year: money in euros, a percentage as a fraction of one.
 *
 * Refuses with #N/A a year, or a range of parameters, that does not give it.
 * @example const annualCost = circularValue("consultant-cout"); annualCost(parametersOf(2024)) // 71349
 */
export const circularValue = (key: string, name?: string): ValueOf<Rational> =>
  kept((at) => at.number(key, name));

/**
 * A date of the circulars as an Excel serial, by rule and then by year.
 * @example circularDate("e02-periode-stages", "debut")(parametersOf(2024)) // 45292
 */
export const circularDate = (key: string, name?: string): ValueOf<number> => kept((at) => at.date(key, name));
