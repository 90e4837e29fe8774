import { vintage2017 } from "../../arguments/vintage";
import { ruleKey } from "../../../circulars";
import { count } from "../../arguments/count";
import { integer } from "../../arguments/number";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showNumber } from "../../showNumber";

const levels = ["1", "2", "3", "4", "5"] as const;
const idOf = (level: string): string => `2017-cpdpn-niveau-${level}`;
const flatAmounts = new Map(levels.map((level) => [level as string, circularValue(ruleKey(idOf(level)))]));

/** Prenatal diagnosis centres: flat amount of the level × centres (2017, annexe III). */
export const dotCpdpn = defineFunction({
  id: "DOT.CPDPN",
  description: {
    fr: "Centres pluridisciplinaires de diagnostic prénatal : forfait d’un niveau (2017).",
    en: "Prenatal diagnosis centres: flat amount of a level (2017).",
  },
  arguments: {
    level: integer({
      name: { fr: "niveau", en: "level" },
      description: { fr: "Niveau d’activité du centre.", en: "Activity level of the centre." },
      domain: { fr: `entier de 1 à ${levels.length}`, en: `whole number, 1 to ${levels.length}` },
      minimum: 1,
      maximum: levels.length,
    }),
    centres: count({
      name: { fr: "centres", en: "centres" },
      description: { fr: "Nombre de centres de ce niveau.", en: "Number of centres of this level." },
      default: 1,
    }),
    vintage: vintage2017,
  },
  result: euros,
  sources: [...levels.map(idOf), "2017-cpdpn-modele"],
  note: {
    fr: "Les seuils d’activité qui fixent le niveau ne sont pas dans le texte : le niveau se saisit.",
    en: "The activity thresholds that set the level are not in the text: type the level.",
  },
  examples: [
    { formula: "=DOT.CPDPN(1)", value: "182700" },
    { formula: "=DOT.CPDPN(3;4)", value: "1116000" },
    { formula: "=DOT.CPDPN(6)", error: "#VALEUR!" },
  ],
  compute: ({ level, centres }, trace, at) => {
    const flatAmount = flatAmounts.get(level.toDecimal());
    if (flatAmount === undefined) throw new RangeError(`no level ${level.toDecimal()}`);
    trace?.source(idOf(level.toDecimal()));
    const amount = flatAmount(at).times(centres);
    if (trace !== null) {
      const [each, number, due] = [flatAmount(at), centres, amount].map(showNumber);
      trace.step(`${each} × ${number} = ${due} €`, `${each} × ${number} = €${due}`);
    }
    return amount;
  },
});
