import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { checkWorkbook } from "../../src/checks";
import { decimalsOfFormat, isDateFormat, unitOfFormat } from "../../src/amounts";
import { excelFormula } from "../../src/workbooks/ods/odsFormula";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import type { Workbook } from "../../src/tables/workbook";
import { problemOf } from "./officeFile";

const file = (name: string): Workbook =>
  readWorkbook(name, new Uint8Array(readFileSync(join(__dirname, "files", name))));

/** What a format says to a reader: its decimals, its unit, whether it shows a date. */
const meaning = (format: string | null | undefined): unknown =>
  format ? [decimalsOfFormat(format), unitOfFormat(format), isDateFormat(format)] : [null, null, false];

it("reads from LibreOffice's own .ods what its .xlsx of the same workbook says", () => {
  const [ods, xlsx] = [file("libreoffice.ods"), file("libreoffice.xlsx")];
  expect(ods.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ["Feuille d'été", false],
    ["Récap", false],
    ["Cachée", true],
  ]);
  ods.sheets.forEach((sheet, i) => {
    const other = xlsx.sheets[i];
    const width = (row: readonly unknown[] = []): unknown[] =>
      Array.from({ length: 6 }, (_, c) => row[c] ?? null);
    expect(sheet.values.map(width)).toEqual(other?.values.map(width));
    expect(sheet.values.map((_, r) => width(sheet.formulas?.[r]))).toEqual(
      sheet.values.map((_, r) => width(other?.formulas?.[r])),
    );
    expect(sheet.values.map((row, r) => row.map((_, c) => meaning(sheet.formats?.[r]?.[c])))).toEqual(
      sheet.values.map((row, r) => row.map((_, c) => meaning(other?.formats?.[r]?.[c]))),
    );
    expect([sheet.merges, sheet.hiddenRows, sheet.notes]).toEqual([
      other?.merges,
      other?.hiddenRows,
      other?.notes,
    ]);
    expect([...(sheet.hiddenColumns ?? [])].filter((c) => c < 10)).toEqual(
      [...(other?.hiddenColumns ?? [])].filter((c) => c < 10),
    );
  });
  const told = (workbook: Workbook): unknown =>
    checkWorkbook(workbook).sheets.map(({ findings }) => findings.map(({ code, cell }) => [code, cell]));
  expect(told(ods)).toEqual(told(xlsx));
});

it.each([
  ["of:=SUM([.B5:.B17];[.C$2])", "=SUM(B5:B17,C$2)"],
  ["of:=[$'Année; 1'.$B$5]*2", "='Année; 1'!$B$5*2"],
  ['of:=IF([$Récap.B2]>0;"a;[.B5]";{1;2|3;4})', '=IF(Récap!B2>0,"a;[.B5]",{1,2;3,4})'],
  ["of:=SUM([$Récap.B2:.C3])", "=SUM(Récap!B2:C3)"],
  ["of:=[.#REF!]", "=#REF!"],
  ["msoxl:=SUM(B5,C6)", "=SUM(B5,C6)"],
  ["=autre()", null],
])("writes %s as Excel does", (formula, excel) => {
  expect(excelFormula(formula)).toBe(excel);
});

const spaces = ["office", "table", "text", "style", "number", "draw", "fo"]
  .map((p) => `xmlns:${p}="urn:${p}"`)
  .join(" ");
