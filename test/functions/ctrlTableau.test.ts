import { correctedTable, publishedTable, type PublishedTable } from "../../src/circulars";
import { callFunction } from "./callFunction";

const rangeOf = (table: PublishedTable): (string | number | null)[][] => [
  ["Code", "Région", ...table.columns.map(({ header }) => header)],
  ...table.rows.map(({ code = "", label, amounts }) => [
    code,
    label,
    ...amounts.map((amount) => amount?.toNumber() ?? null),
  ]),
];

const table2007 = publishedTable("FMESPP", 2007);
const usld2024 = publishedTable("USLD", 2024);
if (table2007 === undefined || usld2024 === undefined) throw new Error("a published table is missing");

const misprints = [
  ["C2", "TOTAL-ECART", "74800", "78400", "-3600"],
  ["C8", "TOTAL-ECART", "164200", "162400", "1800"],
  ["D28", "TOTAL-ECART", "170200", "172200", "-2000"],
  ["F13", "TOTAL-ECART", "26677", "26777", "-100"],
  ["F24", "TOTAL-ECART", "301781", "301761", "20"],
];
const byCell = (lines: unknown): unknown[] =>
  [...(lines as string[][])].sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));

describe("CTRL.TABLEAU", () => {
  it("spills the five misprints of 2007, with or without the unit", () => {
    expect(byCell(callFunction("CTRL.TABLEAU", rangeOf(table2007)))).toEqual(misprints);
    expect(byCell(callFunction("CTRL.TABLEAU", rangeOf(table2007), "€"))).toEqual(misprints);
  });

  it("says OK of the corrected table and of a table of 2024", () => {
    const ok = [["", "OK", "", "", ""]];
    expect(callFunction("CTRL.TABLEAU", rangeOf(correctedTable(table2007)), "euros")).toEqual(ok);
    expect(callFunction("CTRL.TABLEAU", rangeOf(usld2024), "k€")).toEqual(ok);
  });

  it("never says OK of a range that is no table", () => {
    const lines = callFunction("CTRL.TABLEAU", [["Bonjour"], [3]]) as readonly (readonly string[])[];
    expect(lines.map(([, code]) => code)).toEqual(["TABLE-ABSENTE"]);
  });

  it("refuses an unknown unit, a missing range, and passes an error on", () => {
    expect(callFunction("CTRL.TABLEAU", rangeOf(usld2024), "francs")).toMatch(
      /^#N\/A : unité : « francs » inconnu/,
    );
    expect(callFunction("CTRL.TABLEAU", null)).toMatch(/^#VALEUR! : plage : argument obligatoire/);
    expect(callFunction("CTRL.TABLEAU", [["#DIV/0!", 1]])).toMatch(/^#DIV\/0!/);
  });
});
