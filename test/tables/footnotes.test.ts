import { footnoteMarks, footnotesUnder } from "../../src/tables/footnotes";
import { sheetFromText } from "./sheetFromText";

test.each([
  ["12 345 (1)", ["1"]],
  ["12 345 (12)", ["12"]],
  ["Bretagne (a)", ["a"]],
  ["Bretagne (**)", ["**"]],
  ["Bretagne [1]", ["1"]],
  ["Bretagne [b]", ["b"]],
  ["Bretagne *", ["*"]],
  ["Bretagne***  ", ["***"]],
  ["Bretagne †", ["†"]],
  ["Bretagne‡§", ["‡§"]],
  ["Bretagne¹", ["1"]],
  ["Bretagne ⁽²⁾", ["2"]],
  ["Bretagne¹,²", ["1", "2"]],
  ["Bretagne ¹; ²", ["1", "2"]],
  ["Bretagneᵃ", ["a"]],
  ["Bretagne¹²", ["12"]],
  ["12 345 (1)*", ["*", "1"]],
  ["Surface en m²", []],
  ["Surface en km²", []],
  ["Surface en dm²", []],
  ["Volume en cm³ (2)", ["2"]],
  ["Gramm²", ["2"]],
  ["(1)", []],
  ["Bretagne (123)", []],
  ["Bretagne (ab)", []],
  ["Bretagne (1) et Corse", []],
  ["Bretagne", []],
  ["", []],
])("%s ends with the marks %j", (text, marks) => {
  expect(footnoteMarks(text)).toEqual(marks);
});

test("only the end of a long text is looked at, from its eightieth letter back", () => {
  expect(footnoteMarks(`${"Bretagne ".repeat(40)}(1)`)).toEqual(["1"]);
  expect(footnoteMarks(`Bretagne${" (1)".repeat(30)}`)).toHaveLength(19);
});

const area = (top: number, bottom: number) => ({ area: { top, left: 0, bottom, right: 2 } });
const found = (drawing: string, table = area(0, 1), tables = [table], top = 0) =>
  Object.fromEntries(footnotesUnder(sheetFromText(drawing, { top }), table, tables));

const table = "Région | A | B\nBretagne (1) | 12 | 3\n";

test.each([
  ["(1) Dont report", { 1: "Dont report" }],
  ["(a) dont report", { a: "dont report" }],
  ["(1) : dont report", { 1: "dont report" }],
  ["** – Dont report", { "**": "Dont report" }],
  ["[2] Dont report", { 2: "Dont report" }],
  ["1) Dont report", { 1: "Dont report" }],
  ["12. Dont report", { 12: "Dont report" }],
  ["1: Dont report", { 1: "Dont report" }],
  ["1 – Dont report", { 1: "Dont report" }],
  ["1 - Dont report", { 1: "Dont report" }],
  ["a. Dont report", { a: "Dont report" }],
  ["* Dont report", { "*": "Dont report" }],
  ["  ** « Dont report »", { "**": "« Dont report »" }],
  ["¹Dont report", { 1: "Dont report" }],
  ["¹ (hors USLD)", { 1: "(hors USLD)" }],
  ["† Dont report", { "†": "Dont report" }],
  ["'(1) |  | Dont report", { 1: "Dont report" }],
  ["Source (1) Dont report", {}],
  ["(1) 12", {}],
  ["1 Dont report", {}],
  ["123) Dont report", {}],
  ["ab) Dont report", {}],
  ["Source : ministère", {}],
])("under a table, %s is the note %j", (line, notes) => {
  expect(found(`${table}\n${line}`)).toEqual(notes);
});

test("the first note of a mark stands; lines of one cell are told apart; a long note is cut", () => {
  const sheet = sheetFromText(`${table}\nx\n(1) Encore`);
  const values = sheet.values.map((row, r) => (r === 3 ? [12, "(1) Un\n(2) Deux\n (3)  Trois  "] : row));
  expect(Object.fromEntries(footnotesUnder({ ...sheet, values }, area(0, 1), [area(0, 1)]))).toEqual({
    1: "Un",
    2: "Deux",
    3: "Trois",
  });
  expect(found(`${table}(1) ${"a".repeat(500)}`)["1"]).toHaveLength(400);
});

test("a table has the notes down to the next one; without any, those under the last", () => {
  const sheet = `${table}(1) Première\n${table}(1) Seconde`;
  const [first, second] = [area(0, 1), area(3, 4)];
  expect(found(sheet, first, [first, second])).toEqual({ 1: "Première" });
  expect(found(sheet, second, [first, second])).toEqual({ 1: "Seconde" });
  const shared = `${table}\n${table}(1) Pour les deux`;
  expect(found(shared, first, [first, second])).toEqual({ 1: "Pour les deux" });
  expect(found(shared, first, [second, first])).toEqual({ 1: "Pour les deux" });
});

test("a sheet need not begin at its first row, and notes are not sought beyond sixty lines", () => {
  const moved = area(10, 11);
  expect(found(`${table}(1) Dont report`, moved, [moved], 10)).toEqual({ 1: "Dont report" });
  expect(found(`${table}${"x\n".repeat(59)}(1) Dont report`)).toEqual({ 1: "Dont report" });
  expect(found(`${table}${"x\n".repeat(60)}(1) Dont report`)).toEqual({});
  expect(found(`${table}`)).toEqual({});
});
