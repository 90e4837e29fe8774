import { compareWorkbooks, compareSheets } from "../../src/comparison/compareWorkbooks";
import { sayChange } from "../../src/messages/comparison/sayChange";
import { sayComparison } from "../../src/messages/comparison/sayComparison";
import type { CellValue, Sheet, Workbook } from "../../src/tables/workbook";
import { sheetOf as sheet, type Rows } from "../tables/sheetOf";

const book = (...sheets: readonly Sheet[]): Workbook => ({ name: "essai.xlsx", sheets });
const compared = (before: readonly Sheet[], after: readonly Sheet[]) =>
  compareWorkbooks(book(...before), book(...after));
const told = (before: readonly Sheet[], after: readonly Sheet[]) => {
  const comparison = compared(before, after);
  return [
    ...comparison.changes.map((change) => {
      const { what, where, sentence } = sayChange(change, "fr");
      return `${what} · ${where} · ${sentence}`.replaceAll("\u202f", " ");
    }),
    ...comparison.amounts
      .first(100)
      .map(
        ({ after: { cell }, before: was, gap }) =>
          `${cell} ${was.amount?.toFixed() ?? was.text} ${gap?.toFixed()}`,
      ),
    ...comparison.sums.map(({ fault, cell, part }) => `${fault} ${cell}${part ? ` ${part.name}` : ""}`),
  ];
};

const table: Rows = [
  ["Crédits 2024 en k€"],
  ["Région", "MIG", "AC", "Total"],
  ["Bretagne", 1010.5, 2020.1, 3030.6],
  ["Corse", 1112.2, 2122.7, 3234.9],
  ["Normandie", 1213.4, 2223.3, 3436.7],
  ["Occitanie", 1314.9, 2324.8, 3639.7],
  ["Total", 4651, 8690.9, 13341.9],
];
const edit = (rows: Rows, ...cells: readonly (readonly [number, number, CellValue])[]): Rows =>
  rows.map((row, r) => row.map((value, c) => cells.find(([y, x]) => y === r && x === c)?.[2] ?? value));
const inserted = (rows: Rows, at: number, ...lines: Rows): Rows => [
  ...rows.slice(0, at),
  ...lines,
  ...rows.slice(at),
];

