import { count } from "../../arguments/count";
import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showEuros, showNumber, showRate } from "../../showNumber";

const perStructure = circularValue("cfarm-part-fixe");
const perPlace = circularValue("cfarm-montant-place");
const paidShare = circularValue("cfarm-taux-places");

/** Training centres of medical regulation assistants: fixed part + paid share of the places (2024, annexe II-II). */
export const dotCfarm = defineFunction({
  id: "DOT.CFARM",
  description: {
    fr: "Dotation de formation des assistants de régulation médicale : part fixe par structure et part par place.",
    en: "Allocation for training medical regulation assistants: fixed part per structure and part per place.",
  },
  arguments: {
    places: count({
      name: { fr: "places", en: "places" },
      description: { fr: "Nombre de places agréées.", en: "Number of approved places." },
      unit: { fr: "places", en: "places" },
    }),
    structures: count({
      name: { fr: "structures", en: "structures" },
      description: { fr: "Nombre de structures.", en: "Number of structures." },
      unit: { fr: "structures", en: "structures" },
      default: 1,
    }),
    vintage: vintage2024,
  },
  result: euros,
  sources: [
    "2024-cfarm-part-fixe",
    "2024-cfarm-taux-places",
    "2024-cfarm-montant-place",
    "2024-cfarm-formule",
  ],
  note: {
    fr: "Formule de la première circulaire, rappelée ici ; la part des places n’est pas arrondie à la place. Le montant délégué par ce texte n’a pas de montant unitaire publié.",
    en: "Formula of the first circular, recalled here; the share of the places is not rounded to whole places. What this text delegates has no published unit amount.",
  },
  examples: [
    { formula: "=DOT.CFARM(20)", value: "139000" },
    { formula: "=DOT.CFARM(13)", value: "94200" },
    { formula: "=DOT.CFARM(242;19)", value: "1757800" },
    { formula: "=DOT.CFARM(-1)", error: "#VALEUR!" },
  ],
  compute: ({ places, structures }, trace, at) => {
    const amount = perStructure(at)
      .times(structures)
      .plus(places.times(paidShare(at)).times(perPlace(at)));
    trace?.step(
      `${showEuros(perStructure(at))} × ${showNumber(structures)} + ${showRate(paidShare(at))} × ${showNumber(places)} × ${showEuros(perPlace(at))} = ${showEuros(amount)}`,
    );
    return amount;
  },
});
