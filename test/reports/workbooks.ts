import { acceptanceOf, noJudgements, writeJudgements } from "../../src/judgements";
import type { CellValue, Sheet, Workbook } from "../../src/tables/workbook";
import { corpusWorkbook } from "../checks/corpus";
import { checked } from "./checked";
import { sheetOf as sheet, type Rows } from "../tables/sheetOf";

const book = (name: string, ...sheets: readonly Sheet[]): Workbook => ({ name, sheets });
const header = ["Région (en €)", "MIG", "AC", "Total"];
const sound: Rows = [
  header,
  ["Bretagne", 10, 20, 30],
  ["Corse", 11, 21, 32],
  ["Normandie", 12, 22, 34],
  ["Occitanie", 13, 23, 36],
  ["Total", 46, 86, 132],
];
const edited = (row: number, column: number, value: CellValue): Rows =>
  sound.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));
const rounded: Rows = [
  ["Région (en k€)", "MIG", "AC", "Total"],
  ["Bretagne", 10.4, 20.3, 30.8],
  ["Corse", 11.2, 21.4, 32.6],
  ["Normandie", 12.1, 22.2, 34.3],
  ["Occitanie", 13.3, 23.1, 36.3],
  ["Total", 47, 87.1, 134],
];
const noResult = sheet(
  "Sans résultat",
  sound.map((cells, r) => (r === 5 ? ["Total", null, null, null] : cells)),
  [, , , , , [null, "=SUM(B2:B5)", "=SUM(C2:C5)", "=SUM(D2:D5)"]] as Sheet["formulas"],
);
const slipped = book("coquille.xlsx", sheet("MIGAC", edited(3, 1, 21)));
/** What it says is checked where a test reads it, not where this file is loaded. */
const accepted: Workbook = {
  ...slipped,
  name: "accepte.xlsx",
  get judgements() {
    const [finding] = checked(slipped).report.sheets.flatMap(({ findings }) => findings);
    if (!finding) throw new Error("no finding");
    const acceptance = acceptanceOf(finding, "publié ainsi", "A. B.", new Date("2026-11-28T15:00:00Z"));
    return writeJudgements({ ...noJudgements, acceptances: [acceptance] });
  },
};

/** A dozen workbooks: nothing, no table, sound, rounded, wrong in several ways, accepted, with sheets of ours. */
export const workbooks: readonly Workbook[] = [
  book("vide.xlsx", sheet("Feuil1", [])),
  book("notes.xlsx", sheet("Notes", [["Note au lecteur"], ["Rien à calculer"]])),
  book("juste.xlsx", sheet("MIGAC", sound)),
  book("arrondi.xlsx", sheet("MIGAC", rounded)),
  slipped,
  book("total-faux.xlsx", sheet("MIGAC", edited(5, 2, 91))),
  book("deux-feuilles.xlsx", sheet("MIGAC", sound), sheet("DAF", edited(2, 3, 23))),
  book("sans-resultat.xlsx", noResult),
  book("region.xlsx", sheet("MIGAC", edited(1, 0, "Bretange"))),
  book("texte.xlsx", sheet("MIGAC", edited(4, 2, "23"))),
  book("illisible.xlsx", sheet("MIGAC", edited(4, 2, "2 3 x"))),
  book(
    "non-rapproche.xlsx",
    sheet("MIGAC", [
      ["Région (en €)", "MIG", "AC"],
      ["Bretagne", 10, 17],
      ["Corse", 11, 29],
      ["Normandie", 12, 31],
      ["Occitanie", 13, 37],
      ["Total", 77, 191],
    ]),
  ),
  accepted,
  book("avec-controle.xlsx", sheet("MIGAC", edited(3, 1, 21)), {
    ...sheet("Contrôle", sound),
    mark: "control",
  }),
  corpusWorkbook("annexe-1-2007.xlsx"),
  corpusWorkbook("annexe-1-2024.xlsx"),
];
