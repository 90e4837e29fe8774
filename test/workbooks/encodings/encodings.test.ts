import { checkWorkbook, type Report } from "../../../src/checks";
import type { Workbook } from "../../../src/tables/workbook";
import { FileProblem } from "../../../src/workbooks/fileProblem";
import { readWorkbook } from "../../../src/workbooks/readWorkbook";
import { annex, sheetPath, texts } from "./annex";
import { cellEncodings } from "./cellEncodings";
import { oddEncodings } from "./oddEncodings";
import { packageEncodings, zipped } from "./packageEncodings";
import { sheetEncodings } from "./sheetEncodings";
import { writerEncodings } from "./writerEncodings";
import { xmlEncodings } from "./xmlEncodings";

const reports = new Map<string, Report>();

/** The report of a workbook, made once for all those that are read alike. */
function reportOf(workbook: Workbook): Report {
  const read = JSON.stringify(workbook, (_, value: unknown) =>
    value instanceof Set || value instanceof Map ? [...(value as Iterable<unknown>)] : value,
  );
  const report = reports.get(read) ?? checkWorkbook(workbook);
  reports.set(read, report);
  return report;
}

/** What a reader of the annex sees: its cells, and every finding with its sentence's data. */
function seen(workbook: Workbook): unknown {
  const [sheet] = workbook.sheets;
  const { sheets, summary } = reportOf(workbook);
  return {
    name: sheet?.name,
    values: sheet?.values.map((row) => (row.length > 0 ? row.slice(0, 5) : [])).slice(0, 19),
    formulas: sheet?.formulas?.flat().filter(Boolean),
    format: sheet?.formats?.[4]?.[1],
    merges: sheet?.merges,
    hidden: [sheet?.hiddenRows?.size, sheet?.hiddenColumns?.size],
    findings: sheets.flatMap(({ findings }) =>
      findings.map(({ code, cell, cells, severity }) => [code, cell, cells, severity]),
    ),
    summary: { ...summary, cells: 0 },
  };
}

let read: unknown;
const base = (): unknown => (read ??= seen(readWorkbook("annexe.xlsx", zipped(annex))));

it("the annex itself is read whole, and its slip found", () => {
  expect(base()).toMatchObject({
    name: "Annexe d'été & > 1",
    formulas: ['=IF(B4<>0,1,"&")'],
    summary: { errors: 1, tables: 1 },
    findings: expect.arrayContaining([["TOTAL-ECART", "C8", expect.anything(), "error"]]),
  });
  expect((base() as { values: unknown[][] }).values[0]?.[0]).toBe(texts[0]);
});

const parts = [
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/sharedStrings.xml",
  sheetPath,
];
const rewritten = Object.entries(xmlEncodings).flatMap(([name, rewrite]) =>
  [...parts, "every part"].map((part): readonly [string, () => Uint8Array] => [
    `${name}, ${part}`,
    () =>
      zipped(
        Object.fromEntries(
          Object.entries(annex).map(([path, xml]) => [
            path,
            part === path || (part === "every part" && path.endsWith("s.xml")) ? rewrite(xml) : xml,
          ]),
        ),
      ),
  ]),
);
const all: readonly (readonly [string, () => Uint8Array])[] = [
  ...rewritten,
  ...Object.entries(packageEncodings),
  ...Object.entries(sheetEncodings),
  ...Object.entries(writerEncodings),
  ...Object.entries(oddEncodings),
  ...Object.entries(cellEncodings),
];

it.each(all)("reads the same annex written with %s", (_, write) => {
  expect(seen(readWorkbook("annexe.xlsx", write()))).toEqual(base());
});

const replaced = (path: string, from: string | RegExp, to: string): Uint8Array =>
  zipped({ ...annex, [path]: (annex[path] ?? "").replace(from, to) });

it.each([
  ["a document type", replaced(sheetPath, "<worksheet", '<!DOCTYPE w [<!ENTITY a "1">]><worksheet')],
  ["two roots", replaced("xl/workbook.xml", "</workbook>", "</workbook><workbook/>")],
  ["an attribute twice", replaced(sheetPath, '<c r="B5"', '<c r="B5" r="B6"')],
  ["an attribute without quotes", replaced(sheetPath, 'r="B5"', "r=B5")],
  ["a bare ampersand", replaced("xl/sharedStrings.xml", "MIG &amp; AC", "MIG & AC")],
  ["a bare <", replaced("xl/sharedStrings.xml", "MIG &amp; AC", "MIG < AC")],
  ["two dashes in a comment", replaced(sheetPath, "<sheetData>", "<sheetData><!-- a -- b -->")],
  ["an encoding that does not exist", replaced(sheetPath, "UTF-8", "UTF-99")],
  [
    "a sheet that stands twice in the archive",
    zipped({ ...annex, [sheetPath.toUpperCase()]: annex[sheetPath] ?? "" }),
  ],
  ["a sheet that no relationship names", replaced("xl/workbook.xml", 'r:id="rId1"', 'r:id="rId7"')],
  [
    "two sheets that are one part",
    replaced("xl/workbook.xml", "</sheets>", '<sheet name="Autre" sheetId="2" r:id="rId1"/></sheets>'),
  ],
  ["a part that is not there", replaced("xl/_rels/workbook.xml.rels", "styles.xml", "style.xml")],
  ["a string that is not there", replaced("xl/sharedStrings.xml", "<si><t>Total national</t></si>", "")],
])("refuses %s, which Excel does not open either", (_, bytes) => {
  expect(() => readWorkbook("annexe.xlsx", bytes)).toThrow(FileProblem);
});

it("tells the note of a cell", () => {
  const { sheets } = readWorkbook("annexe.xlsx", sheetEncodings["a note on a cell"]?.() ?? new Uint8Array());
  expect([...(sheets[0]?.notes ?? [])]).toEqual([["B5", "Vu avec la DRH"]]);
});
