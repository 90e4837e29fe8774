import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import { areaAddress, cellAddress, readTables, type AnnexTable } from "../../src/tables";

const corpus = join(__dirname, "..", "corpus");
const golden = join(__dirname, "golden");

const tablesOf = (name: string): AnnexTable[] =>
  readWorkbook(name, readFileSync(join(corpus, `${name}.xlsx`))).sheets.flatMap(readTables);

/** Sum of the amounts at some grid indices, in scaled integers. */
const sum = (table: AnnexTable, pick: (index: number) => boolean): number =>
  table.grid.values.reduce((total, value, i) => (Number.isNaN(value) || !pick(i) ? total : total + value), 0);

/** What the golden files keep of a table: its structure, and the sums of its lines. */
const structure = (table: AnnexTable): unknown => ({
  sheet: table.sheet,
  area: areaAddress(table.area),
  bodyTop: table.bodyTop + 1,
  unit: table.unit,
  unitCell: table.unitCell === null ? null : cellAddress(table.unitCell.row, table.unitCell.column),
  regionSet: table.regionSet,
  scale: table.grid.scale,
  rows: table.rows.map(({ row, kind, code, label }, r) => ({
    row: row + 1,
    kind,
    code,
    label,
    sum: sum(table, (i) => Math.floor(i / table.grid.columns) === r),
  })),
  columns: table.columns.map(({ path, decimals, missionCode, flag, vector }, c) => ({
    path,
    decimals,
    ...(missionCode !== null && { missionCode }),
    ...(flag !== null && { flag }),
    ...(vector !== null && { vector }),
    sum: sum(table, (i) => i % table.grid.columns === c),
  })),
});

test.each([
  ["annexe-1-2007", "annexe-1-2007"],
  ["annexe-1-2024", "annexe-1-2024"],
  ["annexe-1-2024-brut", "annexe-1-2024"],
])("%s reads as the golden file says", (workbook, name) => {
  const expected: unknown = JSON.parse(readFileSync(join(golden, `${name}.json`), "utf8"));
  expect(tablesOf(workbook).map(structure)).toEqual(expected);
});

test("numbers and texts give the same grids in 2024, and every text is told", () => {
  const clean = tablesOf("annexe-1-2024");
  const raw = tablesOf("annexe-1-2024-brut");
  expect(raw.map(({ grid }) => grid)).toEqual(clean.map(({ grid }) => grid));
  expect(clean.flatMap(({ notes }) => notes)).toEqual([]);
  raw.forEach(({ notes, grid }) => {
    expect(new Set(notes.map(({ kind }) => kind))).toEqual(new Set(["text-number"]));
    expect(notes).toHaveLength(grid.values.filter((value) => !Number.isNaN(value)).length);
  });
});
