import { checkWorkbook } from "../../src/checks";
import { readWorkbook } from "../../src/excel/readWorkbook";
import type { Sheet, Workbook } from "../../src/tables/workbook";
import { readWorkbook as readFile } from "../../src/workbooks/readWorkbook";
import type { ExcelHost } from "../excel-host/excelHost";
import { HostError, type HostErrorCode } from "../excel-host/hostError";
import { useHost } from "../excel-host/node/useHost";
import { cellKey, type Alignment } from "../excel-host/model/hostSheet";
import { findingReading } from "../checks/findingReading";
import { bytesOf, data } from "../workbooks/officeFile";
import { plainSheet } from "./annexWorkbook";

const open = useHost();

const services: readonly (readonly [name: string, style: number, amount: number])[] = [
  ["Nord", 0, 512340],
  ["Accueil", 1, 187117],
  ["Enfants", 2, 102004],
  ["Adultes", 2, 85113],
  ["Soins", 1, 325223],
  ["Sud", 0, 431072],
  ["Accueil", 1, 219954],
  ["Soins", 1, 211118],
  ["Est", 0, 309411],
  ["Accueil", 1, 201558],
  ["Soins", 1, 188853],
];

/** A file whose levels are shown by the indents of its cells alone, its title and its amounts standing in too. */
const file = (): Workbook => {
  const text = (address: string, style: number, words: string): string =>
    `<c r="${address}" s="${style}" t="str"><v>${words}</v></c>`;
  const rows = services.map(
    ([name, style, amount], i) =>
      `<row r="${i + 3}">${text(`B${i + 3}`, style, name)}<c r="C${i + 3}" s="3"><v>${amount}</v></c></row>`,
  );
  const alignments = [
    "",
    ...["left", "left", "right"].map((at, i) => `horizontal="${at}" indent="${1 + (i % 2)}"`),
  ];
  return readFile(
    "retraits.xlsx",
    bytesOf({
      styles: `<styleSheet><cellXfs>${alignments.map((one) => `<xf><alignment ${one}/></xf>`).join("")}</cellXfs></styleSheet>`,
      sheet: data(
        `<row r="1">${text("B1", 2, "Dépenses en €")}</row><row r="2">${text("B2", 0, "Service")}${text("C2", 3, "Coût")}</row>${rows.join("")}`,
      ),
    }),
  );
};

/** The indents of a sheet by the place of their cells, whatever blank edges the sheet keeps. */
const indentsOf = ({ top, left, indents = [] }: Sheet): unknown[] =>
  indents.flatMap((row, r) => (row ?? []).flatMap((steps, c) => (steps ? [[top + r, left + c, steps]] : [])));

const findingsOf = (workbook: Workbook): unknown =>
  checkWorkbook(workbook).sheets.map(({ findings }) => findings.map(findingReading));

const syncsOf = async (host: ExcelHost, read: () => Promise<unknown>): Promise<number> => {
  const before = host.syncs;
  await read();
  return host.syncs - before;
};

const align = (host: ExcelHost, row: number, column: number, alignment: Partial<Alignment>): void => {
  const whole = { horizontalAlignment: "Left", indentLevel: 1, ...alignment } as const;
  host.workbook.sheets[0]?.alignments.set(cellKey(row, column), whole);
};

test("the levels that only indents show are read in Excel as in the file, and the wrong subtotal is told", async () => {
  const workbook = file();
  open(workbook);
  const read = await readWorkbook();
  expect(read.sheets.map(indentsOf)).toEqual(workbook.sheets.map(indentsOf));
  expect(findingsOf(read)).toEqual(findingsOf(workbook));
  expect(findingsOf(read)).toEqual([
    [expect.stringContaining("TOTAL-ECART Été & Co!C11 · lu 309411 · attendu 390411")],
  ]);
  expect(findingsOf({ ...read, sheets: read.sheets.map((sheet) => ({ ...sheet, indents: [] })) })).toEqual([
    [],
  ]);
});

test("numbers, blank cells, and texts indented from elsewhere than the left say nothing", async () => {
  const host = open({
    name: "a.xlsx",
    sheets: [
      plainSheet("F", [
        ["a", 1, "b", "c", "d", "e"],
        [null, 2],
        ["f", 3],
      ]),
    ],
  });
  align(host, 0, 0, { indentLevel: 2 });
  align(host, 0, 1, {});
  align(host, 0, 2, { horizontalAlignment: "Right" });
  align(host, 0, 3, { horizontalAlignment: "Center" });
  align(host, 0, 4, { horizontalAlignment: "General" });
  align(host, 0, 5, { horizontalAlignment: "Distributed", indentLevel: 3 });
  align(host, 1, 0, {});
  align(host, 2, 1, {});
  const [sheet] = (await readWorkbook()).sheets;
  expect(sheet?.indents).toEqual([[2, undefined, undefined, undefined, 1, 3]]);
});

test("indents take one round trip more for each block that has some, and none elsewhere", async () => {
  const rows = Array.from({ length: 30 }, (_, r) => [`Service ${r}`, r]);
  const host = open({ name: "a.xlsx", sheets: [{ ...plainSheet("F", rows), top: 4, left: 2 }] });
  const read = async (): Promise<unknown> =>
    (await readWorkbook({ blockCells: 20 })).sheets.flatMap(indentsOf);
  const plain = await syncsOf(host, read);
  align(host, 7, 2, {});
  align(host, 27, 2, { indentLevel: 2 });
  expect(await syncsOf(host, read)).toBe(plain + 2);
  expect(await read()).toEqual([
    [7, 2, 1],
    [27, 2, 2],
  ]);
});

test("where the indents of a block are heavier than Excel hands over, it is read by halves", async () => {
  const values = Array.from({ length: 90_000 }, () => ["a"]);
  const host = open({ name: "a.xlsx", sheets: [plainSheet("F", values)] });
  align(host, 89_999, 0, {});
  const [sheet] = (await readWorkbook({ blockCells: 100_000 })).sheets;
  expect(sheet && [indentsOf(sheet), sheet.values.length]).toEqual([[[89_999, 0, 1]], 90_000]);
});

test("a row of texts as wide as a sheet", async () => {
  const row = Array.from({ length: 16_384 }, (_, c) => (c === 16_383 ? c : "a"));
  const host = open({ name: "a.xlsx", sheets: [plainSheet("F", [row])] });
  align(host, 0, 16_382, { indentLevel: 2 });
  align(host, 0, 16_383, {});
  expect((await readWorkbook()).sheets.map(indentsOf)).toEqual([[[0, 16_382, 2]]]);
});

const failingIn = (code: HostErrorCode): Promise<Workbook> => {
  const host = open({ name: "a.xlsx", sheets: [plainSheet("F", [["a", 1]])] });
  align(host, 0, 0, {});
  const own = host.workbook.sheets[0]?.alignments;
  let asked = 0;
  if (own)
    own.get = (key) => {
      // The level of the whole range is asked for first: two cells.
      if (++asked > 2) throw new HostError(code, "no indents");
      return Map.prototype.get.call(own, key) as Alignment | undefined;
    };
  return readWorkbook();
};

test.each(["UnsupportedOperation", "ApiNotFound", "GeneralException"] as const)(
  "an Excel that does not tell indents (%s) is read without them",
  async (code) => {
    const [sheet] = (await failingIn(code)).sheets;
    expect([sheet?.values, sheet?.indents]).toEqual([[["a", 1]], undefined]);
  },
);

test("any other failure while they are read is one of the reading", async () => {
  await expect(failingIn("ItemNotFound")).rejects.toMatchObject({ problem: "sheet-gone" });
});
