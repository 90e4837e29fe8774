import { ruleKey } from "../../../circulars";
import { choice } from "../../arguments/choice";
import { date } from "../../arguments/date";
import { vintage2024 } from "../../arguments/vintage";
import { circularDate, type ValueOf } from "../../circularValue";
import { showDate } from "../../dateSerial";
import { defineFunction } from "../../definition";
import { refuse } from "../../refusal";
import { verdict } from "../../resultKind";

interface Window {
  readonly source: string;
  readonly from: ValueOf<number>;
  readonly to: ValueOf<number> | null;
}

const window = (source: string, from: string, to?: string): Window => ({
  source,
  from: circularDate(ruleKey(source), from),
  to: to === undefined ? null : circularDate(ruleKey(source), to),
});

const windows = {
  E02: window("2024-e02-periode-stages", "debut", "fin"),
  GARDE: window("2024-garde-date", "debut"),
  ASTP: window("2024-astp-periode", "debut", "fin"),
  IRCANTEC: window("2024-ircantec-date", "debut"),
  MAJO: window("2024-majo-date", "debut"),
  D27: window("2024-d27-fenetre", "debut", "fin"),
  HOTELS: window("2024-hotels-periode", "debut", "fin"),
  T05: window("2024-maternite-periode", "debut", "fin"),
  TELEREADAPTATION: window("2024-telereadaptation-periode", "debut", "fin"),
  F15: window("2024-f15-duree", "debut", "fin_deduite"),
  CCA: window("2024-cca-prise-fonction", "debut", "fin_deduite"),
};

const measures = Object.keys(windows).join(", ");

/** Whether a date falls inside the window of a measure, both ends included (2024). */
export const eligFenetre = defineFunction({
  id: "ELIG.FENETRE",
  description: {
    fr: "VRAI si la date tombe dans la période d’une mesure, bornes comprises.",
    en: "TRUE if the date falls inside the period of a measure, both ends included.",
  },
  arguments: {
    date: date({
      name: { fr: "date", en: "date" },
      description: { fr: "Date à situer.", en: "Date to place." },
    }),
    measure: choice({
      name: { fr: "mesure", en: "measure" },
      description: { fr: "Sigle de la mesure.", en: "Short name of the measure." },
      domain: { fr: measures, en: measures },
      choices: {
        E02: ["MIG E02", "études médicales", "financement des études médicales"],
        GARDE: [],
        ASTP: ["assistants spécialistes à temps partagé"],
        IRCANTEC: ["affiliation à l’IRCANTEC"],
        MAJO: ["majoration", "majoration outre-mer", "majoration des émoluments"],
        D27: ["MIG D27", "promotion industrielle"],
        HOTELS: ["hôtel hospitalier"],
        T05: ["TO5", "MIG T05", "MIG TO5", "engagement maternité", "maternité"],
        TELEREADAPTATION: ["télé-réadaptation"],
        F15: ["MIG F15", "infections ostéo-articulaires", "CIOA"],
        CCA: ["chefs de clinique assistants"],
      },
    }),
    vintage: vintage2024,
  },
  result: verdict,
  sources: Object.values(windows).map(({ source }) => source),
  examples: [
    { formula: '=ELIG.FENETRE("30/09/2024";"D27")', value: true },
    { formula: '=ELIG.FENETRE("01/10/2024";"D27")', value: false },
    { formula: '=ELIG.FENETRE("01/10/2024";"X99")', error: "#N/A" },
  ],
  compute: ({ date: day, measure }, trace, at) => {
    const { source, from, to } = windows[measure];
    trace?.source(source);
    if (to !== null && to(at) < from(at))
      refuse("#VALEUR!", "parameter-order", {
        argument: vintage2024.name,
        first: { fr: `début de ${measure}`, en: `start of ${measure}` },
        last: { fr: `fin de ${measure}`, en: `end of ${measure}` },
        expected: showDate(from(at)),
        received: showDate(to(at)),
      });
    const end = to === null ? "…" : showDate(to(at));
    trace?.step(`${measure} : ${showDate(from(at))} → ${end}`);
    return day >= from(at) && (to === null || day <= to(at));
  },
});
