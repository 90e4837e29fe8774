import { Rational } from "../../../allocation/rational";
import { publishedTable, publishedTables } from "../../../circulars";
import { choice } from "../../arguments/choice";
import { resultUnitArgument, resultUnits, type ResultUnit } from "../../arguments/resultUnit";
import { typedName } from "../../arguments/typedName";
import { vintage2024 } from "../../arguments/vintage";
import { defineFunction } from "../../definition";
import { columnIndex, rowOf } from "./publishedCell";
import { refuse } from "../../refusal";
import { ratio } from "../../resultKind";
import { showNumber } from "../../showNumber";

const region = {
  name: { fr: "région", en: "region" },
  description: {
    fr: "Nom ou code de la région, sous-total, ou FR pour le total.",
    en: "Name or code of the region, subtotal, or FR for the total.",
  },
};
const column = {
  name: { fr: "colonne", en: "column" },
  description: {
    fr: "En-tête imprimé, code de mission (E02), nom d’usage (IBODE, PCO, TND) ou position de la colonne.",
    en: "Printed header, mission code (E02), usual name (IBODE, PCO, TND) or position of the column.",
  },
};

const yearName = { fr: "millésime", en: "vintage" };

/** An amount printed in k€ in the unit that is asked for. */
const inUnit = (amount: Rational, unit: ResultUnit): Rational =>
  amount.times(10 ** resultUnits["k€"]).dividedBy(10 ** resultUnits[unit]);

const totals = {
  MIGAC: "2024-a1-migac-total",
  "DAF MCO": "2024-a1-dafmco-total",
  PSY: "2024-a1-psy-total",
  "Dotations SMR": "2024-a1-smr-total",
  USLD: "2024-a1-usld-total",
  "DOT_POP URGENCES": "2024-a1-urgences-total",
} as const;

/** Amount published in one of the six regional tables, in k€ (2024, annexe I). */
export const envAnnexe = defineFunction({
  id: "ENV.ANNEXE",
  description: {
    fr: "Montant publié dans un tableau régional, en k€ sauf unité demandée (2024, annexe I).",
    en: "Amount published in a regional table, in k€ unless another unit is asked for (2024, annexe I).",
  },
  arguments: {
    table: choice({
      name: { fr: "tableau", en: "table" },
      description: { fr: "Tableau de l’annexe.", en: "Table of the annex." },
      choices: {
        MIGAC: ["MIGAC MCO", "annexe MIGAC"],
        "DAF MCO": ["DAF"],
        PSY: ["psychiatrie", "DAF PSY", "dotations PSY", "dotations psychiatrie"],
        "Dotations SMR": ["SMR", "SSR", "soins médicaux et de réadaptation"],
        USLD: ["unités de soins de longue durée"],
        "DOT_POP URGENCES": [
          "urgences",
          "dotation populationnelle",
          "dotation populationnelle urgences",
          "SU-SMUR",
        ],
      },
    }),
    region: typedName(region),
    column: typedName(column),
    vintage: vintage2024,
    unit: resultUnitArgument("k€"),
  },
  result: { ...ratio, unit: { fr: "k€", en: "k€" } },
  sources: ["2024-a1-unite", ...Object.values(totals)],
  note: {
    fr: "Montants tels qu’imprimés, à 0,1 k€ près ; une cellule imprimée vide vaut 0. Le tableau de 2007 se lit avec ENV.FMESPP.",
    en: "Amounts as printed, to 0.1 k€; a cell printed blank counts as 0. The table of 2007 is read with ENV.FMESPP.",
  },
  examples: [
    { formula: '=ENV.ANNEXE("USLD";"Bretagne";"Total dotations")', value: "65321.3" },
    { formula: '=ENV.ANNEXE("MIGAC";"Total dotations régionales";"Total dotations")', value: "9108793.6" },
    { formula: '=ENV.ANNEXE("MIGAC";"FR";"E02")', value: "223000.1" },
    { formula: '=ENV.ANNEXE("SMR";"Bretagne";"Total dotations";;"€")', value: "226656700" },
    { formula: '=ENV.ANNEXE("MIGAC";"FR";"Ajustements de vecteur")', error: "#N/A" },
  ],
  compute: ({ table: name, region: place, column: header, vintage, unit }, trace) => {
    const { year } = vintage;
    if (year === null) return refuse("#VALEUR!", "year-not-range", { argument: yearName });
    const table = publishedTable(name, year);
    if (table === undefined)
      return refuse("#N/A", "no-table-that-year", {
        argument: yearName,
        received: String(year),
        table: name,
        known: publishedTables()
          .flatMap((one) => (one.name === name ? [String(one.vintage)] : []))
          .join(", "),
      });
    const row = rowOf(table, place, region.name);
    const at = columnIndex(table, header, column.name);
    const printed = row.amounts[at] ?? null;
    const amount = inUnit(printed === null ? Rational.zero : Rational.fromExact(printed), unit);
    if (trace !== null) {
      trace.unit = { fr: unit, en: unit };
      trace.source("2024-a1-unite");
      trace.source(totals[name]);
      const where = `${name}, ${row.label}, ${table.columns[at]?.header ?? ""}`;
      const shown = `${showNumber(amount)} ${unit}`;
      const [fr, en] = printed === null ? ["vide", "blank"] : [shown, shown];
      trace.step(`${where} : ${fr}`, `${where}: ${en}`);
      if (table.columns[at]?.role === "total" && !/dotations/i.test(table.columns[at]?.header ?? ""))
        trace.step("cette colonne porte le total des dotations", "this column holds the total allocations");
    }
    return amount;
  },
});
