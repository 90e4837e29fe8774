import { withCells } from "../../src/workbooks/rewrite/blankCells";

test.each([
  ["an empty sheet", "<sheetData/>", ["B2"], '<sheetData><row r="2"><c r="B2"/></row></sheetData>'],
  [
    "before, between and after the cells of a row",
    '<x:sheetData><x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c><x:c r="D2"/></x:row></x:sheetData>',
    ["E2", "C2", "A2", "B2", "D2"],
    '<x:sheetData><x:row r="2"><x:c r="A2"/><x:c r="B2"><x:v>1</x:v></x:c><x:c r="C2"/><x:c r="D2"/><x:c r="E2"/></x:row></x:sheetData>',
  ],
  [
    "rows that are not there, or empty, and rows without a number",
    '<sheetData><row r="3" s="7" customFormat="1"/><row><c/></row></sheetData>',
    ["A1", "B3", "C3", "B4", "A9"],
    '<sheetData><row r="1"><c r="A1"/></row><row r="3" s="7" customFormat="1"><c r="B3" s="7"/><c r="C3" s="7"/></row><row><c/><c r="B4"/></row><row r="9"><c r="A9"/></row></sheetData>',
  ],
  [
    "the style of their column",
    '<cols><col min="2" max="3" style="4"/></cols><sheetData></sheetData>',
    ["C1", "D1"],
    '<cols><col min="2" max="3" style="4"/></cols><sheetData><row r="1"><c r="C1" s="4"/><c r="D1"/></row></sheetData>',
  ],
])("gives an element to cells that a part left out: %s", (_, xml, cells, expected) => {
  const whole = (text: string): string => `<worksheet>${text}<pageMargins left="1"/></worksheet>`;
  expect(withCells(whole(xml), cells)).toBe(whole(expected));
});
