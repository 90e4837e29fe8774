import { checkFiness } from "../../../territories";
import { text } from "../../arguments/text";
import { defineFunction } from "../../definition";
import { verdict } from "../../resultKind";

const reasons = {
  length: { fr: "neuf caractères attendus", en: "nine characters are expected" },
  characters: {
    fr: "chiffres attendus, ou 2A, 2B au début",
    en: "digits are expected, or 2A, 2B to begin with",
  },
  department: { fr: "département inconnu", en: "unknown department" },
  key: { fr: "clé fausse", en: "wrong key" },
  "leading-zero-lost": { fr: "zéro initial perdu", en: "leading zero lost" },
};

const wellFormed = {
  fr: "neuf caractères, département et clé justes",
  en: "nine characters, department and key right",
};

/** Is a FINESS number well formed? Nine characters, department, Luhn key. */
export const finessValide = defineFunction({
  id: "FINESS.VALIDE",
  description: {
    fr: "Un numéro FINESS est-il bien formé : neuf caractères, département, clé ?",
    en: "Is a FINESS number well formed: nine characters, department, key?",
  },
  arguments: {
    number: text({
      name: { fr: "numéro", en: "number" },
      description: {
        fr: "Numéro FINESS, en texte pour garder le zéro initial.",
        en: "FINESS number, as text to keep its leading zero.",
      },
    }),
  },
  result: verdict,
  sources: [],
  note: {
    fr: "Ne dit pas que l’établissement existe. En Corse, A compte pour 1 et B pour 2 : usage constaté, non écrit.",
    en: "Does not say that the establishment exists. In Corsica A counts as 1 and B as 2: observed, not written.",
  },
  examples: [
    { formula: '=FINESS.VALIDE("010000016")', value: true },
    { formula: '=FINESS.VALIDE("123456789")', value: false },
  ],
  compute: ({ number }, trace) => {
    const check = checkFiness(number.replace(/\s/g, ""));
    const { fr, en } = check.valid ? wellFormed : reasons[check.reason];
    trace?.step(fr, en);
    return check.valid;
  },
});
