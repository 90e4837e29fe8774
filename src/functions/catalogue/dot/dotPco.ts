import { step } from "../../arguments/allocation";
import { populations } from "../../arguments/populations";
import { sharedEnvelope } from "../../arguments/sharedEnvelope";
import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { proRataOfRange } from "../repart/proRataOfRange";
import { spilledEuros } from "../../resultKind";

// Annexe I prints k€ with one decimal.
const printedStep = 100;

const young = populations({
  fr: "Population de moins de 20 ans (projection INSEE 2030) des régions participantes ; vide : ne participe pas.",
  en: "Population under 20 (INSEE projection for 2030) of the regions that take part; empty: takes no part.",
});
const total = sharedEnvelope(circularValue("pco-total"), {
  fr: "Montant à répartir, multiple du pas.",
  en: "Amount to share out, a multiple of the step.",
});

/** Coordination platforms: an envelope by population under twenty (2024, annexe V, PCO). */
export const dotPco = defineFunction({
  id: "DOT.PCO",
  description: {
    fr: "Répartition de l’enveloppe des plateformes de coordination et d’orientation par population.",
    en: "Share of the envelope of coordination platforms by population.",
  },
  arguments: { populations: young, envelope: total, step: step(printedStep), vintage: vintage2024 },
  result: spilledEuros,
  sources: ["2024-pco-total"],
  examples: [
    { formula: "=DOT.PCO({100;200;300})", value: ["416700", "833300", "1250000"] },
    { formula: "=DOT.PCO({0;0})", error: "#DIV/0!" },
  ],
  compute: (given, trace) =>
    proRataOfRange({ keys: young, envelope: total }, { ...given, keys: given.populations }, trace),
});
