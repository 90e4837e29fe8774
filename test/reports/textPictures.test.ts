import { checkWorkbook } from "../../src/checks";
import { textReport } from "../../src/reports/text/textReport";
import type { CellValue } from "../../src/tables/workbook";
import { unjudged } from "./checked";

/** Regions by measures with their total, one amount of which is wrong by a digit; wide or tall as asked. */
const reportOf = (rows: number, columns: number, sheet: string): string[] => {
  const names = Array.from({ length: rows }, (_, r) => `Établissement ${r + 1}`);
  const amounts = names.map((_, r) =>
    Array.from({ length: columns }, (__, c) => 1000 + 37 * r + 11 * c * (r + 1)),
  );
  const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);
  const table: CellValue[][] = amounts.map((row, r) => [names[r] ?? "", ...row, sum(row)]);
  const total = Array.from({ length: columns + 1 }, (_, c) => sum(table.map((row) => Number(row[c + 1]))));
  const faulty = table[1];
  if (faulty) faulty[1] = Number(faulty[1]) + 500;
  const heads = Array.from({ length: columns }, (_, c) => `Mesure ${c + 1}`);
  const values = [["Crédits (en k€)"], ["Nom", ...heads, "Total"], ...table, ["Total", ...total]];
  const report = checkWorkbook({ name: "a.xlsx", sheets: [{ name: sheet, top: 0, left: 0, values }] });
  return textReport([unjudged(report)], false).split("\n");
};

test("a table with something to show is drawn in characters, the meaning of each under it, the gaps as bars", () => {
  const lines = reportOf(4, 3, "MIG");
  const at = lines.indexOf("Tableaux");
  expect(lines.slice(at, at + 10)).toEqual([
    "Tableaux",
    "  MIG A2:E7",
    "                             B C D E",
    "  Établissement 1            / · · ·",
    "  Établissement 2            × / / /",
    "  Établissement 3            / · · ·",
    "  Établissement 4            / · · ·",
    "  Total                      / · · ·",
    "",
    "  × cellule en cause    / dans un total faux    · juste",
  ]);
  const gaps = lines.slice(lines.findIndex((line) => line.startsWith("Écarts par taille")) + 1).slice(0, 2);
  expect(gaps.map((line) => line.replace(/\s+/g, " ").trim())).toEqual(
    expect.arrayContaining([expect.stringMatching(/^MIG B7, .*█+│ −500 k€$/)]),
  );
});

test.each([
  [200, 3, "Une feuille"],
  [12, 90, "F"],
  [80, 80, "Un nom de feuille de trente et u"],
])("%i rows by %i columns stay within a hundred characters", (rows, columns, sheet) => {
  const lines = reportOf(rows, columns, sheet);
  const drawn = lines.slice(
    lines.indexOf("Tableaux"),
    lines.findIndex((line) => /P.rimètre/.test(line)),
  );
  expect(drawn.length).toBeLessThan(75);
  expect(Math.max(...drawn.map((line) => [...line].length))).toBeLessThanOrEqual(100);
});

test("tables without anything to show are not drawn", () => {
  const values = [
    ["Crédits (en k€)", null, null, null],
    ["Nom", "MIG", "AC", "Total"],
    ["Nord", 101, 202, 303],
    ["Sud", 303, 404, 707],
    ["Est", 505, 606, 1111],
    ["Total", 909, 1212, 2121],
  ];
  const report = checkWorkbook({ name: "a.xlsx", sheets: [{ name: "S", top: 0, left: 0, values }] });
  expect(textReport([unjudged(report)], false)).not.toMatch(/Tableaux|Écarts par taille/);
});
