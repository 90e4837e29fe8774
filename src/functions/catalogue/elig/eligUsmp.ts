import { number } from "../../arguments/number";
import { quantity, whole } from "../../arguments/quantity";
import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { refuse } from "../../refusal";
import { verdict } from "../../resultKind";
import { showNumber, showRate } from "../../showNumber";

const places = whole({
  name: { fr: "places", en: "places" },
  description: { fr: "Places de l’établissement pénitentiaire.", en: "Places of the prison." },
  unit: { fr: "places", en: "places" },
});

/** Whether a prison is crowded beyond the threshold: inmates > threshold × places (2024, annexe III-IV). */
export const eligUsmp = defineFunction({
  id: "ELIG.USMP",
  description: {
    fr: "VRAI si l’occupation de l’établissement pénitentiaire dépasse strictement le seuil (observée au 01/08/2024).",
    en: "TRUE if the occupation of the prison is strictly above the threshold (observed on 01/08/2024).",
  },
  arguments: {
    inmates: quantity({
      name: { fr: "détenus", en: "inmates" },
      description: { fr: "Nombre de détenus.", en: "Number of inmates." },
      unit: { fr: "détenus", en: "inmates" },
    }),
    places,
    threshold: number({
      name: { fr: "seuil", en: "threshold" },
      description: { fr: "Taux d’occupation à dépasser.", en: "Occupation rate to exceed." },
      domain: { fr: "de 0 à 10 (180 % ou 1,8)", en: "0 to 10 (180% or 1.8)" },
      minimum: 0,
      maximum: 10,
      percentage: true,
      default: circularValue("usmp-seuil"),
    }),
    vintage: vintage2024,
  },
  result: verdict,
  sources: ["2024-usmp-seuil", "2024-usmp-date"],
  examples: [
    { formula: "=ELIG.USMP(181;100)", value: true },
    { formula: "=ELIG.USMP(180;100)", value: false },
    { formula: "=ELIG.USMP(181;100;180)", error: "#VALEUR!" },
    { formula: "=ELIG.USMP(50;0)", error: "#DIV/0!" },
  ],
  compute: ({ inmates, places: capacity, threshold }, trace) => {
    if (capacity.isZero()) return refuse("#DIV/0!", "zero-divisor", { argument: places.name });
    const limit = threshold.times(capacity);
    trace?.step(
      `${showNumber(inmates)} > ${showRate(threshold)} × ${showNumber(capacity)} = ${showNumber(limit)} ?`,
    );
    return inmates.greaterThan(limit);
  },
});
