import { people } from "./quantity";

/** How many people share the same situation, 1 when omitted; fractions of a post are allowed. */
export const headcount = people({
  name: { fr: "effectif", en: "headcount" },
  description: {
    fr: "Nombre de personnes ; fractions admises.",
    en: "Number of people; fractions allowed.",
  },
  words: ["internes", "externes", "étudiants", "docteurs juniors", "agents", "ETP"],
  unit: { fr: "personnes", en: "people" },
  default: 1,
});
