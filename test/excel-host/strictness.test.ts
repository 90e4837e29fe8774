import type { CellValue, Workbook } from "../../src/tables/workbook";
import { readEntry } from "./model/enteredValue";
import { parseArea, splitAddress } from "./model/a1";
import { useHost } from "./node/useHost";

const open = useHost();
const workbook: Workbook = {
  name: "c.xlsx",
  sheets: [
    { name: "A", top: 0, left: 0, values: [[1, 2]] },
    { name: "B", top: 0, left: 0, values: [["é".repeat(1_000_000)]] },
    { name: "Masquée", top: 0, left: 0, values: [], isHidden: true },
  ],
};
const run = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, sheet = "A") =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(sheet), context);
    await context.sync();
  });

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, string]>([
  [
    "a request over 5 MB",
    (sheet) => (sheet.getRange("A1").values = [["x".repeat(5_300_000)]]),
    "RequestPayloadSizeLimitExceeded",
  ],
  [
    "an answer over 5 MB",
    (sheet, context) =>
      [sheet, context.workbook.worksheets.getItem("B")].forEach((one) =>
        one.getRange("A1:A9").load("values,formulas"),
      ),
    "ResponsePayloadSizeLimitExceeded",
  ],
  ["more than 5 million cells", (sheet) => sheet.getRange("A1:J600000").load("values"), "InvalidOperation"],
  ["rows of unequal length", (sheet) => (sheet.getRange("A1:B2").values = [[1, 2], [3]]), "InvalidArgument"],
  [
    "cells outside the sheet",
    (sheet) => sheet.getRangeByIndexes(1048575, 0, 2, 1).load("values"),
    "InvalidArgument",
  ],
  ["an address that is none", (sheet) => sheet.getRange("A1;B2").load("values"), "InvalidArgument"],
  ["a range of another sheet", (sheet) => sheet.getRange("B!A1").load("values"), "InvalidArgument"],
  [
    "selecting in a sheet that is not shown",
    (_, context) => context.workbook.worksheets.getItem("B").getRange("A1").select(),
    "InvalidOperation",
  ],
  [
    "showing a hidden sheet",
    (_, context) => context.workbook.worksheets.getItem("Masquée").activate(),
    "InvalidOperation",
  ],
  ["a sheet name already taken", (_, context) => context.workbook.worksheets.add("b"), "ItemAlreadyExists"],
  [
    "a sheet name that Excel refuses",
    (_, context) => context.workbook.worksheets.add("a/b"),
    "InvalidArgument",
  ],
  [
    "a table over another",
    (sheet) => [sheet.tables.add("A1:B2", true), sheet.tables.add("B2:C3", true)],
    "InvalidArgument",
  ],
])("%s is refused", async (_, work, code) => {
  open({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.name === "B" ? [...sheet.values, ...sheet.values] : sheet.values,
    })),
  });
  await expect(run(work)).rejects.toMatchObject({ code });
});

test("a member above the declared requirement sets is not found", async () => {
  open(workbook);
  const newer = Excel.run(async (context) => void context.workbook.worksheets.onNameChanged);
  await expect(newer).rejects.toMatchObject({ code: "ApiNotFound" });
});

test("a member that the host lacks fails loudly and is remembered", async () => {
  const host = open(workbook);
  await expect(run((_, context) => context.workbook.styles.load("items/name"))).rejects.toMatchObject({
    code: "HostLacksMember",
  });
  expect(host.missing).toEqual(["Workbook.Styles (open)"]);
  host.missing.length = 0;
});

test("an edit between a read and a write is there when the write comes", async () => {
  const host = open(workbook);
  host.beforeSync = (sync) => void (sync === 2 && host.type("A", "A1", 9));
  const seen = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("A").getRange("A1").load("values");
    await context.sync();
    const before: unknown = cell.values[0]?.[0];
    cell.load("values");
    await context.sync();
    return [before, cell.values[0]?.[0]];
  });
  expect(seen).toEqual([1, 9]);
});

test("writes are spied; a null entry leaves its cell; ranges survive from one sync to the next", async () => {
  const host = open(workbook);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("A1:B1").load("values");
    await context.sync();
    range.values = [[null, 5]];
    await context.sync();
  });
  expect(host.sheet("A").values[0]).toEqual([1, 5]);
  expect(host.writes).toEqual([{ sheet: "A", address: "A1:B1", what: "values", value: [[null, 5]] }]);
  expect(host.syncs).toBe(2);
});

test.each<[CellValue, string, CellValue, string | null]>([
  ["12", "General", 12, null],
  ["1 234,5", "General", 1234.5, null],
  ["12 %", "General", 0.12, null],
  ["12", "@", "12", null],
  ["'12", "General", "12", null],
  ["=A1", "General", null, "=A1"],
  ["=A1", "@", "=A1", null],
  ["+A1", "General", null, "=+A1"],
  ["vrai", "General", true, null],
  ["#N/A", "General", "#N/A", null],
  ["mars 2007", "General", 45000, null],
  ["1/2", "General", 45000, null],
  ["Bretagne", "General", "Bretagne", null],
  ["", "General", null, null],
  [3, "@", 3, null],
])("%p typed in a cell formatted %s", (entry, format, value, formula) => {
  expect(readEntry(entry, format)).toMatchObject({ value, formula });
});

test("addresses", () => {
  expect(parseArea("$B$2:AA10")).toEqual({ top: 1, left: 1, bottom: 9, right: 26 });
  expect(parseArea("B:C")).toMatchObject({ left: 1, right: 2, top: 0 });
  expect(parseArea("3:4")).toMatchObject({ top: 2, bottom: 3, left: 0 });
  expect(splitAddress("'L''annexe !'!A1")).toEqual({ sheet: "L'annexe !", cells: "A1" });
});
