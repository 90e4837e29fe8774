import { Rational } from "../allocation/rational";
import { parameter, parameterAmount, parameterText } from "../circulars";
import { serialOf } from "./dateSerial";
import { once } from "./once";

/**
 * A number of a circular, read on the first use and kept: money in euros, a percentage as a fraction of one.
 *
 * Throws RangeError on an id, a name or a value that the catalogue does not hold as a number.
 * @example const annualCost = circularValue("2024-consultant-cout"); annualCost() // 71349
 */
export const circularValue = (id: string, name?: string): (() => Rational) =>
  once(() => {
    const value = Rational.fromExact(parameterAmount(id, name));
    return parameter(id, name)?.unit === "%" ? value.dividedBy(100) : value;
  });

/**
 * A date of a circular as an Excel serial, read on the first use and kept.
 * @example circularDate("2024-e02-periode-stages", "debut")() // 45292
 */
export const circularDate = (id: string, name?: string): (() => number) =>
  once(() => {
    const [year, month, day] = parameterText(id, name).split("-").map(Number);
    const serial = serialOf(year ?? 0, month ?? 0, day ?? 0);
    if (serial === null) throw new RangeError(`no date ${id} ${name ?? ""}`);
    return serial;
  });
