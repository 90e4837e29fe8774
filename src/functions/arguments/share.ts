import type { Rational } from "../../allocation/rational";
import type { Bilingual } from "../../messages/functions";
import type { Argument } from "../argument";
import { number, type NumberSource } from "./number";

/** A part of a whole, or a rate that is at most one: 40 %, 0,4; 40 is refused. Required unless `default` is given. */
export const share = (options: {
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly default?: NumberSource;
}): Argument<Rational> =>
  number({
    domain: { fr: "de 0 à 1 (40 % ou 0,4)", en: "0 to 1 (40% or 0.4)" },
    minimum: 0,
    maximum: 1,
    percentage: true,
    ...options,
  });
