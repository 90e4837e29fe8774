import { Rational } from "../../allocation/rational";
import type { Bilingual } from "../../messages/functions";
import type { Argument } from "../argument";
import { normalise } from "../labels";
import { number, type NumberSource } from "./number";

const worded: Readonly<Record<string, Rational>> = {
  tempsplein: Rational.one,
  tempscomplet: Rational.one,
  mitemps: Rational.one.dividedBy(2),
};

/** The share of full time that somebody works: 80 %, 0,8, « temps plein ». Required unless `default` is given. */
export const quota = (description: Bilingual, byDefault?: NumberSource): Argument<Rational> => {
  const share = number({
    name: { fr: "quotité", en: "quota" },
    description,
    domain: { fr: "de 0 à 1 (80 % ou 0,8)", en: "0 to 1 (80% or 0.8)" },
    minimum: 0,
    maximum: 1,
    ...(byDefault !== undefined && { default: byDefault }),
  });
  return {
    ...share,
    read: (raw, at) => share.read(typeof raw === "string" ? (worded[normalise(raw)] ?? raw) : raw, at),
  };
};
