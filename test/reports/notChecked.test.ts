import { notChecked } from "../../src/reports/notChecked";
import { sheetOf } from "../checks/corpus";
import { checked } from "./checked";

/** Small tables one below the other: three lines each that other tables might repeat. */
const withTables = (count: number) => ({
  name: "classeur.xlsx",
  sheets: [
    sheetOf(
      "Feuille",
      ...Array.from({ length: count }, (_, i) => [
        `Région|A|Total ${i}`,
        `Bretagne|${i + 3}|${i + 3}`,
        "Corse|2|2",
        `Total|${i + 5}|${i + 5}`,
        "",
      ]).flat(),
    ),
  ],
});

it("says that the lines of too many tables were not compared, and only then", () => {
  const said = (count: number) => notChecked(checked(withTables(count)), "fr").join("\n");
  expect(said(20)).not.toMatch(/trop nombreux/);
  expect(said(2_100)).toMatch(/Les tableaux sont trop nombreux pour comparer/);
});