describe("what changed is told by names", () => {
  it("a unit changed with its amounts is one change", () => {
    const euros = table.map((row, r) =>
      r === 0
        ? ["Crédits 2024 en euros"]
        : row.map((value) => (typeof value === "number" ? Math.round(value * 1000) : value)),
    );
    expect(told([sheet("MIGAC", table)], [sheet("MIGAC", euros)])).toEqual([
      "unité changée, montants convertis · MIGAC A2:D7 · k€ → € (× 1 000)",
      "texte · MIGAC!A1 · « Crédits 2024 en k€ » devient « Crédits 2024 en euros »",
    ]);
  });
  it("rounded anew by a coarser unit, its sums still add up; one that does not is told", () => {
    const tens = [101_449, 202_551, 303_449, 404_551, 505_449, 606_551];
    const exact = (extra: number): number[] => tens.map((one, i) => one + (i === 2 ? extra : 0));
    const listed = (unit: string, amounts: readonly number[], total: number): Rows => [
      [`Crédits en ${unit}`],
      ["Nom", "Crédits", "Postes"],
      ...amounts.map((one, i) => [`Centre ${"ABCDEF".charAt(i)}`, one, 1]),
      ["Total", total, amounts.length],
    ];
    const sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0);
    const thousands = (of: readonly number[]): number[] => of.map((one) => Math.round(one / 1000));
    const changed = exact(40_000);
    const before = listed("euros", tens, sum(tens));
    const right = listed("k€", thousands(changed), Math.round(sum(changed) / 1000));
    const rounded = compared([sheet("A", before)], [sheet("A", right)]);
    // The column of persons keeps its unit: nothing is told of it.
    expect([rounded.sums, rounded.amounts.count]).toEqual([[], 2]);
    const stale = listed("k€", thousands(changed), Math.round(sum(tens) / 1000));
    expect(compared([sheet("A", before)], [sheet("A", stale)]).sums.map(({ fault }) => fault)).toEqual([
      "stale",
    ]);
  });
  it("a unit changed without its amounts, and amounts without their unit", () => {
    const relabelled = [["Crédits 2024 en euros"], ...table.slice(1)];
    expect(told([sheet("MIGAC", table)], [sheet("MIGAC", relabelled)])[0]).toMatch(
      /^unité changée, montants inchangés/,
    );
    const rescaled = table.map((row) =>
      row.map((value) => (typeof value === "number" ? value * 1000 : value)),
    );
    expect(told([sheet("MIGAC", table)], [sheet("MIGAC", rescaled)])).toEqual([
      "montants changés d’échelle, unité inchangée · MIGAC A2:D7 · × 1 000",
    ]);
  });
  it("a table moved to another sheet", () => {
    const other: Rows = [["Note"], ["Méthode de calcul"]];
    expect(
      told(
        [sheet("MIGAC", table), sheet("Notes", other)],
        [sheet("Notes", [...other, [], ...table.slice(1)]), sheet("MIGAC", [["Voir Notes"]])],
      ),
    ).toEqual(expect.arrayContaining(["Tableau déplacé · Notes A4:D9 · MIGAC A2:D7 → Notes A4:D9"]));
  });
  it("labels that occur twice are told apart by the line above them", () => {
    const nested: Rows = [
      ["Région", "MIG", "AC"],
      ["Bretagne", 100, 200],
      ["dont public", 60, 120],
      ["Corse", 300, 400],
      ["dont public", 160, 220],
    ];
    expect(told([sheet("A", nested)], [sheet("A", edit(nested, [4, 1, 161], [2, 2, 121]))])).toEqual([
      "C3 120 1",
      "B5 160 1",
    ]);
  });
  it("two rows swapped are moved, not changed", () => {
    const swapped = [...table.slice(0, 3), table[4] ?? [], table[3] ?? [], ...table.slice(5)];
    expect(told([sheet("A", table)], [sheet("A", swapped)])).toEqual([
      expect.stringMatching(/^Ligne déplacée · A \d · « (Corse|Normandie) » \(\d → \d\)$/),
    ]);
  });
  it("two sheets that exchanged their names", () => {
    const other = table.map((row) => row.map((value) => (typeof value === "number" ? value + 7 : value)));
    const changes = told(
      [sheet("PSY", table), sheet("SMR", other)],
      [sheet("SMR", table), sheet("PSY", other)],
    );
    expect(changes).toEqual([
      "Feuille renommée · SMR · « PSY » devient « SMR »",
      "Feuille renommée · PSY · « SMR » devient « PSY »",
    ]);
  });
  it("an amount typed as a text is stored otherwise and worth the same", () => {
    expect(told([sheet("A", table)], [sheet("A", edit(table, [3, 1, "1 112,2"]))])).toEqual([
      "nombres enregistrés désormais en texte · A!B4 · 1 montant",
    ]);
  });
  it("a heading over several columns is changed once", () => {
    const grouped: Rows = [
      ["Région", "MIG 2023", null, "AC 2023", null],
      [null, "JPE", "NR", "JPE", "NR"],
      ["Bretagne", 11.5, 22.5, 33.5, 44.5],
      ["Corse", 12.5, 23.5, 34.5, 45.5],
      ["Normandie", 13.5, 24.5, 35.5, 46.5],
    ];
    const merges = [
      { top: 0, left: 1, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 0, right: 4 },
    ];
    const after = edit(grouped, [0, 1, "MIG 2024"]);
    expect(told([{ ...sheet("A", grouped), merges }], [{ ...sheet("A", after), merges }])).toEqual([
      "Colonne renommée · A B · « MIG 2023 » devient « MIG 2024 » (2 colonnes)",
    ]);
  });
});

