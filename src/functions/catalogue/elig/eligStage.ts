import { singleArgument, type Argument } from "../../argument";
import { choice } from "../../arguments/choice";
import { condition } from "../../arguments/condition";
import { placement } from "../../arguments/placement";
import { vintage2024 } from "../../arguments/vintage";
import { nothing } from "../../argument";
import { showCell } from "../../cell";
import { defineFunction } from "../../definition";
import { readNumber } from "../../readNumber";
import { refuse } from "../../refusal";
import { verdict } from "../../resultKind";

const firstTerm = "compens-rentree-2017";

const termText = {
  name: { fr: "rentrée", en: "first_term" },
  description: {
    fr: "Rentrée universitaire d’affectation à l’internat : 2017 ou « 2017-2018 » ; nécessaire hors subdivision.",
    en: "University year of entry as an interne: 2017 or “2017-2018”; needed outside the subdivision.",
  },
  domain: { fr: "année ou « 2017-2018 »", en: "a year or “2017-2018”" },
};

/** The first year of a university year, or null. */
const yearOf = (typed: string): number | null => {
  const [, first, second] =
    /^(?:(?:promotion|promo|rentrée|année)\s+)?([12]\d{3})(?:\s?[-–/]\s?(\d{4}))?$/i.exec(typed.trim()) ?? [];
  if (first === undefined || (second !== undefined && Number(second) !== Number(first) + 1)) return null;
  return Number(first);
};

const term: Argument<number | null> = singleArgument<number | null>(termText, "label", nothing, (cell) => {
  const number = readNumber(cell);
  const year = yearOf(typeof cell === "string" ? cell : number?.isInteger() ? number.toDecimal() : "");
  return year !== null
    ? year
    : refuse("#VALEUR!", "term-expected", { argument: termText.name, received: showCell(cell) });
});

/** Is the pay of a placement compensated at the whole reference cost? (2024, annexe II-I) */
export const eligStage = defineFunction({
  id: "ELIG.STAGE",
  description: {
    fr: "La rémunération d’un stage d’interne est-elle compensée à 100 % du coût de référence (2024) ?",
    en: "Is the pay of a placement compensated at the whole reference cost (2024)?",
  },
  arguments: {
    field: choice({
      name: { fr: "filière", en: "field" },
      description: { fr: "Filière de l’étudiant de 3e cycle.", en: "Field of the third-cycle student." },
      choices: {
        Médecine: ["médecine générale", "études médicales"],
        "Biologie médicale": ["biologie"],
        Pharmacie: [],
        Odontologie: ["odonto", "chirurgie dentaire"],
      },
    }),
    stage: placement,
    term,
    planned: condition(
      { fr: "maquette", en: "in_curriculum" },
      {
        fr: "Stage extrahospitalier prévu par la maquette de formation.",
        en: "Out-of-hospital placement foreseen by the curriculum.",
      },
      true,
    ),
    vintage: vintage2024,
  },
  result: verdict,
  sources: [
    "2024-compens-hors-subdivision",
    "2024-compens-rentree-2017",
    "2024-compens-hors-interregion",
    "2024-compens-etranger",
    "2024-compens-extrahospitalier",
  ],
  note: {
    fr: "Hors subdivision : médecine et biologie, depuis la rentrée 2017-2018. Hors interrégion : pharmacie et odontologie. Extrahospitalier : médecine, pharmacie, odontologie, si la maquette le prévoit.",
    en: "Outside the subdivision: medicine and biology, since the 2017-2018 entry. Outside the interregion: pharmacy and odontology. Out of hospital: medicine, pharmacy, odontology, when the curriculum foresees it.",
  },
  examples: [
    { formula: '=ELIG.STAGE("Médecine";"Hors subdivision";2017)', value: true },
    { formula: '=ELIG.STAGE("Médecine";"Hors subdivision";"2016-2017")', value: false },
    { formula: '=ELIG.STAGE("Pharmacie";"Hors interrégion")', value: true },
    { formula: '=ELIG.STAGE("Biologie";"Hors subdivision")', error: "#VALEUR!" },
  ],
  compute: ({ field, stage, term: entry, planned }, trace, at) => {
    const medical = field === "Médecine" || field === "Biologie médicale";
    trace?.step(`${field}, ${stage}`);
    switch (stage) {
      case "Hospitalier":
        return false;
      case "Étranger":
        return true;
      case "Hors interrégion":
        return !medical;
      case "Extrahospitalier":
        return planned && field !== "Biologie médicale";
      case "Hors subdivision": {
        if (!medical) return false;
        if (entry === null) return refuse("#VALEUR!", "missing", { argument: termText.name });
        const first = at.text(firstTerm);
        trace?.step(`affectation depuis la rentrée ${first} : ${entry} ?`, `entry since ${first}: ${entry}?`);
        return entry >= (yearOf(first) ?? Infinity);
      }
    }
  },
});
