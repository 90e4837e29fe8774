import { Rational } from "../../allocation/rational";
import type { Bilingual } from "../../messages/functions";
import type { Argument } from "../argument";
import { normalise } from "../labels";
import type { NumberSource } from "./number";
import { share } from "./share";

const worded: Readonly<Record<string, Rational>> = {
  tempsplein: Rational.one,
  tempscomplet: Rational.one,
  mitemps: Rational.one.dividedBy(2),
};

/** The share of full time that somebody works: 80 %, 0,8, « temps plein ». Required unless `default` is given. */
export const quota = (description: Bilingual, byDefault?: NumberSource): Argument<Rational> => {
  const typed = share({
    name: { fr: "quotité", en: "quota" },
    description,
    ...(byDefault !== undefined && { default: byDefault }),
  });
  return {
    ...typed,
    read: (raw, at) => typed.read(typeof raw === "string" ? (worded[normalise(raw)] ?? raw) : raw, at),
  };
};
