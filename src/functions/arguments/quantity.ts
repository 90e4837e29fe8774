import { rational, type Rational } from "../../allocation/rational";
import type { Bilingual } from "../../messages/functions";
import type { Argument, ArgumentText } from "../argument";
import { showNumber } from "../showNumber";
import { mostPeople } from "./count";
import { number, type NumberSource } from "./number";

interface QuantityOptions {
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly unit?: Bilingual;
  readonly words?: readonly string[];
  readonly domain?: NonNullable<ArgumentText["domain"]>;
  readonly default?: NumberSource;
  /** None unless told. */
  readonly maximum?: number;
}

/** How much of something there is, zero or more, fractions allowed. Required unless `default` is given. */
export const quantity = (options: QuantityOptions): Argument<Rational> =>
  number({ domain: { fr: "≥ 0", en: "≥ 0" }, ...options, minimum: 0 });

/** How many people or posts, fractions allowed; more than there are was a date or an amount. */
export const people = (options: Omit<QuantityOptions, "domain" | "maximum">): Argument<Rational> =>
  quantity({
    domain: { fr: `de 0 à ${showNumber(rational(mostPeople))}`, en: `0 to ${mostPeople}` },
    ...options,
    maximum: mostPeople,
  });

/** What a share is divided by: zero is #DIV/0!, said by the function. */
export const whole = (options: Omit<QuantityOptions, "domain" | "default">): Argument<Rational> =>
  quantity({ ...options, domain: { fr: "> 0", en: "> 0" } });

/** What is divided by the whole of that name. */
export const partOf = (
  total: ArgumentText,
  options: Omit<QuantityOptions, "domain" | "default">,
): Argument<Rational> =>
  quantity({
    ...options,
    domain: { fr: `de 0 à ${total.name.fr}`, en: `0 to ${total.name.en}` },
  });
