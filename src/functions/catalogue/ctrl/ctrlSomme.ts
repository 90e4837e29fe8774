import { Rational } from "../../../allocation/rational";
import { number, optionalNumber } from "../../arguments/number";
import { defineFunction } from "../../definition";
import { refuse } from "../../refusal";
import { partsArgument, readPartsAndTotal, totalArgument } from "./partsAndTotal";
import { label } from "../../resultKind";
import { showNumber } from "../../showNumber";

/** Whether a stated total agrees with its parts at their printed precision (interval tolerance). */
export const ctrlSomme = defineFunction({
  id: "CTRL.SOMME",
  description: {
    fr: "Accord d’un total avec ses parties, à la précision imprimée : EXACT, ARRONDI, TRONCATURE ou ECART.",
    en: "Agreement of a total with its parts at the printed precision: EXACT, ARRONDI (rounding), TRONCATURE (truncation) or ECART (gap).",
  },
  arguments: {
    total: totalArgument,
    parts: partsArgument,
    step: number({
      name: { fr: "pas", en: "step" },
      description: {
        fr: "Dernière position imprimée du total : 1, ou 0,1 pour une décimale.",
        en: "Last printed position of the total: 1, or 0.1 for one decimal.",
      },
      domain: { fr: "≥ 0", en: "≥ 0" },
      minimum: 0,
      default: 1,
    }),
    partStep: optionalNumber({
      name: { fr: "pas_parties", en: "step_of_parts" },
      description: {
        fr: "Dernière position imprimée des parties ; 0 si elles sont exactes, celle du total si rien n’est dit.",
        en: "Last printed position of the parts; 0 when they are exact, that of the total unless told.",
      },
      domain: { fr: "≥ 0", en: "≥ 0" },
      minimum: 0,
      zeroIsMeant: true,
    }),
  },
  result: label,
  sources: [],
  note: {
    fr: "ARRONDI : |écart| ≤ pas/2 + n × pas_parties/2 ; TRONCATURE : −pas < écart < 0. L’ordre des deux premiers arguments est libre quand un seul est une plage.",
    en: "ARRONDI: |gap| ≤ step/2 + n × step_of_parts/2; TRONCATURE: −step < gap < 0. The first two arguments may come in either order when only one of them is a range.",
  },
  examples: [
    { formula: "=CTRL.SOMME(549615;{252000;9300;288315})", value: "EXACT" },
    { formula: "=CTRL.SOMME(270,6;{244,6;21,5;4,4};0,1)", value: "ARRONDI" },
    { formula: "=CTRL.SOMME(0,26;{0,243;0,023};0,01;0)", value: "TRONCATURE" },
    { formula: "=CTRL.SOMME(250996;{74800;4100;168496})", value: "ECART" },
  ],
  compute: ({ total: first, parts: second, step, partStep }, trace) => {
    const { parts, gap } = readPartsAndTotal(first, second);
    if (parts.length === 0) refuse("#VALEUR!", "no-part", { argument: partsArgument.name });
    const tolerance = step.plus((partStep ?? step).times(parts.length)).dividedBy(2);
    trace?.step(
      `écart ${showNumber(gap)}, tolérance ${showNumber(tolerance)}`,
      `gap ${showNumber(gap)}, tolerance ${showNumber(tolerance)}`,
    );
    if (gap.isZero()) return "EXACT";
    if (!gap.absolute().greaterThan(tolerance)) return "ARRONDI";
    const truncated = gap.isNegative() && Rational.zero.minus(step).lessThan(gap);
    return truncated ? "TRONCATURE" : "ECART";
  },
});
