import { choice } from "../../arguments/choice";
import { integer } from "../../arguments/number";
import { vintage2024 } from "../../arguments/vintage";
import { circularValue } from "../../circularValue";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { showEuros, showNumber, showRate } from "../../showNumber";

const weekday = circularValue("garde-semaine");
const weekend = circularValue("garde-weekend");
const chargeRate = circularValue("garde-taux-charges");
const merriShare = circularValue("garde-part-merri");

const guards = (fr: string, en: string, when: { fr: string; en: string }) =>
  integer({
    name: { fr, en },
    description: { fr: `Nombre de gardes ${when.fr}.`, en: `Number of guards ${when.en}.` },
    unit: { fr: "gardes", en: "guards" },
    domain: { fr: "entier ≥ 0", en: "whole number ≥ 0" },
    minimum: 0,
  });

/** Cost of guards of internes since July 2023, or how it is paid (2024, annexe II-I). */
export const coutGarde = defineFunction({
  id: "COUT.GARDE",
  description: {
    fr: "Gardes d’internes depuis le 01/07/2023 : part MERRI, part des tarifs, montant chargé ou brut.",
    en: "Guards of internes since 01/07/2023: MERRI share, share paid by tariffs, charged or gross amount.",
  },
  arguments: {
    weekdays: guards("gardes_semaine", "weekday_guards", {
      fr: "du lundi au vendredi",
      en: "from Monday to Friday",
    }),
    weekends: guards("gardes_weekend", "weekend_guards", {
      fr: "de samedi, dimanche ou jour férié",
      en: "on Saturdays, Sundays or public holidays",
    }),
    part: choice({
      name: { fr: "part", en: "part" },
      description: {
        fr: "MERRI (part de la dotation), TARIF (le reste), CHARGE (total avec charges) ou BRUT.",
        en: "MERRI (share of the allocation), TARIF (the rest), CHARGE (total with charges) or BRUT (gross).",
      },
      domain: { fr: "MERRI, TARIF, CHARGE, BRUT", en: "MERRI, TARIF, CHARGE, BRUT" },
      choices: { MERRI: [], TARIF: [], CHARGE: ["CHARGÉ"], BRUT: [] },
      default: "MERRI",
    }),
    vintage: vintage2024,
  },
  result: euros,
  sources: [
    "2024-garde-semaine",
    "2024-garde-weekend",
    "2024-garde-taux-charges",
    "2024-garde-part-merri",
    "2024-garde-part-tarif",
    "2024-garde-date",
  ],
  note: {
    fr: "La part des tarifs est le montant chargé moins la part MERRI, tous deux arrondis : les deux parts s’additionnent toujours.",
    en: "The share of tariffs is the charged amount minus the MERRI share, both rounded: the two always add up.",
  },
  examples: [
    { formula: "=COUT.GARDE(1;0)", value: "84.53" },
    { formula: "=COUT.GARDE(10;4)", value: "1215.16" },
    { formula: '=COUT.GARDE(10;4;"TARIF")', value: "3645.47" },
    { formula: "=COUT.GARDE(1,5;0)", error: "#VALEUR!" },
  ],
  compute: ({ weekdays, weekends, part }, trace, at) => {
    const gross = weekdays.times(weekday(at)).plus(weekends.times(weekend(at)));
    trace?.step(
      `${showNumber(weekdays)} × ${showEuros(weekday(at))} + ${showNumber(weekends)} × ${showEuros(weekend(at))} = ${showEuros(gross)}`,
    );
    if (part === "BRUT") return gross;
    const charged = gross.times(chargeRate(at).plus(1));
    trace?.step(`${showEuros(gross)} × (1 + ${showRate(chargeRate(at))}) = ${showEuros(charged)}`);
    if (part === "CHARGE") return charged;
    const merri = charged.times(merriShare(at)).roundedToCent();
    trace?.step(`MERRI : ${showRate(merriShare(at))} = ${showEuros(merri)}`);
    return part === "MERRI" ? merri : charged.roundedToCent().minus(merri);
  },
});
