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

it("adds the lines of a numbered list, above or below, one list inside the other", () => {
  expect(
    sums(`
Recettes | 2024 | 2023
Recettes propres (1 à 3) | 6710 | 6353
1. Impôts (i + ii) | 2270 | 2061
i) Foncier | 1007 | 955
ii) Professions | 1263 | 1106
2. Taxes (i à iii) | 3007 | 2918
i) Timbre | 923 | 895
ii) Terres | 1684 | 1643
iii) Bâti | 400 | 380
3. Ventes | 1433 | 1374
Total (1 à 3) | 6710 | 6353`),
  ).toEqual(["2:+3+6+10", "3:+4+5", "6:+7+8+9", "11:+3+6+10"]);
});

it.each([
  ["Roman numerals", "I. Personnel", "II. Achats", "III. Autres", "TOTAL (I à III)"],
  ["letters after a dash", "A - Personnel", "B - Achats", "C - Autres", "Total [A–C]"],
  ["letters in brackets", "(a) Staff", "(b) Goods", "(c) Other", "Total (a to c)"],
  ["numbers with a ring", "1° Personnel", "2° Achats", "3° Autres", "Ensemble (1+2+3)"],
])("adds lines numbered with %s", (_, first, second, third, total) => {
  expect(
    sums(`
Dépenses | 2024 | 2023
${first} | 301 | 290
${second} | 122 | 131
${third} | 95 | 88
${total} | 518 | 509`),
  ).toEqual(["5:+2+3+4"]);
});

it.each([
  ["of which the list lacks an item", "1. Personnel", "2. Achats", "Total (1 à 3)", "423 | 421"],
  ["that holds nowhere", "1. Personnel", "2. Achats", "Soins (1 à 2)", "17 | 12"],
  ["of other numerals", "1. Personnel", "2. Achats", "Total (I à II)", "423 | 421"],
  ["that begins with no first item", "2. Personnel", "3. Achats", "Total (2 à 3)", "423 | 421"],
])("takes no range %s for a sum", (_, first, second, total, amounts) => {
  expect(
    sums(`\nDépenses | 2024 | 2023\n${first} | 301 | 290\n${second} | 122 | 131\n${total} | ${amounts}`),
  ).toEqual([]);
});

it("takes each list for itself: letters small and capital, the nearest one above, the next one below", () => {
  expect(
    sums(`
Dépenses | 2024 | 2023
A. Soins (a + b) | 301 | 290
a) Médecine | 122 | 131
b) Chirurgie | 179 | 159
B. Gestion | 95 | 88
a) Sièges | 61 | 57
C. Autres | 12 | 9
Total (A à C) | 408 | 387
1. Recettes | 250 | 240
2. Dotations | 170 | 155
Ressources (1 à 2) | 420 | 395
1. Ventes | 33 | 21
2. Loyers | 44 | 35
Annexes (1 à 2) | 77 | 56`),
  ).toEqual(["2:+3+4", "8:+2+5+7", "11:+9+10", "14:+12+13"]);
});

it.each([
  ["A. Soins", "a) Médecine", "B. Gestion", "Total (A + B)"],
  ["1. Soins", "a) Médecine", "2. Gestion", "Total (1 à 2)"],
])("goes on with the list whose letters or numbers are alike: %s, %s, %s", (first, inner, second, total) => {
  const drawing = `\nDépenses | 2024 | 2023\n${first} | 301 | 290\n${inner} | 122 | 131`;
  expect(sums(`${drawing}\n${second} | 95 | 88\n${total} | 396 | 378`)).toEqual(["5:+2+4"]);
});

it("adds the nearest list above, and none that the line parts", () => {
  const lists =
    "\nDépenses | 2024 | 2023\n1. A | 301 | 290\n2. B | 122 | 131\n1. C | 33 | 21\n2. D | 44 | 35";
  expect(sums(`${lists}\nTotal (1 à 2) | 423 | 421`)).toEqual([]);
  expect(
    sums("\nDépenses | 2024 | 2023\n1. A | 301 | 290\nTotal (1 à 2) | 423 | 421\n2. B | 122 | 131"),
  ).toEqual([]);
  expect(
    sums(
      "\nDépenses | 2024 | 2023\n1. A | 301 | 290\nTotal (1 à 2) | 423 | 421\n1. B | 122 | 131\n2. C | 1 | 2",
    ),
  ).toEqual([]);
});

it.each([
  ["an item of another style", "1. Personnel", "2. Achats", "a) Total (1 + 2 + b)", "423 | 421"],
  ["a list that skips a number", "1. Personnel", "3. Achats", "Total (1 à 2)", "423 | 421"],
  ["one item", "1. Personnel", "2. Achats", "Total (1 à 1)", "301 | 290"],
  ["a range that runs backwards", "1. Personnel", "2. Achats", "Total (2 à 1)", "0 | 0"],
  ["letters for numerals of several", "h) Personnel", "ii) Achats", "Total (h à i)", "423 | 421"],
])("takes no sum of %s", (_, first, second, total, amounts) => {
  expect(
    sums(`\nDépenses | 2024 | 2023\n${first} | 301 | 290\n${second} | 122 | 131\n${total} | ${amounts}`),
  ).toEqual([]);
});
