import type { Rational } from "../../../allocation/rational";
import type { ArgumentText } from "../../argument";
import { refuse } from "../../refusal";
import { showEuros, showNumber } from "../../showNumber";
import type { Trace } from "../../trace";

/** An amount and the argument it came by, for the messages. */
export interface Given {
  readonly argument: ArgumentText;
  readonly value: Rational;
}

/** Stops when the whole is empty (#DIV/0!) or smaller than its part (#VALEUR!). */
export const requirePartOf = (part: Given, whole: Given): void => {
  if (whole.value.isZero()) refuse("#DIV/0!", "zero-divisor", { argument: whole.argument.name });
  if (part.value.greaterThan(whole.value)) {
    refuse("#VALEUR!", "part-above-whole", {
      argument: part.argument.name,
      whole: whole.argument.name,
      expected: showNumber(whole.value),
      received: showNumber(part.value),
    });
  }
};

/** envelope × part / whole, not rounded. */
export const shareOfWhole = (
  envelope: Rational,
  part: Rational,
  whole: Rational,
  trace: Trace | null,
): Rational => {
  const share = envelope.times(part).dividedBy(whole);
  trace?.step(`${showEuros(envelope)} × ${showNumber(part)} / ${showNumber(whole)} = ${showEuros(share)}`);
  return share;
};
