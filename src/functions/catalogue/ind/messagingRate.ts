import { Rational, sum } from "../../../allocation/rational";
import { count } from "../../arguments/count";
import { integers, type Range } from "../../arguments/range";
import { circularValue } from "../../circularValue";
import { refuse } from "../../refusal";
import { showNumber } from "../../showNumber";
import type { Parameters } from "../../parameters";
import type { Trace } from "../../trace";

const quartersInYear = circularValue("mss-sejours", "diviseur");

const staysText = {
  name: { fr: "séjours_annuels", en: "yearly_stays" },
  description: {
    fr: "Séjours de l’année, une cellule par champ ; chaque séjour compté une fois.",
    en: "Stays of the year, one cell per field; each stay counted once.",
  },
  unit: { fr: "séjours/an", en: "stays/year" },
  domain: { fr: "entiers ≥ 0", en: "whole numbers ≥ 0" },
  minimum: 0,
  noTotal: true,
} as const;

/** Messages sent and received in the reference quarter. */
export const messages = count({
  name: { fr: "messages", en: "messages" },
  description: {
    fr: "Messages émis et reçus pendant le trimestre de référence.",
    en: "Messages sent and received in the reference quarter.",
  },
  maximum: "none",
});

/** Yearly stays, in one cell or one cell per field. */
export const yearlyStays = integers(staysText);

/**
 * Use of secure messaging: messages of a quarter over the mean stays of a quarter (2017, annexe IV).
 *
 * Refuses with #DIV/0! when there is no stay.
 * @example messagingRate(rational(875), { rows: 1, columns: 1, values: [rational(10000)] }, null) // 0.35
 */
export const messagingRate = (
  sent: Rational,
  stays: Range<Rational | null>,
  trace: Trace | null,
  at: Parameters,
): Rational => {
  const all = sum(stays.values.map((value) => value ?? Rational.zero));
  if (all.isZero()) refuse("#DIV/0!", "zero-divisor", { argument: staysText.name });
  const rate = sent.times(quartersInYear(at)).dividedBy(all);
  if (rate.greaterThan(1))
    trace?.warn(
      "plus d’un message par séjour : vérifier que les séjours sont ceux de l’année entière",
      "more than one message a stay: check that the stays are those of the whole year",
    );
  if (trace !== null) {
    const [number, quarters, total, result] = [sent, quartersInYear(at), all, rate].map(showNumber);
    const formula = `${number} × ${quarters} / ${total} = ${result}`;
    trace.step(formula, formula);
  }
  return rate;
};
