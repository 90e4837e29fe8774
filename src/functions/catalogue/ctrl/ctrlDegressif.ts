import { Rational } from "../../../allocation/rational";
import { refuseAt } from "../../arguments/place";
import { numbers, type Range } from "../../arguments/range";
import { isYear } from "../../arguments/readDate";
import { defineFunction } from "../../definition";
import { refuse } from "../../refusal";
import { verdict } from "../../resultKind";
import { showNumber } from "../../showNumber";

const aids = {
  name: { fr: "aides", en: "aids" },
  description: {
    fr: "Aides année par année, dans l’ordre ; vide, pas d’aide.",
    en: "Aids year by year, in order; blank, no aid.",
  },
  unit: { fr: "€", en: "€" },
  domain: { fr: "plage d’au moins deux nombres ≥ 0", en: "a range of at least two numbers ≥ 0" },
  minimum: 0,
};

/** Refuses the years typed above or before the aids. */
const requireOnlyAids = (range: Range<Rational | null>): void => {
  const [first, second] = range.values;
  if (first && second && isYear(first) && (isYear(second) || second.greaterThan(first)))
    refuseAt({ ...range, at: 0 }, "#VALEUR!", "years-in-range", {
      argument: aids.name,
      received: first.toDecimal(),
    });
};

/** Do yearly aids decrease? Each strictly below the one before, zero after zero (2017, annexe VI). */
export const ctrlDegressif = defineFunction({
  id: "CTRL.DEGRESSIF",
  description: {
    fr: "Des aides annuelles décroissent-elles chaque année (établissements en difficulté, 2017) ?",
    en: "Do yearly aids decrease each year (establishments in difficulty, 2017)?",
  },
  arguments: { aids: numbers(aids) },
  result: verdict,
  sources: ["2017-soutien-degressivite"],
  note: {
    fr: "La décroissance stricte est une lecture du principe de dégressivité ; zéro après zéro est admis.",
    en: "A strict decrease is a reading of the text; zero after zero is accepted.",
  },
  examples: [
    { formula: "=CTRL.DEGRESSIF({300000;200000;0;0})", value: true },
    { formula: "=CTRL.DEGRESSIF({200000;200000})", value: false },
    { formula: "=CTRL.DEGRESSIF({100000})", error: "#VALEUR!" },
  ],
  compute: ({ aids: range }, trace) => {
    const { values } = range;
    requireOnlyAids(range);
    // A blank cell may arrive as 0: both mean no aid that year.
    const years = values.map((value) => value ?? Rational.zero);
    if (years.length < 2)
      refuse("#VALEUR!", "two-years", { argument: aids.name, received: String(years.length) });
    const broken = years.findIndex((aid, i) => {
      const before = years[i - 1];
      return before !== undefined && !aid.lessThan(before) && !(aid.isZero() && before.isZero());
    });
    if (trace !== null) {
      const [before, aid] = [years[broken - 1], years[broken]].map((value) =>
        value ? showNumber(value) : "",
      );
      if (broken === -1)
        trace.step("chaque aide est inférieure à la précédente", "each aid is below the one before");
      else
        trace.step(`${aid} € ne décroît pas après ${before} €`, `€${aid} does not decrease after €${before}`);
    }
    return broken === -1;
  },
});
