import { readTables } from "../../src/tables";
import { sheetFromText } from "./sheetFromText";

const headings = (heading: string): (string | undefined)[] =>
  readTables(
    sheetFromText(
      [
        `Poste | ${heading} | 2012 | 2011`,
        "Produits | 4 | 290475 | 202712",
        "Charges | 12 | 275274 | 187835",
        "Impôts | 7 | 333 | 217",
      ].join("\n"),
    ),
  )[0]?.columns.map(({ label }) => label) ?? [];

test.each(["Note", "Notes", "N° note", "N° de note", "Note annexe", "Notes annexes", "N° de notes annexes"])(
  "under « %s », the notes of the accounts are called",
  (heading) => {
    expect(headings(heading)).toEqual(["2012", "2011"]);
  },
);

test.each(["Bloc-notes", "Nombre de notes", "Notes moyennes", "Note annexe signée", "Notables"])(
  "under « %s » they are amounts",
  (heading) => {
    expect(headings(heading)).toEqual([heading, "2012", "2011"]);
  },
);
