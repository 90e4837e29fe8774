import { Rational } from "../../../allocation/rational";
import { date } from "../../arguments/date";
import { vintage2024 } from "../../arguments/vintage";
import { circularDate } from "../../circularValue";
import { calendarDay, serialOf, showDate } from "../../dateSerial";
import { defineFunction } from "../../definition";
import { refuse } from "../../refusal";
import { ratio } from "../../resultKind";
import { showNumber } from "../../showNumber";

const windowStart = circularDate("e02-periode-stages", "debut");
const windowEnd = circularDate("e02-periode-stages", "fin");

const start = date({
  name: { fr: "début", en: "start" },
  description: { fr: "Premier jour de la période.", en: "First day of the period." },
});
const end = date({
  name: { fr: "fin", en: "end" },
  description: { fr: "Dernier jour de la période, compris.", en: "Last day of the period, included." },
});
const from = date({
  name: { fr: "fenêtre_début", en: "window_start" },
  description: { fr: "Premier jour retenu.", en: "First day that counts." },
  default: windowStart,
});
const to = date({
  name: { fr: "fenêtre_fin", en: "window_end" },
  description: { fr: "Dernier jour retenu.", en: "Last day that counts." },
  default: windowEnd,
});

const firstOfMonth = (monthsSinceZero: number): number =>
  serialOf(Math.floor(monthsSinceZero / 12), (monthsSinceZero % 12) + 1, 1) ?? 0;

const monthOf = (serial: number): number => {
  const { year, month } = calendarDay(serial);
  return year * 12 + month - 1;
};

/** Months from the first day to the day after the last, each month counted by its share of days. */
const monthsBetween = (first: number, afterLast: number): Rational => {
  const position = (serial: number): Rational => {
    const month = monthOf(serial);
    const opening = firstOfMonth(month);
    const length = firstOfMonth(month + 1) - opening;
    return Rational.of(serial - opening)
      .dividedBy(length)
      .plus(month);
  };
  return position(afterLast).minus(position(first));
};

/** Months of a period inside a window, part-months by days (our convention: the text defines none; 2024, annexe II-I). */
export const dateMois = defineFunction({
  id: "DATE.MOIS",
  description: {
    fr: "Mois d’une période dans une fenêtre (l’année 2024 si rien n’est dit), au prorata des jours de chaque mois.",
    en: "Months of a period inside a window (the year 2024 unless told), by the days of each month.",
  },
  arguments: { start, end, from, to, vintage: vintage2024 },
  result: { ...ratio, unit: { fr: "mois", en: "months" } },
  sources: ["2024-e02-periode-stages"],
  note: {
    fr: "Le texte ne dit rien des mois incomplets : le prorata des jours est notre convention.",
    en: "The text says nothing of part-months: counting by days is our convention.",
  },
  examples: [
    { formula: '=DATE.MOIS("01/05/2024";"31/10/2024")', value: "6" },
    { formula: '=DATE.MOIS("01/11/2023";"30/04/2024")', value: "4" },
    { formula: '=DATE.MOIS("15/01/2024";"31/03/2024")', value: "2.5483870967741935484" },
    { formula: '=DATE.MOIS("01/11/2016";"31/12/2016")', error: "#VALEUR!" },
    { formula: '=DATE.MOIS("01/11/2016";"31/12/2016";"01/01/2016";"31/12/2016")', value: "2" },
    { formula: '=DATE.MOIS("01/06/2024";"01/05/2024")', error: "#VALEUR!" },
  ],
  compute: (period, trace) => {
    const inOrder = (first: typeof start, a: number, last: typeof end, b: number) => {
      if (a <= b) return;
      refuse("#VALEUR!", "end-before-start", {
        argument: last.name,
        received: showDate(b),
        start: first.name,
        expected: showDate(a),
      });
    };
    inOrder(start, period.start, end, period.end);
    inOrder(from, period.from, to, period.to);
    const first = Math.max(period.start, period.from);
    const last = Math.min(period.end, period.to);
    if (first > last) {
      return refuse("#VALEUR!", "outside-window", {
        argument: start.name,
        received: `${showDate(period.start)} – ${showDate(period.end)}`,
        expected: `${showDate(period.from)} – ${showDate(period.to)}`,
        first: from.name,
        last: to.name,
      });
    }
    const months = monthsBetween(first, last + 1);
    trace?.step(
      `du ${showDate(first)} au ${showDate(last)} : ${showNumber(months)} mois`,
      `from ${showDate(first)} to ${showDate(last)}: ${showNumber(months)} months`,
    );
    return months;
  },
});
