import type { Workbook } from "../../src/tables/workbook";

const sheetOf = (name: string, bretagne: number): Workbook["sheets"][number] => ({
  name,
  top: 0,
  left: 0,
  values: [
    ["Région (en k€)", "Hôtels hospitaliers", "AC"],
    ["Bretagne", bretagne, 20],
    ["Corse", 11, 21],
    ["Normandie", 12, 22],
    ["Occitanie", 13, 23],
    ["Total", 46, 86],
  ],
});
/** A workbook of two versions of one table: an amount changed, its total did not. */
export const comparedBook: Workbook = {
  name: "annexe.xlsx",
  sheets: [sheetOf("2023", 10), sheetOf("2024", 15)],
};
