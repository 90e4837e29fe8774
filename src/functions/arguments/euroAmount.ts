import type { Rational } from "../../allocation/rational";
import type { Bilingual } from "../../messages/functions";
import type { Argument, ArgumentText } from "../argument";
import { number, optionalNumber, type NumberSource } from "./number";
import { resultUnits } from "./resultUnit";

/** What an amount in euros is called and said to be. */
export interface EuroAmountOptions {
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly domain?: NonNullable<ArgumentText["domain"]>;
  readonly maximum?: NumberSource;
  /** A smaller amount, zero apart, was typed in k€ or in M€. */
  readonly least?: NumberSource;
  readonly default?: NumberSource;
}

/** No envelope of a region is as small: it was typed in k€ or in M€. */
export const leastEnvelope = 10 ** resultUnits["k€"];
/** Nor a year of work, nor what an establishment receives. */
export const leastShare = leastEnvelope / 10;

const unit = { fr: "€", en: "€" };

/** An amount in euros, zero or more. Required unless `default` is given. */
export const euroAmount = (options: EuroAmountOptions): Argument<Rational> =>
  number({ domain: { fr: "≥ 0", en: "≥ 0" }, ...options, unit, minimum: 0 });

/** An amount in euros of either sign. Required unless `default` is given. */
export const signedEuroAmount = (options: EuroAmountOptions): Argument<Rational> =>
  number({ domain: { fr: "positif ou négatif", en: "positive or negative" }, ...options, unit });

/** An amount in euros that may be left out: null then. */
export const optionalEuroAmount = (options: Omit<EuroAmountOptions, "default">): Argument<Rational | null> =>
  optionalNumber({ domain: { fr: "≥ 0", en: "≥ 0" }, ...options, unit, minimum: 0 });
