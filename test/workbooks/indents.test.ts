import { strToU8, zipSync } from "fflate";
import { odsIndent } from "../../src/workbooks/ods/odsIndent";
import { readWorkbook } from "../../src/workbooks/readWorkbook";
import type { Sheet } from "../../src/tables/workbook";
import { cells, read } from "./officeFile";

test("what else a style of an Excel file says after its alignment leaves its indent as it is", () => {
  const styles =
    '<styleSheet><cellXfs><xf><alignment horizontal="left" indent="2"/><protection locked="0"/></xf></cellXfs></styleSheet>';
  const text = '<c s="0" t="str"><v>a</v></c>';
  expect(read({ styles, sheet: cells(text) }).indents).toEqual([[2]]);
  expect(
    read({ styles, sheet: cells('<c s="0" t="str"><v></v></c>', text) }).indents?.[0]?.[0],
  ).toBeUndefined();
});

test.each([
  ["20pt", 2],
  ["1pc", 1.2],
  ["40px", 3],
  ["0.5in", 3.6],
  [".5in", 3.6],
  ["0.353cm", 1],
  ["12.7mm", 3.6],
  ["9000pt", 250],
  ["-20pt", 0],
  ["20 pt", 0],
  ["20pt ", 0],
  ["1e20pt", 0],
  ["5%", 0],
  ["20", 0],
  ["", 0],
])("a margin of « %s » in a spreadsheet of LibreOffice is %d steps", (margin, steps) => {
  expect(odsIndent({ margin, align: "start", source: "fix" })).toBe(steps);
});

test.each([
  ["start", undefined, 2],
  ["left", "fix", 2],
  [undefined, undefined, 2],
  ["end", "value-type", 2],
  ["end", "fix", 0],
  ["center", undefined, 0],
  ["right", undefined, 0],
  ["justify", undefined, 0],
])("aligned to « %s » by « %s », twenty points are %d steps", (align, source, steps) => {
  expect(odsIndent({ margin: "20pt", align, source })).toBe(steps);
});

const spaces = ["office", "table", "text", "style", "fo"].map((p) => `xmlns:${p}="urn:${p}"`).join(" ");
/** The first sheet of a file with those styles, whose only row is of those cells. */
const sheetOf = (styles: string, row: string): Sheet | undefined => {
  const content = `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A">${row}</table:table></office:spreadsheet></office:body></office:document-content>`;
  return readWorkbook("a.ods", zipSync({ "content.xml": strToU8(content) })).sheets[0];
};
const cell = (style: string, text = "a"): string =>
  `<table:table-cell table:style-name="${style}" office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const row = (all: string, more = ""): string => `<table:table-row${more}>${all}</table:table-row>`;
const style = (name: string, more: string, own = ""): string =>
  `<style:style style:name="${name}" style:family="table-cell"${more}>${own}</style:style>`;
const margin = '<style:paragraph-properties fo:margin-left="20pt"/>';

test("the style of all cells, which no cell names, says nothing of them", () => {
  const all =
    '<style:default-style style:family="table-cell"><style:table-cell-properties style:text-align-source="fix"/><style:paragraph-properties fo:margin-left="5cm"/></style:default-style>';
  const sheet = sheetOf(style("own", "", margin) + all, row(cell("own") + cell("other")));
  expect(sheet?.indents).toEqual([[2]]);
});

test("a style that stands on itself is read", () => {
  const round = style("A", ' style:parent-style-name="B"') + style("B", ' style:parent-style-name="A"');
  expect(sheetOf(round, row(cell("A")))?.values).toEqual([["a"]]);
});

test("a style says what the one that it stands on says, however far", () => {
  const line = Array.from({ length: 12 }, (_, k) => style(`s${k}`, ` style:parent-style-name="s${k + 1}"`));
  const sheet = sheetOf(line.join("") + style("s12", "", margin), row(cell("s0")));
  expect(sheet?.indents).toEqual([[2]]);
});

test("blank texts, and sheets without any indent, show none", () => {
  const own = style("own", "", margin);
  expect(sheetOf(own, row(cell("own", "") + cell("own")))?.indents).toEqual([[undefined, 2]]);
  expect(sheetOf(own, row(cell("other"), ' table:number-rows-repeated="3"'))).not.toHaveProperty("indents");
  expect(
    sheetOf(own, row(cell("own"), ' table:number-rows-repeated="2"') + row(cell("other")))?.indents,
  ).toEqual([[2], [2]]);
});
