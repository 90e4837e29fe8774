import { vintage2017 } from "../../arguments/vintage";
import { count } from "../../arguments/count";
import { euroAmount } from "../../arguments/euroAmount";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const perCoordinator = circularValue("fsmr-coordonnateurs", "unitaire");
const coordinatorsOf2017 = circularValue("fsmr-coordonnateurs", "nb");

/** Rare-disease networks: amount × European coordinators + variable share (2017, annexe V). */
export const dotFsmr = defineFunction({
  id: "DOT.FSMR",
  description: {
    fr: "Filières maladies rares : coordonnateurs de réseaux européens et part variable (2017).",
    en: "Rare-disease networks: coordinators of European networks and variable share (2017).",
  },
  arguments: {
    coordinators: count({
      name: { fr: "coordonnateurs", en: "coordinators" },
      description: { fr: "Coordonnateurs de réseaux européens.", en: "Coordinators of European networks." },
      maximum: coordinatorsOf2017,
    }),
    variable: euroAmount({
      name: { fr: "part_variable", en: "variable_share" },
      description: {
        fr: "Autre part variable de l’établissement.",
        en: "Other variable share of the establishment.",
      },
      default: 0,
    }),
    vintage: vintage2017,
  },
  result: euros,
  sources: ["2017-fsmr-coordonnateurs", "2017-fsmr-total"],
  note: {
    fr: "Montants des coordonnateurs lus comme compris dans le total imprimé de 4,6 M€.",
    en: "The coordinators’ amounts are read as part of the printed 4.6 M€.",
  },
  examples: [
    { formula: "=DOT.FSMR(4)", value: "240000" },
    { formula: "=DOT.FSMR(1;450000)", value: "510000" },
    { formula: "=DOT.FSMR(5)", error: "#VALEUR!" },
  ],
  compute: ({ coordinators, variable }, trace, at) => {
    const amount = perCoordinator(at).times(coordinators).plus(variable);
    if (trace !== null) {
      const [each, number, more, due] = [perCoordinator(at), coordinators, variable, amount].map(showNumber);
      trace.step(`${each} × ${number} + ${more} = ${due} €`, `${each} × ${number} + ${more} = €${due}`);
    }
    return amount;
  },
});
