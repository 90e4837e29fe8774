import {
  absoluteReference,
  areaAddress,
  cellAddress,
  columnIndex,
  columnLetters,
  joinedRanges,
  placeReference,
  readAddress,
  readArea,
} from "../../src/tables";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [27, "AB"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
});

test("a cell, an area and a name of the workbook are written as Excel does", () => {
  expect(cellAddress(5, 2)).toBe("C6");
  expect(areaAddress({ top: 0, left: 0, bottom: 8, right: 4 })).toBe("A1:E9");
  expect(areaAddress({ top: 3, left: 1, bottom: 3, right: 1 })).toBe("B4");
  expect(areaAddress({ top: 3, left: 1, bottom: 3, right: 2 })).toBe("B4:C4");
  expect(areaAddress({ top: 3, left: 1, bottom: 4, right: 1 })).toBe("B4:B5");
  expect(absoluteReference("Annexe d'été", { top: 0, left: 0, bottom: 8, right: 27 })).toBe(
    "'Annexe d''été'!$A$1:$AB$9",
  );
});

test.each([
  ["A1", 0, 0],
  ["$AB$12", 11, 27],
  ["C$7", 6, 2],
  ["$C7", 6, 2],
  ["XFD1048576", 1_048_575, 16_383],
  ["B1234567", 1_234_566, 1],
])("%s is read", (text, row, column) => {
  expect(readAddress(text)).toEqual({ row, column });
});

test.each([
  "",
  "A",
  "12",
  "A0",
  "A01",
  "a1",
  "ABCD1",
  "A12345678",
  "A1 ",
  " A1",
  "A1B",
  "$$A1",
  "Feuil1!A1",
  "R1C1",
])("« %s » is no address", (text) => {
  expect(readAddress(text)).toBeNull();
});

test("an area is read whichever corner comes first; half an area is none", () => {
  const area = { top: 0, left: 0, bottom: 8, right: 2 };
  for (const text of ["A1:C9", "C9:A1", "A9:C1", "$C$1:A9"]) expect(readArea(text)).toEqual(area);
  expect(readArea("B4")).toEqual({ top: 3, left: 1, bottom: 3, right: 1 });
  expect(readArea("A1:")).toBeNull();
  expect(readArea(":A1")).toBeNull();
  expect(readArea("A1:total")).toBeNull();
  expect(readArea("total:A1")).toBeNull();
});

test.each([
  [
    ["C6", "C7", "D6"],
    ["C6:C7", "D6"],
  ],
  [["C6", "D6", "E6"], ["C6:E6"]],
  [["C6", "C7", "C8"], ["C6:C8"]],
  [
    ["C6", "C8"],
    ["C6", "C8"],
  ],
  [
    ["C6", "E6"],
    ["C6", "E6"],
  ],
  [
    ["C7", "C6"],
    ["C7", "C6"],
  ],
  [
    ["C6", "D7"],
    ["C6", "D7"],
  ],
  [
    ["C6", "D6", "D7"],
    ["C6:D6", "D7"],
  ],
  [
    ["C6", "C7", "D7"],
    ["C6:C7", "D7"],
  ],
  [
    ["C6", "D6", "D6"],
    ["C6:D6", "D6"],
  ],
  [
    ["Annexe I!F9", "C6", "L'été!B2", "C7"],
    ["C6:C7", "'Annexe I'!F9", "'L''été'!B2"],
  ],
  [[], []],
])("%j are told as %j", (cells, ranges) => {
  expect(joinedRanges(cells)).toEqual(ranges);
});

test("a place is written as formulas write it", () => {
  expect(placeReference("F9")).toBe("F9");
  expect(placeReference("Annexe I!F9")).toBe("'Annexe I'!F9");
  expect(placeReference("Quoi ! Comment!F9")).toBe("'Quoi ! Comment'!F9");
});
