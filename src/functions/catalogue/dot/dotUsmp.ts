import { partOf, whole } from "../../arguments/quantity";
import { sharedEnvelope } from "../../arguments/sharedEnvelope";
import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { requirePartOf, shareOfWhole } from "../repart/shareOfWhole";

const counted = { unit: { fr: "unités", en: "units" }, words: ["USMP"] };
const total = whole({
  name: { fr: "total_usmp", en: "total_units" },
  description: {
    fr: "Unités sanitaires éligibles de l’ensemble.",
    en: "Eligible health units of the whole.",
  },
  ...counted,
});
const eligible = partOf(total, {
  name: { fr: "usmp_éligibles", en: "eligible_units" },
  description: {
    fr: "Unités sanitaires éligibles de la région.",
    en: "Eligible health units of the region.",
  },
  ...counted,
});

/** Health units in crowded prisons: envelope × units / total (2024, annexe III-IV). */
export const dotUsmp = defineFunction({
  id: "DOT.USMP",
  description: {
    fr: "Part d’une enveloppe d’unités sanitaires en milieu pénitentiaire, au prorata des unités éligibles.",
    en: "Share of an envelope of prison health units, in proportion to the eligible units.",
  },
  arguments: {
    eligible,
    total,
    envelope: sharedEnvelope(circularValue("usmp-total")),
    vintage: vintage2024,
  },
  result: euros,
  sources: ["2024-usmp-total", "2024-usmp-seuil"],
  note: {
    fr: "Ne reproduit pas l’annexe I, dont les montants n’ont pas d’unité commune au-dessus de 25 k€ : le nombre d’unités n’est pas toute la clé.",
    en: "Does not reproduce annexe I, whose amounts share no unit above 25 k€: the number of units is not the whole key.",
  },
  examples: [
    { formula: "=DOT.USMP(2;10)", value: "880000" },
    { formula: "=DOT.USMP(1;7)", value: "628571.43" },
    { formula: "=DOT.USMP(1;0)", error: "#DIV/0!" },
  ],
  compute: (given, trace) => {
    requirePartOf({ argument: eligible, value: given.eligible }, { argument: total, value: given.total });
    return shareOfWhole(given.envelope, given.eligible, given.total, trace);
  },
});
