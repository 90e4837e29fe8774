import { rational, type Rational } from "../../allocation/rational";
import type { Argument } from "../argument";
import type { Parameters } from "../parameters";
import { refuse } from "../refusal";
import { showEuros, showNumber } from "../showNumber";
import { euroAmount } from "./euroAmount";
import { resultUnits } from "./resultUnit";

const name = { fr: "enveloppe", en: "envelope" };
/** How close to the thousandth, or the millionth, of the stated envelope an amount is its figure in k€, or in M€. */
const closeness = rational(0.01);

/**
 * The envelope that a share is taken from, in euros; left out, the one that the circular states. The stated envelope typed in
 * k€, as the annexes print it, or in M€, is refused: its shares would pass for amounts in euros.
 */
export const sharedEnvelope = (
  stated: (at: Parameters) => Rational,
  description = { fr: "Enveloppe à répartir.", en: "Envelope to share." },
): Argument<Rational> => {
  const amount = euroAmount({ name, description, default: stated });
  return {
    ...amount,
    read: (raw, at) => {
      const given = amount.read(raw, at);
      if (given.isZero()) return given;
      for (const unit of ["k€", "M€"] as const) {
        const inEuros = given.times(10 ** resultUnits[unit]);
        const gap = inEuros.minus(stated(at)).absolute();
        if (!gap.greaterThan(stated(at).times(closeness)))
          return refuse("#VALEUR!", "thousands-typed", {
            argument: name,
            received: showNumber(given),
            unit,
            expected: showEuros(inEuros),
          });
      }
      return given;
    },
  };
};