describe("the differences are checked as a table", () => {
  const before = [sheet("MIGAC", table)];
  it("a measure that is counted in twice", () => {
    const after = edit(table, [2, 1, 1020.5], [2, 3, 3040.6], [6, 1, 4671], [6, 3, 13351.9]);
    expect(told(before, [sheet("MIGAC", after)]).slice(4)).toEqual(["twice B7 Bretagne", "other D7"]);
  });
  it("a new line that no total takes in", () => {
    const after = inserted(table, 4, ["Mayotte", 500.5, 600.5, 1101]);
    expect(told(before, [sheet("MIGAC", after)])).toEqual([
      "Ligne ajoutée · MIGAC 5 · « Mayotte »",
      "left-out B8 Mayotte",
      "left-out C8 Mayotte",
      "left-out D8 Mayotte",
    ]);
  });
  it("a line entered twice, taken in by the totals", () => {
    const after = edit(
      inserted(table, 3, ["Bretagne (suite)", 1010.5, 2020.1, 3030.6]),
      [7, 1, 5661.5],
      [7, 2, 10711],
      [7, 3, 16372.5],
    );
    expect(told(before, [sheet("MIGAC", after)])[0]).toBe(
      "Ligne ajoutée · MIGAC 4 · « Bretagne (suite) » : mêmes montants que « Bretagne » (3), saisie deux fois ?",
    );
  });
  it("totals that changed alone, and a sum put right", () => {
    expect(told(before, [sheet("MIGAC", edit(table, [6, 1, 4751]))])).toEqual([
      "B7 4651 100",
      "total-only B7",
      "stale D7",
    ]);
    const wrong = edit(table, [6, 1, 4751]);
    expect(told([sheet("MIGAC", wrong)], before)).toEqual(expect.arrayContaining(["restored B7"]));
  });
  it("a misprint that both versions carry is not told again", () => {
    const wrong = edit(table, [6, 1, 4751]);
    const after = edit(wrong, [2, 2, 2030.1], [2, 3, 3040.6], [6, 2, 8700.9], [6, 3, 13351.9]);
    expect(compared([sheet("MIGAC", wrong)], [sheet("MIGAC", after)]).sums).toEqual([]);
  });
});

describe("formulas", () => {
  const sums = (rows: number): Sheet["formulas"] => [
    ...Array.from({ length: 2 }, () => undefined),
    ...Array.from({ length: rows }, (_, r) => [null, null, null, `=SUM(B${r + 3}:C${r + 3})`]),
    [null, `=SUM(B3:B${rows + 2})`, `=SUM(C3:C${rows + 2})`, `=SUM(D3:D${rows + 2})`],
  ];
  it("that follow an inserted row are the same; their results changed", () => {
    const after = edit(
      inserted(table, 4, ["Mayotte", 500.5, 600.5, 1101]),
      [7, 1, 5151.5],
      [7, 2, 9291.4],
      [7, 3, 14442.9],
    );
    const comparison = compared([sheet("A", table, sums(4))], [sheet("A", after, sums(5))]);
    expect(comparison.changes.map(({ kind }) => kind)).toEqual(["row"]);
    expect(comparison.amounts).toMatchObject({ count: 3, computed: 3 });
    expect(comparison.sums).toEqual([]);
  });
  it("replaced by their value", () => {
    expect(told([sheet("A", table, sums(4))], [sheet("A", table)])).toHaveLength(7);
    const fixed =
      sums(4)?.map((row, r) => (r === 6 ? [null, null, "=SUM(C3:C6)", "=SUM(D3:D6)"] : row)) ?? [];
    expect(told([sheet("A", table, sums(4))], [sheet("A", table, fixed)])).toEqual([
      "formule remplacée par une valeur · A!B7 · « =SUM(B3:B6) » devient « 4651 »",
    ]);
  });
});

it("compares two sheets of one workbook", () => {
  const workbook = book(sheet("2023", table), sheet("2024", edit(table, [3, 1, 1122.2])));
  const comparison = compareSheets(workbook, "2023", "2024");
  expect(comparison.amounts.count).toBe(1);
  expect(sayComparison(comparison, "fr").replaceAll("\u202f", " ")).toBe(
    "1 montant changé ; 2 totaux ne varient pas comme leurs parties.",
  );
});
