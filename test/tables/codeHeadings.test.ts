import { readTables } from "../../src/tables";
import { sheetFromText } from "./sheetFromText";

const headings = (drawing: string): (string | undefined)[] =>
  readTables(sheetFromText(drawing))[0]?.columns.map(({ label }) => label) ?? [];
const figures = ["412 | Un | 10", "7 | Deux | 17", "63 | Trois | 3"];

test.each([
  ...[
    "Code",
    "Codes",
    "Area code",
    "Code activité",
    "CODE",
    "N° d'ordre",
    "N°",
    "CP",
    "Dép",
    "Dep.",
    "Dept",
    "Dpt",
    "Département",
  ],
  ...["No", "Num", "Numéro", "Numéro de marché", "Id", "Identifiant", "Rang", "Rank", "Ordre", "Compte"],
  ...["Chapitre", "Article", "Account", "Konto", "Kontenbereich", "Lfd. Nr.", "Sl. No.", "Sr No", "Line no"],
  ...["Laufende lfd Nr", "SIREN", "No SIRET", "Code INSEE", "Numéro FINESS", "UAI"],
])("under « %s », before the amounts, irregular numbers are codes", (heading) => {
  expect(headings(`${heading} | Poste | Montant\n${figures.join("\n")}`)).toEqual(["Montant"]);
});

test.each([
  ...["Encodé", "Cps", "Dépenses", "Nos", "Nombre", "Numéros", "Idée", "Rangs", "Ordres"],
  ...["Comptes", "Mon compte", "Chapitres", "Sous-article", "Lfd", "Nr", "Line", "On line no", "Inseeration"],
])("under « %s » they are amounts", (heading) => {
  expect(headings(`${heading} | Poste | Montant\n${figures.join("\n")}`)).toEqual([heading, "Montant"]);
});
