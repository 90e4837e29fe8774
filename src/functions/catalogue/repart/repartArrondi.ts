import { Rational, sum } from "../../../allocation/rational";
import { roundToTotal } from "../../../allocation/roundToTotal";
import { allocate, inShapeOf } from "./allocate";
import { amounts, step } from "../../arguments/allocation";
import { optionalNumber } from "../../arguments/number";
import type { Range } from "../../arguments/range";
import { defineFunction } from "../../definition";
import { refuse } from "../../refusal";
import { spilledAmounts } from "../../resultKind";
import { showNumber } from "../../showNumber";

const list = amounts();
const totalArgument = optionalNumber({
  name: { fr: "total", en: "total" },
  description: {
    fr: "Total à atteindre, multiple du pas ; la somme arrondie si rien n’est dit.",
    en: "Total to reach, a multiple of the step; the rounded sum unless told.",
  },
  unit: { fr: "unité des montants", en: "unit of the amounts" },
});

/** Refuses a step that leaves nothing of the amounts: a date or another argument was typed. */
const requireFineStep = ({ values }: Range<Rational | null>, unit: Rational): void => {
  const total = sum(values.map((one) => one?.absolute() ?? Rational.zero));
  if (total.isZero() || !unit.greaterThan(total.times(2))) return;
  refuse("#VALEUR!", "step-above-amounts", {
    argument: step().name,
    received: showNumber(unit),
    expected: showNumber(total),
  });
};

/** A list rounded so that it adds up to a total (largest remainders). */
export const repartArrondi = defineFunction({
  id: "REPART.ARRONDI",
  description: {
    fr: "Arrondit une liste au pas de sorte que sa somme soit le total (plus forts restes).",
    en: "Rounds a list to a step so that it adds up to the total (largest remainders).",
  },
  arguments: { amounts: list, step: step(), total: totalArgument },
  result: spilledAmounts,
  sources: [],
  examples: [
    { formula: "=REPART.ARRONDI({45,771;137,313};0,1)", value: ["45.8", "137.3"] },
    { formula: "=REPART.ARRONDI({-1,26;2,26};0,1)", value: ["-1.3", "2.3"] },
    { formula: "=REPART.ARRONDI({1,2;3,4};1;9)", error: "#VALEUR!" },
  ],
  compute: ({ amounts: range, step: unit, total }, trace) => {
    const named = { keys: list, envelope: totalArgument, given: total, step: unit };
    requireFineStep(range, unit);
    const rounded = allocate(named, () => roundToTotal(range.values, unit, total));
    if (trace) {
      const exact = showNumber(sum(range.values.filter((one) => one !== null)));
      const reached = showNumber(sum(rounded));
      trace.step(`somme ${exact}, total atteint ${reached}`, `sum ${exact}, total reached ${reached}`);
    }
    return inShapeOf(range, rounded);
  },
});
