import type { Rational } from "../../allocation/rational";
import type { Bilingual } from "../../messages/functions";
import type { Argument, ArgumentText } from "../argument";
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

const domainOf = ({ minimum = 0, maximum }: CountOptions): NonNullable<ArgumentText["domain"]> =>
  maximum === undefined
    ? { fr: `entier ≥ ${minimum}`, en: `whole number ≥ ${minimum}` }
    : (at) => ({
        fr: `entier de ${minimum} à ${showNumber(boundOf(maximum, at))}`,
        en: `whole number from ${minimum} to ${boundOf(maximum, at).toDecimal()}`,
      });

/** A whole number of things, zero or more unless told. Required unless `default` is given. */
export const count = (options: CountOptions): Argument<Rational> =>
  integer({ minimum: 0, ...options, domain: domainOf(options) });
