import { notChecked } from "../../src/reports/notChecked";
import { sheetOf } from "../checks/corpus";
import { RandomSource } from "../diagnosis/randomSource";
import { checked } from "./checked";

const COLUMNS = 40;

/** Wide tables one below the other: each has a line a column, and that of the total, which other tables might repeat. */
function withTables(count: number) {
  const random = new RandomSource(count);
  const tableLines = (table: number): string[] => {
    const listed = ["Bretagne", "Corse"].map((region) => ({
      region,
      amounts: Array.from({ length: COLUMNS }, () => random.below(9_000)),
    }));
    const totals = Array.from({ length: COLUMNS }, (_, c) =>
      listed.reduce((sum, { amounts }) => sum + (amounts[c] ?? 0), 0),
    );
    const headings = totals.map((_, c) => `Mesure ${table} ${c}`);
    return [
      ["Région", ...headings],
      ...listed.map(({ region, amounts }) => [region, ...amounts]),
      ["Total", ...totals],
      [],
    ].map((row) => row.join("|"));
  };
  return {
    name: "classeur.xlsx",
    sheets: [sheetOf("Feuille", ...Array.from({ length: count }, (_, i) => tableLines(i)).flat())],
  };
}

it("says that the lines of too many tables were not compared, and only then", () => {
  const said = (count: number) => notChecked(checked(withTables(count)), "fr").join("\n");
  expect(said(20)).not.toMatch(/trop nombreux/);
  expect(said(150)).toMatch(/Les tableaux sont trop nombreux pour comparer/);
});
