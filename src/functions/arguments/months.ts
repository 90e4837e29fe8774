import type { Rational } from "../../allocation/rational";
import type { Argument } from "../argument";
import { number, type NumberSource } from "./number";

const monthsInYear = 12;

/** A number of months from 0 to a maximum (12 unless told), 12 when omitted unless told; part-months are allowed. */
export const months = (maximum = monthsInYear, byDefault: NumberSource = monthsInYear): Argument<Rational> =>
  number({
    name: { fr: "mois", en: "months" },
    description: {
      fr: "Nombre de mois payés ; fractions admises.",
      en: "Number of months paid; fractions allowed.",
    },
    unit: { fr: "mois", en: "months" },
    domain: { fr: `de 0 à ${maximum}`, en: `0 to ${maximum}` },
    minimum: 0,
    maximum,
    default: byDefault,
  });
