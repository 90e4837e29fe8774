import type { Rational } from "../../allocation/rational";
import type { Argument } from "../argument";
import { euroAmount, leastShare, optionalEuroAmount, type EuroAmountOptions } from "./euroAmount";

/** What a full-time post costs in a year, in euros. Required unless `default` is given. */
export const yearlyCost = (options: EuroAmountOptions): Argument<Rational> =>
  euroAmount({ ...options, least: leastShare });

/** What a full-time post costs in a year, which may be left out: null then. */
export const optionalYearlyCost = (options: Omit<EuroAmountOptions, "default">): Argument<Rational | null> =>
  optionalEuroAmount({ ...options, least: leastShare });
