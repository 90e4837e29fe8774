import type { Rational } from "../../allocation/rational";
import type { Bilingual } from "../../messages/functions";
import type { Argument } from "../argument";
import { number, type NumberSource } from "./number";

/** What an amount in euros is called and said to be. */
export interface EuroAmountOptions {
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly maximum?: NumberSource;
  readonly default?: NumberSource;
}

const unit = { fr: "€", en: "€" };

/** An amount in euros, zero or more. Required unless `default` is given. */
export const euroAmount = (options: EuroAmountOptions): Argument<Rational> =>
  number({ ...options, unit, domain: { fr: "≥ 0", en: "≥ 0" }, minimum: 0 });

/** An amount in euros of either sign. Required unless `default` is given. */
export const signedEuroAmount = (options: EuroAmountOptions): Argument<Rational> =>
  number({ ...options, unit, domain: { fr: "positif ou négatif", en: "positive or negative" } });
