import { Rational } from "../../../allocation/rational";
import { publishedTable } from "../../../circulars";
import { choice } from "../../arguments/choice";
import { typedName } from "../../arguments/typedName";
import { vintage2024 } from "../../arguments/vintage";
import { defineFunction } from "../../definition";
import { columnIndex, rowOf } from "./publishedCell";
import { ratio } from "../../results";
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
    fr: "En-tête imprimé, code de mission (E02) ou position de la colonne.",
    en: "Printed header, mission code (E02) or position of the column.",
  },
};

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
    fr: "Montant publié dans un tableau régional, en k€ (2024, annexe I).",
    en: "Amount published in a regional table, in k€ (2024, annexe I).",
  },
  arguments: {
    table: choice({
      name: { fr: "tableau", en: "table" },
      description: { fr: "Tableau de l’annexe.", en: "Table of the annex." },
      choices: {
        MIGAC: [],
        "DAF MCO": [],
        PSY: ["psychiatrie"],
        "Dotations SMR": ["SMR"],
        USLD: [],
        "DOT_POP URGENCES": ["urgences", "dotation populationnelle urgences"],
      },
    }),
    region: typedName(region),
    column: typedName(column),
    vintage: vintage2024,
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
    { formula: '=ENV.ANNEXE("MIGAC";"FR";"Ajustements de vecteur")', error: "#N/A" },
  ],
  compute: ({ table: name, region: place, column: header, vintage }, trace) => {
    const table = publishedTable(name, vintage);
    if (table === undefined) throw new RangeError(`no table ${name} in ${vintage}`);
    const row = rowOf(table, place, region.name);
    const at = columnIndex(table, header, column.name);
    const printed = row.amounts[at] ?? null;
    const amount = printed === null ? Rational.zero : Rational.fromExact(printed);
    if (trace !== null) {
      trace.source("2024-a1-unite");
      trace.source(totals[name]);
      const where = `${name}, ${row.label}, ${table.columns[at]?.header ?? ""}`;
      const [fr, en] =
        printed === null ? ["vide", "blank"] : [`${showNumber(amount)} k€`, `${showNumber(amount)} k€`];
      trace.step(`${where} : ${fr}`, `${where}: ${en}`);
    }
    return amount;
  },
});
