import { vintage2007 } from "../../arguments/vintage";
import { Rational } from "../../../allocation/rational";
import { date } from "../../arguments/date";
import { circularValue } from "../../circularValue";
import { calendarDay, serialOf, showDate } from "../../dateSerial";
import { defineFunction } from "../../definition";
import { day } from "../../resultKind";

const monthsOfPeriod = circularValue("retour-trimestriel-corps");

/** Deadline of the annexe III return: last day of the calendar quarter (2007, section III). */
export const dateRetour = defineFunction({
  id: "DATE.RETOUR",
  description: {
    fr: "Échéance du tableau de retour de 2007 : dernier jour du trimestre civil.",
    en: "Deadline of the 2007 return: last day of the calendar quarter.",
  },
  arguments: {
    date: date({
      name: { fr: "date", en: "date" },
      description: { fr: "Un jour du trimestre.", en: "A day of the quarter." },
    }),
    vintage: vintage2007,
  },
  result: day,
  sources: ["2007-retour-trimestriel-corps", "2007-annexe-3-retour-trimestriel"],
  examples: [
    {
      formula: "=DATE.RETOUR(DATE(2007;6;13))",
      value: "39263",
      note: { fr: "30/06/2007", en: "30/06/2007" },
    },
    { formula: '=DATE.RETOUR("juin")', error: "#VALEUR!" },
  ],
  compute: ({ date: serial }, trace, at) => {
    const { year, month } = calendarDay(serial);
    const period = monthsOfPeriod(at).toNumber();
    const firstMonthAfter = Math.ceil(month / period) * period + 1;
    const [nextYear, nextMonth] = firstMonthAfter > 12 ? [year + 1, 1] : [year, firstMonthAfter];
    const last = (serialOf(nextYear, nextMonth, 1) ?? serial + 1) - 1;
    trace?.step(
      `fin du trimestre de ${showDate(serial)} : ${showDate(last)}`,
      `end of the quarter of ${showDate(serial)}: ${showDate(last)}`,
    );
    return Rational.of(last);
  },
});
