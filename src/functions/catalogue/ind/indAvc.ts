import { count } from "../../arguments/count";
import { defineFunction } from "../../definition";
import { refuse } from "../../refusal";
import { ratio } from "../../resultKind";
import { showNumber } from "../../showNumber";

const patients = {
  name: { fr: "patients", en: "patients" },
  description: {
    fr: "Patients hospitalisés pour AVC dans l’année.",
    en: "Stroke patients hospitalised in the year.",
  },
  maximum: "none" as const,
};

/** Follow-up of post-stroke consultations: consultations / patients (2017, annexe III). */
export const indAvc = defineFunction({
  id: "IND.AVC",
  description: {
    fr: "Indicateur de suivi des consultations post-AVC (2017) ; peut dépasser 1.",
    en: "Follow-up indicator of post-stroke consultations (2017); may exceed 1.",
  },
  arguments: {
    consultations: count({
      name: { fr: "consultations", en: "consultations" },
      description: {
        fr: "Consultations d’évaluation dans l’année.",
        en: "Assessment consultations in the year.",
      },
      maximum: "none",
    }),
    patients: count(patients),
  },
  result: ratio,
  sources: ["2017-avc-indicateur"],
  examples: [
    { formula: "=IND.AVC(120;400)", value: "0.3" },
    { formula: "=IND.AVC(5;0)", error: "#DIV/0!" },
  ],
  compute: ({ consultations, patients: all }, trace) => {
    if (all.isZero()) refuse("#DIV/0!", "zero-divisor", { argument: patients.name });
    const indicator = consultations.dividedBy(all);
    if (trace !== null) {
      const formula = `${showNumber(consultations)} / ${showNumber(all)} = ${showNumber(indicator)}`;
      trace.step(formula, formula);
    }
    return indicator;
  },
});
