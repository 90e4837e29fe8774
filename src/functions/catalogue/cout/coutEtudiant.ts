import { headcount } from "../../arguments/headcount";
import { months } from "../../arguments/months";
import { student } from "../../arguments/student";
import { vintage2024 } from "../../arguments/vintage";
import { defineFunction } from "../../definition";
import { euros } from "../../resultKind";
import { yearlyAmount } from "./yearlyAmount";

/** Reference cost of a student of either cycle, from the annual cost (2024, annexe II-I). */
export const coutEtudiant = defineFunction({
  id: "COUT.ETUDIANT",
  description: {
    fr: "Coût de référence d’étudiants de 2e ou de 3e cycle, charges de l’employeur déjà comprises.",
    en: "Reference cost of students of the second or third cycle, employer’s charges already included.",
  },
  arguments: { student, months: months(), headcount, vintage: vintage2024 },
  result: euros,
  sources: ["2024-cout-tableau", "2024-cout-interne-1", "2024-cout-dfasm1"],
  examples: [
    { formula: '=COUT.ETUDIANT("DFASO2";12;25)', value: "145225" },
    { formula: '=COUT.ETUDIANT("DJ2";6)', value: "24836.76" },
    { formula: '=COUT.ETUDIANT("DFASM9")', error: "#N/A" },
  ],
  compute: ({ student: row, months: paid, headcount: people }, trace, at) => {
    trace?.source(row.sources[0] ?? "");
    return yearlyAmount(row.annual(at), paid, people, trace);
  },
});
