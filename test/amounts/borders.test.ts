import {
  columnConvention,
  haveLoneDots,
  isDateFormat,
  readAmount,
  readNotedAmount,
  readUnit,
} from "../../src/amounts";
import { absenceOf } from "../../src/amounts/absence";
import { isCountAndShare, splitMark } from "../../src/amounts/splitMark";
import { spelledUnit } from "../../src/amounts/spelledUnit";
import { whyNoNumber } from "../../src/amounts/whyNoNumber";

const nines = (count: number): string => "9".repeat(count);
/** What is read, in one word: the amount, or why there is none. */
const said = (text: string): string => {
  const reading = readAmount(text);
  return reading.kind === "amount"
    ? reading.amount.toFixed()
    : reading.kind === "refused"
      ? reading.reason
      : reading.kind;
};

it.each([
  ["12", "12"],
  ["123456789012345", "123456789012345"],
  [nines(30), nines(30)],
  [nines(31), "too-long"],
  [`${nines(10)} ${nines(10)}`, "uneven-groups"],
  ["1,234.567 890", "several-separators"],
  ["1 234.567 890", "trailing-digits"],
  ["0012", "leading-zero"],
  ["1 234,", "incomplete"],
  ["Total : 1e+6", "text"],
  ["12 kilos", "text"],
  ["voir – 12", "text"],
  ["1.7.2024", "text"],
  ["1.7.24", "text"],
  ["123.10.2024", "uneven-groups"],
])("« %s » is read as %s", (text, expected) => {
  expect(said(text)).toBe(expected);
});

it.each([
  ["x1e+6", null],
  ["12 km", null],
  ["1.7.ab", null],
  ["123 é2", null],
  ["123?4", "stray-characters"],
  ["123?x", null],
  ["12345 ab", "stray-characters"],
  ["1234_ab", null],
  ["12345ab.", "stray-characters"],
  ["123??", "stray-characters"],
  ["123???", null],
])("« %s » is no number because of %s", (text, reason) => {
  expect(whyNoNumber(text)).toBe(reason);
});

it.each(["x[low]", "[low]er", "[lower]", "x<5", "5 < 10", "Notes de frais 2", "voir tableau 2", "Note"])(
  "« %s » tells no absence",
  (text) => {
    expect(absenceOf(text)).toBeNull();
  },
);

it.each([
  ["Recettes  € nets", null],
  ["Recettes €", "€"],
  ["Recettes (€)", "€"],
  ["20  k€", null],
  ["2024 €", null],
  ["Recettes xx€", null],
  ["Montants en k€ et en M€", null],
  ["Montants en k€, (k€)", "k€"],
  ["en deuros", null],
])("a heading « %s » states the unit %s", (text, unit) => {
  expect(readUnit(text)).toBe(unit);
});

it("spells no unit in words that hold none", () => {
  expect(spelledUnit("mille")).toBeNull();
  expect(spelledUnit("m€")).toBe("ambiguous");
});

it("three lone dots prove what two do not, and spaces around a text prove nothing", () => {
  const lone = ["1.234", "5.678", "9.012"].map((text) => readAmount(text));
  expect(haveLoneDots(lone)).toBe(true);
  expect(haveLoneDots(lone.slice(1))).toBe(false);
  expect(haveLoneDots(["1 2 3,4,5", "x", "1.234", "5.678"].map((text) => readAmount(text)))).toBe(false);
  expect(columnConvention([" 12.000 € ", "\t8.000 €", "6.500 € "])).toEqual({ thousands: "." });
  expect(columnConvention(["12.000 $ €", "80.000 x €", "60.500 y €"])).toEqual({});
});

it.each([
  ["jj/mm/aaaa", true],
  ["hh:mm:ss.000", true],
  ["ss,00", true],
  ["s.0", true],
  ["0.00", false],
  ["General", false],
  ['0 "jours"', false],
])("the format « %s » shows a date or a time: %s", (format, isDate) => {
  expect(isDateFormat(format)).toBe(isDate);
});

it("a share with its percent sign is sure, one without only where others are written so", () => {
  expect(isCountAndShare("37 (12,5)")).toBe(true);
  expect(isCountAndShare("37 (12,5 %)")).toBe(false);
  expect(isCountAndShare("37 (abc)")).toBe(false);
  expect(splitMark("1906 (37)", {})).toBeNull();
  expect(splitMark("1906 E", { flags: "E" })).toEqual({ amount: "1906", mark: "E", isCount: false });
  expect(splitMark("1906", { flags: "E" })).toBeNull();
});

it("a note of two hundred characters with its number is read, a longer one is not", () => {
  const noted = (length: number): string => `37 (dont ${"x".repeat(length - 10)})`;
  expect(noted(200)).toHaveLength(200);
  expect(readNotedAmount(noted(200))?.kind).toBe("amount");
  expect(readNotedAmount(noted(201))).toBeNull();
});
