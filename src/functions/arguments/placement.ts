import { choice } from "./choice";

const kinds = "Hospitalier, Hors subdivision, Hors interrégion, Étranger, Extrahospitalier";

/** Where a student of the third cycle is placed, in the words of the circular of 2024. */
export const placement = choice({
  name: { fr: "stage", en: "placement" },
  description: { fr: "Nature du stage.", en: "Kind of placement." },
  domain: { fr: kinds, en: kinds },
  choices: {
    Hospitalier: ["Subdivision", "hôpital", "à l’hôpital"],
    "Hors subdivision": [],
    "Hors interrégion": ["hors inter région"],
    Étranger: [],
    Extrahospitalier: ["extra hospitalier"],
  },
});
