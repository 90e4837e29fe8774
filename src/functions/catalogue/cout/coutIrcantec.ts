import { number, optionalNumber } from "../../arguments/number";
import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showEuros, showNumber, showRate } from "../../showNumber";

const rate = circularValue("ircantec-taux");
const monthsSinceAffiliation = circularValue("ircantec-date", "mois_2024");

/** Extension of the IRCANTEC base: rate × hospital pay, of the period or of each month (2024, annexe II-VI). */
export const coutIrcantec = defineFunction({
  id: "COUT.IRCANTEC",
  description: {
    fr: "Surcoût de cotisation IRCANTEC sur la rémunération hospitalière, du total de la période ou par mois.",
    en: "Extra IRCANTEC contribution on hospital pay, on the total of the period or by month.",
  },
  arguments: {
    pay: number({
      name: { fr: "rémunération", en: "pay" },
      description: {
        fr: "Rémunération hospitalière : totale si le nombre de mois est omis, sinon mensuelle.",
        en: "Hospital pay: total when the number of months is left out, otherwise monthly.",
      },
      unit: { fr: "€", en: "€" },
      domain: { fr: "≥ 0", en: "≥ 0" },
      minimum: 0,
    }),
    months: optionalNumber({
      name: { fr: "mois", en: "months" },
      description: {
        fr: "Nombre de mois, si la rémunération est mensuelle.",
        en: "Number of months, when the pay is monthly.",
      },
      unit: { fr: "mois", en: "months" },
      domain: (at) => ({
        fr: `de 0 à ${showNumber(monthsSinceAffiliation(at))}, depuis l’affiliation`,
        en: `0 to ${showNumber(monthsSinceAffiliation(at))}, since the affiliation`,
      }),
      minimum: 0,
      maximum: monthsSinceAffiliation,
    }),
    vintage: vintage2024,
  },
  result: euros,
  sources: ["2024-ircantec-taux", "2024-ircantec-date"],
  note: {
    fr: "L’affiliation commence le 01/09/2024 : quatre mois au plus dans l’année. Pour une autre période, donner la rémunération totale sans nombre de mois.",
    en: "The affiliation starts on 01/09/2024: four months at most in the year. For another period, give the total pay without a number of months.",
  },
  examples: [
    { formula: "=COUT.IRCANTEC(100000)", value: "9500" },
    { formula: "=COUT.IRCANTEC(4321,09;4)", value: "1642.01" },
    { formula: "=COUT.IRCANTEC(5000;12)", error: "#VALEUR!" },
    { formula: "=COUT.IRCANTEC(-1)", error: "#VALEUR!" },
  ],
  compute: ({ pay, months }, trace, at) => {
    const amount = rate(at)
      .times(pay)
      .times(months ?? 1);
    const times = months === null ? "" : ` × ${showNumber(months)}`;
    trace?.step(`${showRate(rate(at))} × ${showEuros(pay)}${times} = ${showEuros(amount)}`);
    return amount;
  },
});
