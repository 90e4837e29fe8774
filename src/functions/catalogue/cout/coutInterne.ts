import { headcount } from "../../arguments/headcount";
import { months } from "../../arguments/months";
import { studentYear } from "../../arguments/studentYear";
import { vintage2024 } from "../../arguments/vintage";
import { yearlyAmount } from "./yearlyAmount";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";

/** Reference cost of a student of the third cycle: annual cost × months × headcount / 12 (2024, annexe II-I). */
export const coutInterne = defineFunction({
  id: "COUT.INTERNE",
  description: {
    fr: "Coût de référence d’internes ou de docteurs juniors, charges de l’employeur déjà comprises.",
    en: "Reference cost of internes or junior doctors, employer’s charges already included.",
  },
  arguments: { year: studentYear, months: months(), headcount, vintage: vintage2024 },
  result: euros,
  sources: [
    "2024-cout-interne-1",
    "2024-cout-interne-2",
    "2024-cout-interne-3",
    "2024-cout-interne-4",
    "2024-cout-interne-5",
    "2024-cout-interne-dj1",
    "2024-cout-interne-dj2",
  ],
  examples: [
    { formula: "=COUT.INTERNE(1)", value: "35465.05" },
    { formula: '=COUT.INTERNE("Docteur junior(2)")', value: "49673.51" },
    {
      formula: "=COUT.INTERNE(1;6)",
      value: "17732.53",
      note: { fr: "17 732,525 : l’égalité monte.", en: "17,732.525: a tie goes up." },
    },
    { formula: '=COUT.INTERNE("DJ")', error: "#N/A" },
  ],
  compute: ({ year, months: paid, headcount: people }, trace, at) => {
    trace?.source(year.sources[0] ?? "");
    return yearlyAmount(year.annual(at), paid, people, trace);
  },
});
