import { convert, Exact, exactFromExcel, formatAmount, roundHalfAway, roundToStep } from "../../src/amounts";
import { counted } from "../../src/amounts/counted";

const nnbsp = "\u202f";
const nbsp = "\u00a0";

it.each([
  [0, "0 total", "0 totals"],
  [1, "1 total", "1 total"],
  [2, "2 totaux", "2 totals"],
])("says %p with a noun that agrees", (count, french, english) => {
  expect(counted(count, "total", "totaux", "fr")).toBe(french);
  expect(counted(count, "total", "totals", "en")).toBe(english);
});

describe("formatAmount", () => {
  test.each<[string, Parameters<typeof formatAmount>[1], string]>([
    ["78400", {}, `78${nnbsp}400`],
    ["1872.1756", undefined, `1${nnbsp}872,1756`],
    ["-3600", { unit: "k€" }, `−3${nnbsp}600${nbsp}k€`],
    ["0.5", { decimals: 0 }, "1"],
    ["-0.04", { decimals: 1 }, "0,0"],
    ["1234567.5", { decimals: 2, language: "en" }, "1,234,567.50"],
    ["1250", { decimals: -2 }, `1${nnbsp}300`],
    ["12.5", { unit: "%" }, `12,5${nbsp}%`],
    [
      "123456789012345678901234567890.01",
      {},
      "123 456 789 012 345 678 901 234 567 890,01".replaceAll(" ", nnbsp),
    ],
  ])("shows %s", (amount, options, expected) =>
    expect(formatAmount(new Exact(amount), options)).toBe(expected),
  );
});

describe("rounding", () => {
  test.each([
    ["2.5", 0, "3"],
    ["-2.5", 0, "-3"],
    ["2.4999999999999999999999", 0, "2"],
    ["1.005", 2, "1.01"],
    ["-1.005", 2, "-1.01"],
    ["1250", -2, "1300"],
    ["-1250", -2, "-1300"],
  ])("%s to %i decimals is %s", (amount, decimals, expected) =>
    expect(roundHalfAway(new Exact(amount), decimals).toFixed()).toBe(expected),
  );

  test("a step need not be a power of ten", () => {
    expect(roundToStep(new Exact("110"), new Exact("20")).toFixed()).toBe("120");
    expect(roundToStep(new Exact("-0.375"), new Exact("0.25")).toFixed()).toBe("-0.5");
  });
});

describe("exactFromExcel", () => {
  test.each([
    [0.1 + 0.2, "0.3"],
    [1234.565, "1234.565"],
    [-78400, "-78400"],
    [999999999999999, "999999999999999"],
    [1e-7, "0.0000001"],
    [2437846569775696, "2437846569775696"],
    [2437846569775696.5, "2437846569775700"],
  ])("%p is %s", (value, expected) => expect(exactFromExcel(value).toFixed()).toBe(expected));
});

describe("convert", () => {
  test.each([
    ["1.5", "M€", "k€", "1500"],
    ["71349", "€", "k€", "71.349"],
    ["0.3", "M€", "€", "300000"],
    ["7", "Md€", "Md€", "7"],
    ["1", "€", "Md€", "0.000000001"],
  ] as const)("%s %s in %s is %s", (amount, from, to, expected) =>
    expect(convert(new Exact(amount), from, to).toFixed()).toBe(expected),
  );
});
