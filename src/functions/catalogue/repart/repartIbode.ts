import { choice } from "../../arguments/choice";
import { number } from "../../arguments/number";
import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { spilledEuros } from "../../resultKind";
import { showEuros, showRate } from "../../showNumber";

const transitionalShare = circularValue("ibode-part-80");

/** Suggested split of the IBODE envelope; the two parts always close (2024, annexe II-V). */
export const repartIbode = defineFunction({
  id: "REPART.IBODE",
  description: {
    fr: "Partage conseillé d’une enveloppe IBODE entre mesures transitoires et diplomation ; un conseil, pas une obligation.",
    en: "Suggested split of an IBODE envelope between transitional measures and diplomas; advice, not an obligation.",
  },
  arguments: {
    envelope: number({
      name: { fr: "enveloppe", en: "envelope" },
      description: { fr: "Enveloppe à partager.", en: "Envelope to split." },
      unit: { fr: "€", en: "€" },
      domain: { fr: "≥ 0", en: "≥ 0" },
      minimum: 0,
    }),
    side: choice({
      name: { fr: "volet", en: "part" },
      description: {
        fr: "TRANSITOIRE ou DIPLOME pour un seul des deux montants ; LES DEUX sinon.",
        en: "TRANSITOIRE or DIPLOME for one of the two amounts; LES DEUX (both) otherwise.",
      },
      domain: { fr: "TRANSITOIRE, DIPLOME, LES DEUX", en: "TRANSITOIRE, DIPLOME, LES DEUX" },
      choices: { TRANSITOIRE: [], DIPLOME: ["DIPLOMATION"], "LES DEUX": [] },
      default: "LES DEUX",
    }),
    vintage: vintage2024,
  },
  result: spilledEuros,
  sources: ["2024-ibode-part-80", "2024-ibode-part-20"],
  examples: [
    { formula: "=REPART.IBODE(669000)", value: ["535200", "133800"] },
    { formula: "=REPART.IBODE(100,01)", value: ["80.01", "20"] },
    { formula: '=REPART.IBODE(669000;"DIPLOME")', value: "133800" },
    { formula: "=REPART.IBODE(-5)", error: "#VALEUR!" },
  ],
  compute: ({ envelope, side }, trace, at) => {
    const transitional = envelope.times(transitionalShare(at)).roundedToCent();
    const diplomas = envelope.minus(transitional);
    trace?.step(`${showRate(transitionalShare(at))} × ${showEuros(envelope)} = ${showEuros(transitional)}`);
    trace?.step(`${showEuros(envelope)} − ${showEuros(transitional)} = ${showEuros(diplomas)}`);
    if (side === "TRANSITOIRE") return transitional;
    return side === "DIPLOME" ? diplomas : [[transitional], [diplomas]];
  },
});
