import { formulaOfMark, isOwnSheet, markOfFormula, readMark } from "../../src/tables/ownSheet";
import { sheetFromText } from "./sheetFromText";

test.each([
  ["control", { kind: "control", fingerprint: null }],
  ["frozen-formulas", { kind: "frozen-formulas", fingerprint: null }],
  ["parameters", { kind: "parameters", fingerprint: null }],
  ["form:3b1f", { kind: "form", fingerprint: "3b1f" }],
  ["controls", null],
  ["", null],
  [undefined, null],
])("the mark %s is read", (mark, expected) => {
  expect(readMark(mark)).toEqual(expected);
});

test("a mark goes through a formula and back", () => {
  expect(formulaOfMark("form:3b1f")).toBe('="form:3b1f"');
  for (const formula of ['="control"', '"control"', "=control", "control"])
    expect(markOfFormula(formula)).toBe("control");
  expect(markOfFormula('="a=b"')).toBe("a=b");
});

test("a form that was filled in, or that is checked by itself, is the user's", () => {
  const sheet = (mark?: string) => ({ ...sheetFromText("A | 1"), ...(mark !== undefined && { mark }) });
  const same = () => "3b1f";
  expect(isOwnSheet(sheet(), false, same)).toBe(false);
  expect(isOwnSheet(sheet("autre"), false, same)).toBe(false);
  expect(isOwnSheet(sheet("control"), false, same)).toBe(true);
  expect(isOwnSheet(sheet("control"), true, same)).toBe(true);
  expect(isOwnSheet(sheet("form:3b1f"), false, same)).toBe(true);
  expect(isOwnSheet(sheet("form:3b1f"), true, same)).toBe(false);
  expect(isOwnSheet(sheet("form:ffff"), false, same)).toBe(false);
});
