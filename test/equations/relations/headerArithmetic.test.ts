import { headerArithmetic } from "../../../src/equations/relations/certain/headerArithmetic";
import { readHeaderName } from "../../../src/equations/relations/certain/readHeaderFormula";
import { certainFamilies } from "../../../src/equations/relations/certain/certainFamilies";
import { readTables } from "../../../src/tables/readTables";
import { sheetFromText } from "../../tables/sheetFromText";
import { stated } from "./statedFormula";

it.each([
  ["c = a + b", "c=+a+b"],
  ["Total (c = a + b)", "c=+a+b"],
  ["Solde d = (a + b) − c", "d=+a+b-c"],
  ["d = a - (b - c)", "d=+a-b+c"],
  ["(3) = (1) + (2)", "3=+1+2"],
  ["[3]=[1]-[2]", "3=+1-2"],
  ["Total (4) = (1)+(2)+(3)", "4=+1+2+3"],
  ["col. 3 = col. 1 + col. 2", "3=+1+2"],
  ["Total (a + b)", "?=+a+b"],
  ["a+b", "?=+a+b"],
  ["Coût moyen (c = b / a)", "c=+b/+a"],
  ["Évolution e = (b - a) / a x 100", "e=+b-a/+a"],
])("reads what « %s » states", (text, expected) => {
  expect(stated(text)).toBe(expected);
});

it.each([
  "15-19",
  "2023-2024",
  "0-4 ans",
  "Total",
  "Base + mesures",
  "MCO = base",
  "Taux (a)",
  "c = a",
  "R+1",
  "c = a + b = d",
  "c = (a + b",
  `${"(".repeat(16_000)}a + b`,
  `c = ${"[".repeat(16_000)}a + b`,
])("reads no arithmetic in « %.40s »", (text) => {
  expect(stated(text)).toBeNull();
});

it.each([
  ["a", "a"],
  ["(1)", "1"],
  ["col. 2", "2"],
  ["Base (a)", "a"],
  ["Total (c = a + b)", "c"],
  ["Base", null],
  ["Dotation 2024", null],
])("names the column of « %s »", (text, name) => {
  expect(readHeaderName(text)).toBe(name);
});

const arithmeticOf = (drawing: string) => {
  const [table] = readTables(sheetFromText(drawing));
  if (!table) throw new Error("no table");
  return headerArithmetic(table);
};

it("finds the columns that letters and numbers name, in a line of their own or beside the labels", () => {
  const letters = arithmeticOf(`
Région   | Base | Mesures | Reprises | Net
         | a    | b       | c        | d = (a + b) - c
Bretagne | 1200 | 310     | 45       | 1465
Corse    | 410  | 95      | 12       | 493`);
  expect(letters.families.map(({ target, terms }) => [target, terms])).toEqual([
    [
      3,
      [
        { line: 0, sign: 1 },
        { line: 1, sign: 1 },
        { line: 2, sign: -1 },
      ],
    ],
  ]);
  const numbers = arithmeticOf(`
Région   | Places (1) | Crédits (2) | Crédits par place (3) = (2) / (1)
Bretagne | 120        | 3100        | 25.8
Corse    | 41         | 951         | 23.2`);
  expect(numbers.quotients).toEqual([{ kind: "ratio", target: 2, a: 1, b: 0 }]);
});

it("states nothing over a name that two columns carry, or that none does", () => {
  const twice = arithmeticOf(`
Région   | Base (a) | Autre (a) | Mesures (b) | Total (a + b)
Bretagne | 1200     | 7         | 310         | 1510
Corse    | 410      | 8         | 95          | 505`);
  const none = arithmeticOf(`
Région   | Base (a) | Mesures (b) | Total (a + z)
Bretagne | 1200     | 310         | 1510
Corse    | 410      | 95          | 505`);
  expect([...twice.families, ...none.families]).toEqual([]);
});

it("takes ranges of columns, and says which column takes one that is on another page", () => {
  const whole = arithmeticOf(`
Région   | Base | Aide | Autre | Total
         | 1    | 2    | 3     | 4 = (1 à 3)
Bretagne | 1200 | 310  | 45    | 1555
Corse    | 410  | 95   | 12    | 517`);
  expect(whole.families.map(({ target, terms }) => [target, terms.length])).toEqual([[3, 3]]);
  expect(whole.open.size).toBe(0);
  const parted = arithmeticOf(`
État     | Total         | Banques | Marché | Autres
1        | 2 =           | 3       | 4      | 5
         | (3 to 5) + 14 |         |        |
Bretagne | 1557          | 1200    | 310    | 45
Corse    | 517           | 410     | 95     | 12`);
  expect(parted.families).toEqual([]);
  expect([...parted.open]).toEqual([0]);
});

it("does not believe a header that stands over the wrong column", () => {
  const [table] = readTables(
    sheetFromText(`
Culture | Récolte (a) | Prévision (b) | Écart (b - a) | Autre
Blé     | 2166        | 1895          | -12           | 271
Orge    | 88          | 102           | 16            | 14
Avoine  | 153         | 168           | 10            | 15
Seigle  | 4           | 2             | -2            | 2
Colza   | 42          | 43            | 3             | 1`),
  );
  expect(table && certainFamilies(table)).toEqual([]);
});
