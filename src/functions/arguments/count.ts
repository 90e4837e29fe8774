import type { Rational } from "../../allocation/rational";
import type { Bilingual } from "../../messages/functions";
import type { Argument } from "../argument";
import { integer, type NumberSource } from "./number";

/** What is counted, and how many of them the circular knows. */
export interface CountOptions {
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly minimum?: number;
  readonly maximum?: NumberSource;
  readonly default?: NumberSource;
}

const domainOf = ({ minimum = 0, maximum }: CountOptions): Bilingual =>
  maximum === undefined
    ? { fr: `entier ≥ ${minimum}`, en: `whole number ≥ ${minimum}` }
    : {
        fr: `entier ≥ ${minimum}, au plus le nombre de la circulaire`,
        en: `whole number ≥ ${minimum}, at most the circular’s number`,
      };

/** A whole number of things, zero or more unless told. Required unless `default` is given. */
export const count = (options: CountOptions): Argument<Rational> =>
  integer({ minimum: 0, ...options, domain: domainOf(options) });
