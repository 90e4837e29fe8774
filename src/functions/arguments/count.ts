import type { Rational } from "../../allocation/rational";
import type { Bilingual } from "../../messages/functions";
import type { Argument } from "../argument";
import { showNumber } from "../showNumber";
import { boundOf, integer, type NumberSource } from "./number";

/** What is counted, and how many of them the circular knows. */
export interface CountOptions {
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly minimum?: number;
  readonly maximum?: NumberSource;
  readonly default?: NumberSource;
}

// A maximum comes from a circular, which is read when the help is asked for.
const domainOf = ({ minimum = 0, maximum }: CountOptions): Bilingual =>
  maximum === undefined
    ? { fr: `entier ≥ ${minimum}`, en: `whole number ≥ ${minimum}` }
    : {
        get fr() {
          return `entier de ${minimum} à ${showNumber(boundOf(maximum))}`;
        },
        get en() {
          return `whole number from ${minimum} to ${boundOf(maximum).toDecimal()}`;
        },
      };

/** A whole number of things, zero or more unless told. Required unless `default` is given. */
export const count = (options: CountOptions): Argument<Rational> =>
  integer({ minimum: 0, ...options, domain: domainOf(options) });
