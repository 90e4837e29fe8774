import {
  labelArithmetic,
  readLabelArithmetic,
} from "../../../src/equations/relations/certain/labelArithmetic";
import { readTables } from "../../../src/tables/readTables";
import { check, findingsOf } from "../../checks/corpus";
import { sheetFromText } from "../../tables/sheetFromText";

const read = (label: string): string | null => {
  const stated = readLabelArithmetic(label);
  if (!stated) return null;
  return `${stated.name ?? "?"}:${stated.terms.map(({ name, sign }) => `${sign < 0 ? "-" : "+"}${name}`).join("")}`;
};

it.each([
  ["Total des produits (IV)", "IV:"],
  ["Total des charges (III = I + II)", "III:+I+II"],
  ["RÉSULTAT NET (V = III ― IV)", "V:+III-IV"],
  ["Résultat de l'exercice (I – II)", "?:+I-II"],
  ["Total général (A + B + C)", "?:+A+B+C"],
  ["Solde (12 = 10 - 11)", "12:+10-11"],
  ["Soins (hors AP-HP)", null],
  ["Part (en %)", null],
  ["Hébergement (I + repas)", null],
])("reads %s", (label, expected) => {
  expect(read(label)).toBe(expected);
});

const accounts = (net: string): string => `
Compte de résultat | 2024 | 2023
Produits de soins | 410 | 397
Dotations | 95 | 88
Total des produits (I) | 505 | 485
Personnel | 301 | 290
Achats | 122 | 131
Total des charges (II) | 423 | 421
RÉSULTAT COURANT (III = I - II) | ${net} | 64
Produits exceptionnels (IV) | 12 | 9
RÉSULTAT NET (V = III + IV) | 94 | 73`;

const sums = (drawing: string): string[] => {
  const [table] = readTables(sheetFromText(drawing));
  return labelArithmetic(table as NonNullable<typeof table>).map(
    ({ target, terms }) =>
      `${target + 2}:${terms.map(({ line, sign }) => `${sign < 0 ? "-" : "+"}${line + 2}`).join("")}`,
  );
};

it("finds the lines that labels name, and tells the one that does not follow", () => {
  expect(sums(accounts("82"))).toEqual(["8:+4-7", "10:+8+9"]);
  const errors = findingsOf(check(sheetFromText(accounts("28")))).filter(
    ({ severity }) => severity === "error",
  );
  expect(errors.map(({ code, cell }) => `${code} ${cell}`)).toEqual(["TOTAL-ECART B8"]);
});

it("adds a line printed as a negative amount where its label subtracts it", () => {
  expect(
    sums(`
Ressources | 2024 | 2023
Impôts (A) | 277 | 282
Prélèvements (B) | -15 | -16
Net (C = A - B) | 262 | 266`),
  ).toEqual(["4:+2+3"]);
});

it("takes lines by their numbers, and forgets arithmetic that holds nowhere", () => {
  expect(
    sums(`
N° | Poste | 2024 | 2023
1 | Intérêts reçus | 102 | 101
2 | Intérêts versés | -25 | -22
3 | Résultat financier (= lignes 1 et 2) | 77 | 79`),
  ).toEqual(["4:+2+3"]);
  expect(
    sums(`
Vaccins | 2024 | 2023 | 2022
Méningite (A) | 102 | 101 | 90
Méningite (C) | 25 | 22 | 21
Méningite (A + C) | 12 | 14 | 9`),
  ).toEqual([]);
});
