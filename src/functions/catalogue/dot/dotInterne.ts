import { ruleKey } from "../../../circulars";
import { headcount } from "../../arguments/headcount";
import { months } from "../../arguments/months";
import { studentYear } from "../../arguments/studentYear";
import { placement } from "../../arguments/placement";
import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showRate } from "../../showNumber";
import { yearlyAmount } from "../cout/yearlyAmount";

const compensation = (id: string) => ({ id, rate: circularValue(ruleKey(id)) });

const compensations = {
  "Hors subdivision": compensation("2024-compens-hors-subdivision"),
  "Hors interrégion": compensation("2024-compens-hors-interregion"),
  Étranger: compensation("2024-compens-etranger"),
  Extrahospitalier: compensation("2024-compens-extrahospitalier"),
};

/** What MERRI pays for a placement: the flat amount, or the whole cost of some placements (2024, annexe II-I). */
export const dotInterne = defineFunction({
  id: "DOT.INTERNE",
  description: {
    fr: "Part MERRI d’un stage : forfait pour un stage hospitalier, coût entier hors subdivision, hors interrégion, à l’étranger ou extrahospitalier.",
    en: "MERRI share of a placement: flat amount in hospital, whole cost outside the subdivision or interregion, abroad or out of hospital.",
  },
  arguments: {
    year: studentYear,
    stage: placement,
    months: months(),
    headcount,
    vintage: vintage2024,
  },
  result: euros,
  sources: ["2024-forfait-merri-champ", ...Object.values(compensations).map(({ id }) => id)],
  note: {
    fr: "Que le forfait vaille pour un stage hospitalier ordinaire n’est pas écrit dans ce texte ; l’éligibilité (année d’entrée, filière, maquette) n’est pas vérifiée.",
    en: "That the flat amount applies to an ordinary hospital placement is not written in this text; eligibility (year of entry, field, curriculum) is not checked.",
  },
  examples: [
    { formula: '=DOT.INTERNE(1;"Hospitalier")', value: "16000" },
    { formula: '=DOT.INTERNE(1;"Extrahospitalier";6)', value: "17732.53" },
    { formula: '=DOT.INTERNE(5;"Hors interrégion";6;4)', value: "94239.8" },
    { formula: '=DOT.INTERNE(2;"ville")', error: "#N/A" },
  ],
  compute: ({ year, stage, months: paid, headcount: people }, trace, at) => {
    for (const source of year.sources) trace?.source(source);
    if (stage === "Hospitalier") return yearlyAmount(year.flatAmount(at), paid, people, trace);
    const { id, rate } = compensations[stage];
    trace?.source(id);
    const cost = yearlyAmount(year.annual(at), paid, people, trace);
    trace?.step(`${stage} : ${showRate(rate(at))} du coût`, `${stage}: ${showRate(rate(at))} of the cost`);
    return cost.times(rate(at));
  },
});
