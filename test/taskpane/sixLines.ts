import type { SheetLines } from "../../src/taskpane/tabs/tools/sheetLines";

const column = (at: number, heading: string, amounts: (string | null)[]): SheetLines["columns"][number] => ({
  column: at,
  heading,
  amounts,
  unreadable: [],
  merged: [],
});
/** Six establishments with their links, a coefficient and a column of amounts. */
export const sixLines: SheetLines = {
  sheet: "Retour",
  rows: ["Rennes", "Saint-Brieuc", "Quimper", "Brest", "Vannes", "Lorient"].map((town, i) => ({
    row: 6 + i,
    label: `Centre hospitalier de ${town}`,
  })),
  columns: [
    column(2, "Liaisons", ["10", "4", "60", "2", null, "8"]),
    column(3, "Coefficient", ["1", "1.5", null, "0", null, "1.2"]),
    column(4, "Connexion", ["1", null, null, null, null, null]),
  ],
  unit: "€",
  aside: [],
  hidden: [],
  isTable: true,
  free: 5,
};
