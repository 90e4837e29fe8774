import { headcount } from "../../arguments/headcount";
import { months } from "../../arguments/months";
import { studentYear } from "../../arguments/studentYear";
import { vintage2024 } from "../../arguments/vintage";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { yearlyAmount } from "../cout/yearlyAmount";

/** Flat MERRI compensation of a student of the third cycle (2024, annexe II-I). */
export const dotMerri = defineFunction({
  id: "DOT.MERRI",
  description: {
    fr: "Compensation forfaitaire MERRI d’internes ou de docteurs juniors. Pour DJ1 et DJ2, la ligne du tableau est reconstituée.",
    en: "Flat MERRI compensation of internes or junior doctors. For DJ1 and DJ2 the row of the table is reconstructed.",
  },
  arguments: { year: studentYear, months: months(), headcount, vintage: vintage2024 },
  result: euros,
  sources: ["2024-forfait-merri-16000", "2024-forfait-merri-8000-a4a5", "2024-forfait-merri-8000-dj"],
  note: {
    fr: "Dans le tableau publié, l’alignement des forfaits sur les lignes des docteurs juniors est reconstitué : à vérifier avant usage.",
    en: "In the published table, the alignment of the flat amounts on the rows of junior doctors is reconstructed: check before use.",
  },
  examples: [
    { formula: "=DOT.MERRI(2)", value: "16000" },
    { formula: "=DOT.MERRI(4;6)", value: "4000" },
    { formula: '=DOT.MERRI("DJ1";12;3)', value: "24000" },
    { formula: "=DOT.MERRI(0)", error: "#VALEUR!" },
  ],
  compute: ({ year, months: paid, headcount: people }, trace, at) => {
    trace?.source(year.sources[1] ?? "");
    return yearlyAmount(year.flatAmount(at), paid, people, trace);
  },
});
