import { partOf, whole } from "../../arguments/quantity";
import { sharedEnvelope } from "../../arguments/sharedEnvelope";
import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { requirePartOf, shareOfWhole } from "../repart/shareOfWhole";

const delegated = circularValue("adm-solde");

const total = whole({
  name: { fr: "total_admissions", en: "total_admissions" },
  description: { fr: "Admissions directes de l’ensemble.", en: "Direct admissions of the whole." },
  unit: { fr: "admissions", en: "admissions" },
});
const admissions = partOf(total, {
  name: { fr: "admissions", en: "admissions" },
  description: {
    fr: "Admissions directes de la région ou de l’établissement.",
    en: "Direct admissions of the region or establishment.",
  },
  unit: { fr: "admissions", en: "admissions" },
});

/** Direct admissions of elderly patients: envelope × admissions / total (2024, annexe III-III). */
export const dotAdmissions = defineFunction({
  id: "DOT.ADMISSIONS",
  description: {
    fr: "Part d’une enveloppe d’admissions directes, au prorata des admissions.",
    en: "Share of an envelope of direct admissions, in proportion to admissions.",
  },
  arguments: {
    admissions,
    total,
    envelope: sharedEnvelope(delegated),
    vintage: vintage2024,
  },
  result: euros,
  sources: ["2024-adm-solde", "2024-adm-enveloppe", "2024-adm-part-15"],
  note: {
    fr: "L’annexe I ne délègue que 55 171,4 k€ : passer ce montant en enveloppe pour retrouver ses chiffres. Pour toute une colonne, REPART.PRORATA ferme exactement.",
    en: "Annexe I only delegates 55,171.4 k€: pass that amount as the envelope to find its figures. For a whole column, REPART.PRORATA closes exactly.",
  },
  examples: [
    { formula: "=DOT.ADMISSIONS(1000;100000)", value: "552500" },
    { formula: "=DOT.ADMISSIONS(1;3)", value: "18416666.67" },
    { formula: "=DOT.ADMISSIONS(5;0)", error: "#DIV/0!" },
    { formula: "=DOT.ADMISSIONS(5;4)", error: "#VALEUR!" },
  ],
  compute: (given, trace) => {
    requirePartOf({ argument: admissions, value: given.admissions }, { argument: total, value: given.total });
    return shareOfWhole(given.envelope, given.admissions, given.total, trace);
  },
});
