import { rational, type Rational } from "../../allocation/rational";
import type { Argument } from "../argument";
import type { Parameters } from "../parameters";
import { refuse } from "../refusal";
import { showEuros, showNumber } from "../showNumber";
import { euroAmount, leastEnvelope } from "./euroAmount";
import { resultUnits } from "./resultUnit";

const name = { fr: "enveloppe", en: "envelope" };
const thousand = 10 ** resultUnits["k€"];
/** How close to the thousandth of the stated envelope an amount is its figure in k€. */
const closeness = rational(0.01);

/**
 * The envelope that a share is taken from, in euros; left out, the one that the circular states. The stated envelope typed in
 * k€, as the annexes print it, is refused: its shares would pass for amounts in euros.
 */
export const sharedEnvelope = (
  stated: (at: Parameters) => Rational,
  description = { fr: "Enveloppe à répartir.", en: "Envelope to share." },
): Argument<Rational> => {
  const amount = euroAmount({ name, description, default: stated, least: leastEnvelope });
  return {
    ...amount,
    read: (raw, at) => {
      const given = amount.read(raw, at);
      const inThousands = given.times(thousand);
      const gap = inThousands.minus(stated(at)).absolute();
      if (!given.isZero() && !gap.greaterThan(stated(at).times(closeness)))
        return refuse("#VALEUR!", "thousands-typed", {
          argument: name,
          received: showNumber(given),
          expected: showEuros(inThousands),
        });
      return given;
    },
  };
};
