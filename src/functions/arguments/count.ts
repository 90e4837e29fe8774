import type { Rational } from "../../allocation/rational";
import type { Bilingual } from "../../messages/functions";
import type { Argument, ArgumentText } from "../argument";
import { showNumber } from "../showNumber";
import { boundOf, integer, type NumberSource } from "./number";

/** Things of which no measure counts more: beyond, an amount was typed, or two arguments were swapped. */
export const mostThings = 10 ** 4;

/** People in one situation, posts of one kind: a whole country has fewer, and beyond a date was typed, or an amount. */
export const mostPeople = 4 * mostThings;

/** What is counted, and how many of them the circular knows. */
export interface CountOptions {
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly unit?: Bilingual;
  readonly words?: readonly string[];
  readonly minimum?: number;
  /** 10,000 unless told; "none" for what is counted by the thousand. */
  readonly maximum?: NumberSource | "none";
  readonly default?: NumberSource;
}

const domainOf = (minimum: number, maximum: NumberSource | null): NonNullable<ArgumentText["domain"]> =>
  maximum === null
    ? { fr: `entier ≥ ${minimum}`, en: `whole number ≥ ${minimum}` }
    : (at) => ({
        fr: `entier de ${minimum} à ${showNumber(boundOf(maximum, at))}`,
        en: `whole number from ${minimum} to ${boundOf(maximum, at).toDecimal()}`,
      });

/** A whole number of things, from zero to ten thousand unless told. Required unless `default` is given. */
export const count = ({
  minimum = 0,
  maximum = mostThings,
  ...options
}: CountOptions): Argument<Rational> => {
  const bound = maximum === "none" ? null : maximum;
  return integer({
    ...options,
    minimum,
    ...(bound !== null && { maximum: bound }),
    domain: domainOf(minimum, bound),
  });
};
