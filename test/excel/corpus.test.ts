import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../src/checks";
import { readWorkbook as readFile } from "../../src/workbooks/readWorkbook";
import { addSheets } from "../../src/excel/addSheet";
import { applyChanges, undoChanges } from "../../src/excel/applyChanges";
import { controlSheetDrafts } from "../../src/excel/controlSheet";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { readAddress } from "../../src/tables/address";
import type { Sheet, Workbook } from "../../src/tables/workbook";
import { unjudged } from "../reports/checked";
import { useHost } from "../excel-host/node/useHost";

const open = useHost();
const fromFile = (name: string): Workbook => readFile(name, readFileSync(`test/corpus/${name}`));

/** Every cell that holds something, by its place: what two readings must agree on, whatever blank edges they keep. */
const contentOf = (sheet: Sheet): Map<string, unknown> => {
  const cells = new Map<string, unknown>();
  sheet.values.forEach((row, r) =>
    row.forEach((value, c) => {
      const formula = sheet.formulas?.[r]?.[c] ?? null;
      if (value === null && formula === null) return;
      const format = sheet.formats?.[r]?.[c] ?? null;
      cells.set(`${sheet.top + r},${sheet.left + c}`, [value, formula, format === "General" ? null : format]);
    }),
  );
  return cells;
};

test.each(["annexe-1-2007.xlsx", "annexe-1-2024.xlsx", "annexe-1-2024-brut.xlsx"])(
  "%s reads the same through Excel as from its file, and is checked the same",
  async (name) => {
    const file = fromFile(name);
    const host = open(file);
    const read = await readWorkbook();
    expect(read.sheets.map(contentOf)).toEqual(file.sheets.map(contentOf));
    expect(read.sheets.map((sheet) => sheet.merges?.length)).toEqual(
      file.sheets.map((sheet) => (host.has("1.13") ? (sheet.merges?.length ?? 0) : 0)),
    );
    expect(checkWorkbook(read).summary).toMatchObject({
      ...checkWorkbook(file).summary,
      cells: expect.any(Number),
    });
    expect(host.writes).toEqual([]);
  },
);

test("the five misprints of 2007: apply all, the totals hold; undo, and the workbook is what it was", async () => {
  const host = open(fromFile("annexe-1-2007.xlsx"));
  const before = JSON.stringify(host.workbook.toWorkbook());
  const workbook = await readWorkbook();
  const report = checkWorkbook(workbook);
  const changes = report.sheets.flatMap(({ name, findings }) =>
    findings.flatMap(({ cell, cause }) => {
      if (!cause?.proposed || !cause.unique || cause.interval || cause.cell !== cell) return [];
      const sheet = workbook.sheets.find((one) => one.name === name);
      const { row = 0, column = 0 } = readAddress(cell) ?? {};
      const read = sheet?.values[row - sheet.top]?.[column - sheet.left] ?? null;
      return [{ sheet: name, cell, read, formula: null, write: cause.proposed.toNumber() }];
    }),
  );
  expect(changes).toHaveLength(5);
  const { written, refused } = await applyChanges(changes);
  expect([written.length, refused]).toEqual([5, []]);
  expect(checkWorkbook(await readWorkbook()).summary.broken).toBe(0);
  expect((await undoChanges(written)).refused).toEqual([]);
  expect(JSON.stringify(host.workbook.toWorkbook())).toBe(before);

  const [name = ""] = await addSheets(controlSheetDrafts(unjudged(report), "fr"));
  const formulas = host.sheet(name).formulas.flat().filter(Boolean);
  expect(formulas).toHaveLength(report.summary.broken);
});
