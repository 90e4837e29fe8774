import { Rational } from "../../../allocation/rational";
import type { Finding } from "../../../checks";
import { cells } from "../../arguments/range";
import { tableUnit } from "../../arguments/tableUnit";
import { defineFunction, type Scalar } from "../../definition";
import { label } from "../../resultKind";
import { tableFindings } from "./tableFindings";

const lineOf = ({ cell, code, read, expected, gap, cause }: Finding): Scalar[] => [
  cell,
  code,
  read ?? "",
  expected ?? cause?.proposed?.toString() ?? "",
  gap === null ? "" : Rational.fromExact(gap),
];

/** The findings of a table in cells: cell, code, read, expected, gap; one line "OK" when there is none. */
export const ctrlTableau = defineFunction({
  id: "CTRL.TABLEAU",
  description: {
    fr: "Contrôle un tableau et liste ses anomalies : cellule, code, lu, attendu, écart.",
    en: "Checks a table and lists what is wrong: cell, code, read, expected, gap.",
  },
  arguments: {
    table: cells({
      name: { fr: "plage", en: "range" },
      description: {
        fr: "Le tableau, avec ses titres, ses libellés et ses totaux.",
        en: "The table, with its headings, labels and totals.",
      },
    }),
    unit: tableUnit,
  },
  result: { ...label, type: "any", spills: true },
  sources: [],
  note: {
    fr: "Erreurs et avertissements ; les adresses se comptent comme si la plage commençait en A1.",
    en: "Errors and warnings; addresses are counted as if the range began at A1.",
  },
  examples: [
    {
      formula:
        '=CTRL.TABLEAU({"Région"\\"M"\\"F"\\"Total"; "Alsace"\\1\\2\\3; "Bretagne"\\4\\5\\9; "Corse"\\2\\2\\4; "Total"\\7\\9\\16})',
      value: ["", "OK", "", "", ""],
    },
  ],
  compute: ({ table, unit }, trace) => {
    const findings = tableFindings(table, unit);
    trace?.step(`anomalies : ${findings.length}`, `findings: ${findings.length}`);
    return findings.length === 0 ? [["", "OK", "", "", ""]] : findings.map(lineOf);
  },
});
