import { decimalsOfFormat, isDateFormat, storedUnit, unitOfFormat } from "../../src/amounts";
import { parseNumberFormat } from "../../src/amounts/numberFormat";

it.each<[string, readonly (readonly [string, string])[]]>([
  ["", [["", ""]]],
  ["#,##0.0", [["#,##0.0", ""]]],
  ['#,##0.0 "k€"', [["#,##0.0 ", " k€"]]],
  ['0"k€', [["0", "k€"]]],
  ['""0""', [["0", ""]]],
  ['#" "##0', [["# ##0", " "]]],
  ["#\\ ##0", [["# ##0", " "]]],
  ['0" k€ "', [["0", " k€ "]]],
  ["0\\€", [["0", "€"]]],
  ["0\\", [["0\\", "\\"]]],
  ["_-0_€", [["0", ""]]],
  ["* 0", [["0", ""]]],
  ["[Red]0", [["0", ""]]],
  ["[>=1000]0", [["0", ""]]],
  ["[$€-40C] 0", [[" 0", "€ "]]],
  ["[$CHF]0", [["0", "CHF"]]],
  ["[$-40C]d", [["d", "d"]]],
  ["[h]:[mm]:[ss]", [["h:mm:ss", "::"]]],
  ["[hh]", [["hh", ""]]],
  ["0%", [["0%", ""]]],
  [
    "0;-0;@",
    [
      ["0", ""],
      ["-0", "-"],
      ["@", ""],
    ],
  ],
  ['"a;b"0', [["0", "a;b"]]],
  [
    "0 €;",
    [
      ["0 €", " €"],
      ["", ""],
    ],
  ],
])("%j is cut in %j", (format, sections) => {
  expect(parseNumberFormat(format).map(({ code, literal }) => [code, literal])).toEqual(sections);
});

describe("decimals shown", () => {
  test.each<[string, number | null]>([
    ['#" "##0,00', 2],
    ["# ##0,000", 3],
    ["### ##0,0", 1],
    ["#\u202f##0,0", 1],
    ["0,#", 1],
    ["0,0000", 4],
    ["0,000.0", 1],
    ["# ##0,0 x,x", 1],
    ["#,##0.0#", 2],
    ["0.0?", 2],
    ["# ##0.00", 2],
    ["# ? / ?", null],
    ["# ??/??", null],
    ["0e+0", null],
    ["##0.0E-0", null],
    ["e0", 0],
    ["0;0.00;0.0", 2],
    ["0.0%;0", 3],
    ['"n° "0.0', 1],
    ["#,##0,,", -6],
    ["0.0,", -2],
    ['"x,"', null],
    [";;;", null],
  ])("%j shows %p", (format, decimals) => expect(decimalsOfFormat(format)).toBe(decimals));
});

it.each([
  ["k€", "#,##0,", "€"],
  ["M€", "#,##0.0,,", "€"],
  ["M€", "#,##0,", "k€"],
  ["Md€", "0,,;0", "k€"],
  ["k€", "#,##0", "k€"],
  ["k€", "General", "k€"],
  ["€", "#,##0,", "€"],
  ["k€", "0,,", "k€"],
] as const)("under « %s », the numbers of %j are stored in %s", (shown, format, stored) => {
  expect(storedUnit(shown, format)).toBe(stored);
});

it.each([
  ['#,##0 "(k€)"', "k€"],
  ['-#,##0 "M€"', "M€"],
  ['#,##0,, "M€"', "€"],
  ['#,##0, "€"', null],
  ['0;-0 "k€"', null],
  ['0 "€/lit"', "€"],
  ['0 "lits"', null],
  ['"(en "+"M€)"0', "M€"],
])("%j tells that numbers are stored in %s", (format, unit) => expect(unitOfFormat(format)).toBe(unit));

it.each([
  ["Standard", false],
  ["General;@", false],
  ["h:mm AM/PM", true],
  ["0 am/pm", false],
  ["D/M/YYYY", true],
  ["[$-40C]JJ/MM", true],
  ["s.00", true],
  ["0 s", false],
  ["[s]", true],
  ["", false],
  ['"jour" 0', false],
  ['"jour"', false],
])("%j shows a date: %s", (format, isDate) => expect(isDateFormat(format)).toBe(isDate));
