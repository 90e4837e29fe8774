import { readSheet, readWorkbook, type ReadingProgress } from "../../src/excel/readWorkbook";
import type { ExcelHost } from "../excel-host/excelHost";
import { PAYLOAD_LIMIT } from "../excel-host/officeExternal";
import { amountSheet, annexSheet, annexWorkbook, plainSheet } from "./annexWorkbook";
import { useHost } from "../excel-host/node/useHost";

const office = useHost();

/** Round trips that newer levels of ExcelApi add: comments, then merged areas. */
const added = (host: ExcelHost): number => Number(host.has("1.10")) + Number(host.has("1.13"));

const syncsOf = async (host: ExcelHost, read: () => Promise<unknown>): Promise<number> => {
  const before = host.syncs;
  await read();
  return host.syncs - before;
};

test("the reader gives back the workbook that stands behind Excel", async () => {
  const host = office(annexWorkbook);
  const workbook = await readWorkbook();
  expect(workbook.name).toBe("annexe.xlsx");
  expect(workbook.sheets.map((sheet) => [sheet.name, sheet.isProtected, sheet.isHidden])).toEqual([
    ["Annexe I", false, false],
    ["Vide", false, false],
    ["Protégée", true, false],
    ["Notes", false, true],
  ]);
  expect(workbook.sheets[0]).toEqual(host.has("1.13") ? annexSheet : { ...annexSheet, merges: [] });
  expect(workbook.sheets[1]?.values).toEqual([]);
  expect(host.writes).toEqual([]);
});

test("the active sheet alone", async () => {
  const host = office(annexWorkbook);
  host.select("Protégée", "A1");
  const workbook = await readSheet();
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Protégée"]);
});

test("sixty sheets take six round trips, one of them for merged areas, one for comments", async () => {
  const sheets = Array.from({ length: 60 }, (_, index) => amountSheet(`F${index + 1}`, 20, 20));
  const host = office({ name: "grand.xlsx", sheets });
  expect(await syncsOf(host, () => readWorkbook())).toBe(4 + added(host));
});

test("a million cells in 60 sheets: four round trips and one per block, under the payload limit", async () => {
  const sheets = Array.from({ length: 60 }, (_, index) => amountSheet(`F${index + 1}`, 1667, 10));
  const host = office({ name: "million.xlsx", sheets });
  const seen: ReadingProgress[] = [];
  const syncs = await syncsOf(host, () => readWorkbook({ onProgress: (progress) => seen.push(progress) }));
  expect(seen.at(-1)).toEqual({ sheet: "F60", sheetNumber: 60, sheets: 60, cells: 1000200, fraction: 1 });
  expect(syncs).toBe(2 + added(host) + Math.ceil(1000200 / 20000));
  expect(host.external.largestAnswer).toBeLessThan(PAYLOAD_LIMIT);
});

test("a block heavier than five megabytes is read by halves, without losing a cell", async () => {
  const long = "é".repeat(300);
  const values = Array.from({ length: 4000 }, (_, row) => [`${row} ${long}`, row]);
  const host = office({ name: "lourd.xlsx", sheets: [plainSheet("F", values)] });
  const workbook = await readWorkbook();
  expect(workbook.sheets[0]?.values).toEqual(values);
  expect(host.external.largestAnswer).toBeGreaterThan(PAYLOAD_LIMIT / 4);
});

test("reading stops between two round trips when it is cancelled", async () => {
  const host = office({ name: "grand.xlsx", sheets: [amountSheet("F", 5000, 10)] });
  const stop = new AbortController();
  const read = readWorkbook({ signal: stop.signal, blockCells: 1000, onProgress: () => stop.abort() });
  await expect(read).rejects.toMatchObject({ problem: "cancelled" });
  expect(host.syncs).toBe(3 + added(host));
});

test.each([
  ["editing", (host: ExcelHost): void => void (host.isEditing = true)],
  ["workbook-gone", (host: ExcelHost): void => void (host.isClosed = true)],
  ["sheet-gone", (host: ExcelHost): void => void (host.syncs === 3 && host.deleteSheet("Annexe I"))],
] as const)("%s in the middle of the reading ends in a typed failure", async (problem, happen) => {
  const host = office(annexWorkbook);
  host.beforeSync = () => happen(host);
  await expect(readWorkbook()).rejects.toMatchObject({ problem });
});

const notes = new Map([
  ["B5", "Vu avec la DRH\nOui, le 3 mars"],
  ["C7", "À revoir"],
]);

test("the comments of cells, with their answers, as a file's reader gives them", async () => {
  const host = office({ name: "n.xlsx", sheets: [plainSheet("F", [[1]]), { ...annexSheet, notes }] });
  const expected = host.has("1.10") ? [undefined, notes] : [undefined, undefined];
  expect((await readWorkbook()).sheets.map((sheet) => sheet.notes)).toEqual(expected);
  host.select(annexSheet.name, "A1");
  expect((await readSheet()).sheets[0]?.notes).toEqual(expected[1]);
  expect(host.missing).toEqual([]);
});

test("a thousand comments take two round trips more, and one that goes away in between loses no cell", async () => {
  const many = new Map(Array.from({ length: 1_000 }, (_, i): [string, string] => [`A${i + 1}`, `n° ${i}`]));
  const host = office({ name: "n.xlsx", sheets: [{ ...plainSheet("F", [[1, 2]]), notes: many }] });
  const [before, after] = [3 + added(host), host.has("1.10") ? 2 : 0];
  expect(await syncsOf(host, () => readWorkbook())).toBe(before + after);
  if (!host.has("1.10")) return;
  const sheet = host.workbook.sheets[0];
  const first = host.syncs;
  host.beforeSync = (sync) => sync === first + before && sheet?.comments.pop();
  const read = (await readWorkbook()).sheets[0];
  expect([read?.values, read?.notes?.size]).toEqual([[[1, 2]], 500]);
});

test("an Excel that refuses its comments is read without them", async () => {
  const host = office({ name: "n.xlsx", sheets: [{ ...plainSheet("F", [[1, 2]]), notes }] });
  host.workbook.sheets[0]?.comments.push({ row: 0, column: 0, texts: null as never });
  const [sheet] = (await readWorkbook()).sheets;
  expect([sheet?.values, sheet?.notes]).toEqual([[[1, 2]], undefined]);
});

test("a formula that gives an empty text has a result, a blank cell has none", async () => {
  office({
    name: "vide.xlsx",
    sheets: [
      { ...plainSheet("F", [["x", "", null, 1]]), formulas: [[null, '=IF(A1="","",A1)', null, null]] },
    ],
  });
  expect((await readWorkbook()).sheets[0]?.values).toEqual([["x", "", null, 1]]);
});
