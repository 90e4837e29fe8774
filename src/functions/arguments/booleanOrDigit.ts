import { rational, Rational } from "../../allocation/rational";
import { singleCell, type Argument, type ArgumentText } from "../argument";
import { boolean } from "./boolean";

/** VRAI or FAUX, also typed 1 or 0. Required. */
export const booleanOrDigit = (options: ArgumentText): Argument<boolean> => {
  const argument = boolean(options);
  return {
    ...argument,
    read: (raw, at) => {
      const cell = singleCell(raw, options.name);
      if (!(cell instanceof Rational) && !Number.isFinite(cell)) return argument.read(cell, at);
      const digit = rational(cell as number | Rational);
      return digit.isZero() ? false : digit.equals(Rational.one) || argument.read(cell, at);
    },
  };
};
