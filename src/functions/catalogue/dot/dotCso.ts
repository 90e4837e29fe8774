import { vintage2017 } from "../../arguments/vintage";
import { Rational } from "../../../allocation/rational";
import { condition } from "../../arguments/condition";
import { count } from "../../arguments/count";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const perCentre = circularValue("cso-unitaire", "par_cso");
const centresOf2017 = circularValue("cso-unitaire", "nb_cso");
const perGroup = circularValue("cso-gcc");

/** Obesity centres: amount × centres + coordination group (2017, annexe III). */
export const dotCso = defineFunction({
  id: "DOT.CSO",
  description: {
    fr: "Centres spécialisés obésité et groupement de coordination (2017).",
    en: "Specialised obesity centres and coordination group (2017).",
  },
  arguments: {
    centres: count({
      name: { fr: "centres", en: "centres" },
      description: { fr: "Nombre de centres.", en: "Number of centres." },
      words: ["CSO", "centres spécialisés"],
      maximum: centresOf2017,
    }),
    coordinates: condition(
      { fr: "siège_gcc", en: "group_seat" },
      {
        fr: "Le centre porte le groupement de coordination.",
        en: "The centre hosts the coordination group.",
      },
      false,
    ),
    vintage: vintage2017,
  },
  result: euros,
  sources: ["2017-cso-unitaire", "2017-cso-gcc", "2017-cso-total"],
  note: {
    fr: "Le total imprimé de 1 M€ ne vaut qu’à l’unité de M€ : 37 centres font 1,11 M€. Groupement lu en sus du total.",
    en: "The printed 1 M€ only holds to the million: 37 centres make 1.11 M€. The group is read as extra.",
  },
  examples: [
    { formula: "=DOT.CSO(37)", value: "1110000" },
    { formula: "=DOT.CSO(1;VRAI)", value: "70000" },
    { formula: "=DOT.CSO(38)", error: "#VALEUR!" },
  ],
  compute: ({ centres, coordinates }, trace, at) => {
    const group = coordinates ? perGroup(at) : Rational.zero;
    const amount = perCentre(at).times(centres).plus(group);
    if (trace !== null) {
      const [each, number, more, due] = [perCentre(at), centres, group, amount].map(showNumber);
      trace.step(`${each} × ${number} + ${more} = ${due} €`, `${each} × ${number} + ${more} = €${due}`);
    }
    return amount;
  },
});
