import { vintage2007 } from "../../arguments/vintage";
import { choice } from "../../arguments/choice";
import { date } from "../../arguments/date";
import { circularDate } from "../../circularValue";
import { showDate } from "../../dateSerial";
import { defineFunction } from "../../definition";
import { verdict } from "../../resultKind";

const firstDayTooLate = circularDate("eligibilite-autorisation");

/** Is an establishment eligible to the subsidies of 2007? (2007, section I) */
export const eligFmespp = defineFunction({
  id: "ELIG.FMESPP",
  description: {
    fr: "Un établissement est-il éligible aux subventions du FMESPP de 2007 ?",
    en: "Is an establishment eligible to the FMESPP subsidies of 2007?",
  },
  arguments: {
    authorised: date({
      name: { fr: "date_autorisation", en: "authorisation_date" },
      description: {
        fr: "Date de l’autorisation de psychiatrie.",
        en: "Date of the psychiatric authorisation.",
      },
    }),
    activity: choice({
      name: { fr: "activité", en: "activity" },
      description: { fr: "Activité autorisée et tarifée.", en: "Authorised activity." },
      domain: { fr: "PSY, SSR ou AUTRE", en: "PSY, SSR or AUTRE" },
      choices: {
        PSY: ["psychiatrie"],
        SSR: ["SMR", "soins de suite", "soins de suite et de réadaptation"],
        AUTRE: ["autres"],
      },
      default: "PSY",
    }),
    vintage: vintage2007,
  },
  result: verdict,
  sources: [
    "2007-eligibilite-autorisation",
    "2007-ineligibilite-autorisation-posterieure",
    "2007-ineligibilite-ssr",
  ],
  note: {
    fr: "Le jour limite lui-même n’est tranché par aucune des deux phrases du texte : lu comme non éligible.",
    en: "Neither sentence of the text settles the limit day itself: read as not eligible.",
  },
  examples: [
    { formula: "=ELIG.FMESPP(DATE(2006;6;30))", value: true },
    { formula: "=ELIG.FMESPP(DATE(2006;7;1))", value: false },
    { formula: '=ELIG.FMESPP("30/06/2006";"SSR")', value: false },
    { formula: '=ELIG.FMESPP("2006")', error: "#VALEUR!" },
  ],
  compute: ({ authorised, activity }, trace, at) => {
    const [day, limit] = [showDate(authorised), showDate(firstDayTooLate(at))];
    trace?.step(
      `activité ${activity} ; ${day} avant le ${limit} ?`,
      `activity ${activity}; ${day} before ${limit}?`,
    );
    return activity === "PSY" && authorised < firstDayTooLate(at);
  },
});
