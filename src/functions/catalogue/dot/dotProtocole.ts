import { count } from "../../arguments/count";
import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showEuros, showNumber } from "../../showNumber";

const perProtocol = circularValue("feminicide-unitaire");

/** Protocols for children present at a femicide: unit amount × number (2024, annexe V). */
export const dotProtocole = defineFunction({
  id: "DOT.PROTOCOLE",
  description: {
    fr: "Dotation des protocoles d’accueil d’enfants présents lors d’un féminicide.",
    en: "Allocation for the protocols that receive children present at a femicide.",
  },
  arguments: {
    count: count({
      name: { fr: "nombre", en: "number" },
      description: { fr: "Nombre de protocoles.", en: "Number of protocols." },
      unit: { fr: "protocoles", en: "protocols" },
    }),
    vintage: vintage2024,
  },
  result: euros,
  sources: ["2024-feminicide-unitaire", "2024-feminicide-total", "2024-feminicide-2023"],
  examples: [
    { formula: "=DOT.PROTOCOLE(10)", value: "600000" },
    { formula: "=DOT.PROTOCOLE(39)", value: "2340000" },
    { formula: "=DOT.PROTOCOLE(1,5)", error: "#VALEUR!" },
  ],
  compute: ({ count }, trace, at) => {
    const amount = perProtocol(at).times(count);
    trace?.step(`${showEuros(perProtocol(at))} × ${showNumber(count)} = ${showEuros(amount)}`);
    return amount;
  },
});