const ods = (tables: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        "content.xml": `<office:document-content ${spaces}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
        ...more,
      }).map(([path, text]) => [path, strToU8(text)]),
    ),
  );
const table = (rows: string): string => `<table:table table:name="A">${rows}</table:table>`;
const row = (cells: string, attributes = ""): string =>
  `<table:table-row${attributes}>${cells}</table:table-row>`;

it("writes out what is repeated, and passes over what is repeated and blank to the end of the sheet", () => {
  const one =
    '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/>';
  const [sheet] = readWorkbook(
    "a.ods",
    ods(
      table(
        row(
          `<table:table-cell/>${one}<table:table-cell table:number-columns-repeated="16381"/>`,
          ' table:number-rows-repeated="2"',
        ) +
          row(
            '<table:table-cell table:number-columns-repeated="16384"/>',
            ' table:number-rows-repeated="1048573"',
          ) +
          row(
            '<table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/><text:span>b</text:span></text:p><text:p>c</text:p></table:table-cell>',
          ),
      ),
    ),
  ).sheets;
  expect(sheet?.values.slice(0, 3)).toEqual([[null, 7, 7], [null, 7, 7], []]);
  expect(sheet?.values.at(-1)).toEqual(["a  b\nc"]);
});

it("leaves out the words of drawings, and the copies of linked files that LibreOffice keeps as sheets", () => {
  const one = row('<table:table-cell office:value-type="float" office:value="9"/>');
  const cell = (type: string, text: string, drawing: string): string =>
    `<table:table-cell${type}>${text}${drawing}</table:table-cell>`;
  const drawn =
    "<draw:frame><draw:text-box><text:p>bulle <text:span>deux</text:span></text:p><draw:g/></draw:text-box></draw:frame>";
  const own = row(
    cell("", "", drawn) +
      cell(' office:value-type="string"', "<text:p>Corse</text:p>", drawn) +
      '<table:table-cell office:value-type="float" office:value="7"/>',
  );
  const { sheets } = readWorkbook(
    "a.ods",
    ods(
      `${table(own)}<table:table table:name="'file:///C:/Budget%202024.ods'#$Annexe"><table:table-source/>${one}</table:table><table:dde-links><table:dde-link><table:table>${one}</table:table></table:dde-link></table:dde-links><table:table table:name="B">${one}</table:table>`,
    ),
  );
  expect(sheets.map(({ name, values }) => [name, values])).toEqual([
    ["A", [[null, "Corse", 7]]],
    ["B", [[9]]],
  ]);
});

it("reads a raised run as superscripts, and every other run as it is", () => {
  const styles =
    '<office:automatic-styles><style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style><style:style style:name="T2"><style:text-properties style:text-position="sub 58%"/></style:style></office:automatic-styles>';
  const cell = (style: string): string =>
    `<table:table-cell office:value-type="string"><text:p>12 345<text:span text:style-name="${style}">1</text:span> <text:span>2</text:span></text:p></table:table-cell>`;
  const content = `<office:document-content ${spaces}>${styles}<office:body><office:spreadsheet>${table(row(cell("T1") + cell("T2")))}</office:spreadsheet></office:body></office:document-content>`;
  const [sheet] = readWorkbook("a.ods", ods("", { "content.xml": content })).sheets;
  expect(sheet?.values).toEqual([["12 345¹ 2", "12 3451 2"]]);
});

it("reads how far texts stand in, in steps of ten points, by their cell style or the one it stands on", () => {
  const style = (name: string, paragraph: string, more = ""): string =>
    `<style:style style:name="${name}" style:family="table-cell"${more}><style:paragraph-properties ${paragraph}/></style:style>`;
  const cellStyles = [
    style("cm", 'fo:text-align="start" fo:margin-left="0.353cm"'),
    style("pt", 'fo:margin-left="20pt"'),
    style("in", 'fo:text-align="left" fo:margin-left="0.4167in"'),
    style("mm", 'fo:text-align="start" fo:margin-left="2.6mm"'),
    style("deep", 'fo:margin-left="900cm"'),
    style("end", 'fo:text-align="end" fo:margin-left="0.353cm"'),
    style("center", 'fo:text-align="center" fo:margin-left="0.353cm"'),
    style("child", 'style:writing-mode="page"', ' style:parent-style-name="pt"'),
    style("childAtEnd", 'fo:text-align="end"', ' style:parent-style-name="pt"'),
    '<style:style style:name="byValue" style:parent-style-name="end"><style:table-cell-properties style:text-align-source="value-type"/></style:style>',
    style("strange", 'fo:margin-left="2ells"'),
    style("percent", 'fo:margin-left="5%"'),
    style("plain", 'fo:text-align="start"'),
    '<style:default-style style:family="table-cell"><style:paragraph-properties fo:margin-left="5cm"/></style:default-style>',
    '<style:style style:name="P1" style:family="paragraph"><style:paragraph-properties fo:margin-left="5cm"/></style:style>',
  ];
  const cell = (name: string, type = 'office:value-type="string"'): string =>
    `<table:table-cell table:style-name="${name}" ${type}><text:p>a</text:p></table:table-cell>`;
  const names = [...cellStyles.join("").matchAll(/style:name="(\w+)"/g)].map(([, name = ""]) => name);
  const rows =
    row(names.map((name) => cell(name)).join("")) +
    row(
      cell("cm") + cell("cm", 'office:value-type="float" office:value="7"'),
      ' table:number-rows-repeated="2"',
    ) +
    row(cell("plain"));
  const content = `<office:document-content ${spaces}><office:automatic-styles>${cellStyles.join("")}</office:automatic-styles><office:body><office:spreadsheet>${table(rows)}</office:spreadsheet></office:body></office:document-content>`;
  const [sheet] = readWorkbook("a.ods", ods("", { "content.xml": content })).sheets;
  const read = names.map((name, c) => [name, sheet?.indents?.[0]?.[c] ?? 0]);
  expect(read.filter(([, steps]) => steps !== 0)).toEqual([
    ...[
      ["cm", 1],
      ["pt", 2],
      ["in", 3],
      ["mm", 0.7],
      ["deep", 250],
      ["child", 2],
      ["byValue", 1],
    ],
  ]);
  expect(sheet?.indents?.slice(1)).toEqual([[1], [1]]);
});

it.each([
  ["damaged", ods(table(row("", ' table:number-rows-repeated="1048577"')))],
  ["damaged", ods(table(row('<table:table-cell table:number-columns-repeated="-1"/>')))],
  [
    "too-large",
    ods(
      table(
        row(
          '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>',
          ' table:number-rows-repeated="1048576"',
        ),
      ),
    ),
  ],
  ["no-worksheet", ods("")],
  [
    "not-workbook",
    zipSync({
      "content.xml": strToU8(`<office:document-content ${spaces}><office:text/></office:document-content>`),
    }),
  ],
  [
    "password",
    ods("", {
      "META-INF/manifest.xml":
        '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>',
    }),
  ],
])("refuses as %s, case %#", (kind, bytes) => {
  expect(problemOf(bytes)).toBe(kind);
});
