import { step } from "../../arguments/allocation";
import { number } from "../../arguments/number";
import { populations } from "../../arguments/populations";
import { sharedEnvelope } from "../../arguments/sharedEnvelope";
import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { spilledEuros } from "../../resultKind";
import { shareInShape } from "../repart/repartPlancher";

// Annexe I prints k€ with one decimal.
const printedStep = 100;

const regional = populations({
  fr: "Population de chaque région ; vide : ne participe pas.",
  en: "Population of each region; empty: takes no part.",
});

/** Detection of autistic adults: an envelope by population, with a floor per region (2024, annexe V, TND). */
export const dotTnd = defineFunction({
  id: "DOT.TND",
  description: {
    fr: "Répartition de la mesure TND (repérage des adultes autistes) par population, avec un plancher par région.",
    en: "Share of the TND measure (detection of autistic adults) by population, with a floor per region.",
  },
  arguments: {
    populations: regional,
    envelope: sharedEnvelope(circularValue("tnd-total"), {
      fr: "Montant à répartir, multiple du pas.",
      en: "Amount to share out, a multiple of the step.",
    }),
    floor: number({
      name: { fr: "plancher", en: "floor" },
      description: { fr: "Montant minimal d’une région.", en: "Least amount of a region." },
      unit: { fr: "€", en: "€" },
      domain: { fr: "≥ 0", en: "≥ 0" },
      minimum: 0,
      default: circularValue("tnd-plancher"),
    }),
    step: step(printedStep),
    vintage: vintage2024,
  },
  result: spilledEuros,
  sources: ["2024-tnd-total", "2024-tnd-plancher", "2024-tnd-cle", "2024-tnd-formule"],
  note: {
    fr: "Redonne les dix-huit montants de l’annexe I : six régions au plancher, les douze autres au prorata. Le type et l’année de la population ne sont pas dits.",
    en: "Gives back the eighteen amounts of annexe I: six regions at the floor, the other twelve in proportion. The kind and year of the population are not told.",
  },
  examples: [
    { formula: "=DOT.TND({10;1000;5000})", value: ["20000", "163300", "816700"] },
    { formula: "=DOT.TND({1;1};30000;20000)", error: "#VALEUR!" },
  ],
  compute: ({ populations, envelope: total, floor, step: unit }, trace) =>
    shareInShape({ envelope: total, keys: populations, floor, ceiling: null, step: unit }, trace, regional),
});
