import { checkWorkbook } from "../../src/checks";
import { publishedTables } from "../../src/circulars";
import type { DraftCell, SheetDraft } from "../../src/templates/sheetDraft";
import { annexDraft } from "../../src/templates/annexDraft";
import type { CellValue, Sheet } from "../../src/tables/workbook";

const valueOf = (cell: DraftCell): CellValue =>
  typeof cell === "object" && cell !== null ? ("value" in cell ? cell.value : null) : cell;
const formulaOf = (cell: DraftCell): string | null =>
  typeof cell === "object" && cell !== null && "formula" in cell ? cell.formula : null;
const sheetOf = ({ name, rows }: SheetDraft): Sheet => ({
  name,
  top: 0,
  left: 0,
  values: rows.map((row) => row.map(valueOf)),
});

test("a published annex, inserted and checked, is read as published: five slips in 2007, none in 2024", () => {
  for (const table of publishedTables()) {
    const report = checkWorkbook({ name: "x", sheets: [sheetOf(annexDraft(table, "published"))] });
    expect([table.name, report.summary.tables, report.summary.errors]).toEqual([
      table.name,
      1,
      table.vintage === 2007 ? 5 : 0,
    ]);
    expect(report.summary.equations).toBeGreaterThan(0);
  }
});

test("the totals of a blank form, computed on the published amounts, give back the published totals within rounding", () => {
  for (const table of publishedTables().filter(({ vintage }) => vintage === 2024)) {
    const published = annexDraft(table, "published").rows;
    const blank = annexDraft(table, "blank").rows;
    const amountAt = (letters: string, row: string): number => {
      const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const cell = valueOf(published[Number(row) - 1]?.[column] ?? null);
      return typeof cell === "number" ? Math.round(cell * 10) : 0;
    };
    let totals = 0;
    blank.forEach((row, r) =>
      row.forEach((cell, c) => {
        const formula = formulaOf(cell);
        if (formula === null) return;
        const sum = addressesOf(formula).reduce(
          (total, [letters, number]) => total + amountAt(letters, number),
          0,
        );
        const printed = valueOf(published[r]?.[c] ?? null);
        const terms = addressesOf(formula).length;
        totals++;
        expect(Math.abs(sum - Math.round(Number(printed ?? 0) * 10)) * 2).toBeLessThanOrEqual(terms + 1);
      }),
    );
    expect(totals).toBeGreaterThan(table.columns.length);
  }
});

const addressesOf = (formula: string): readonly [string, string][] =>
  [...formula.matchAll(/([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?/g)].flatMap(
    ([, c1 = "", r1 = "", c2 = c1, r2 = r1]) => {
      const first = columnOf(c1);
      const last = columnOf(c2);
      const cells: [string, string][] = [];
      for (let row = Number(r1); row <= Number(r2); row++)
        for (let column = first; column <= last; column++) cells.push([lettersOf(column), String(row)]);
      return cells;
    },
  );
const columnOf = (letters: string): number => [...letters].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0);
const lettersOf = (column: number): string =>
  column > 26
    ? lettersOf(Math.floor((column - 1) / 26)) + lettersOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
