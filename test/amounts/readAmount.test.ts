import { columnConvention, readAmount, type AmountContext } from "../../src/amounts";

/** One line of what a reading says: `-3600 k€ (1)`, `none`, `text`, or the reason of the refusal. */
function said(text: string, context?: AmountContext): string {
  const reading = readAmount(text, context);
  if (reading.kind === "refused") return reading.reason;
  if (reading.kind !== "amount") return reading.kind;
  return [reading.amount.toFixed(reading.decimals), reading.unit, ...reading.marks].filter(Boolean).join(" ");
}

describe("readAmount", () => {
  test.each([
    ["0", "0"],
    ["78400", "78400"],
    ["78 400", "78400"],
    ["78\u00a0400", "78400"],
    ["78\u202f400", "78400"],
    ["78\u2009400", "78400"],
    ["1\u2007234\u3000567", "1234567"],
    ["78'400", "78400"],
    ["1’234’567,5", "1234567.5"],
    ["1.234.567", "1234567"],
    ["1.234,50", "1234.50"],
    ["1,234,567", "1234567"],
    ["1,234.5", "1234.5"],
    ["17 195,69", "17195.69"],
    ["17 195.69", "17195.69"],
    ["0,234", "0.234"],
    ["0.234", "0.234"],
    [",5", "0.5"],
    ["1234.567", "1234.567"],
    ["1 872,1756", "1872.1756"],
    ["1,234", "1.234"],
    ["9 007 199 254 740 993,01", "9007199254740993.01"],
  ])("reads %j", (text, expected) => expect(said(text)).toBe(expected));

  test.each([
    ["-3 600", "-3600"],
    ["- 3 600", "-3600"],
    ["-   3 600 €", "-3600 €"],
    ["−3 600,5", "-3600.5"],
    ["–3 600", "-3600"],
    ["― 3 600", "-3600"],
    ["3 600-", "-3600"],
    ["3 600−", "-3600"],
    ["(3 600)", "-3600"],
    ["(3 600,5 k€)", "-3600.5 k€"],
    ["(3 600) €", "-3600 €"],
    ["(12)", "-12"],
    ["+12", "12"],
    ["-0,0", "0.0"],
  ])("reads the sign of %j", (text, expected) => expect(said(text)).toBe(expected));

  test.each([
    ["20 K€", "20 k€"],
    ["20k€", "20 k€"],
    ["0,3 M€", "0.3 M€"],
    ["1 Md€", "1 Md€"],
    ["2 Mds €", "2 Md€"],
    ["110 Md€/an", "110 Md€"],
    ["-1,65 Md€ / an", "-1.65 Md€"],
    ["12,50 €/hab.", "12.50 €"],
    ["€ 1 234", "1234 €"],
    ["-€ 12", "-12 €"],
    ["€-12", "-12 €"],
    ["71 349 €", "71349 €"],
    ["12 euros", "12 €"],
    ["12 EUR", "12 €"],
    ["5 KEUR", "5 k€"],
    ["3,5 milliers d'euros", "3.5 k€"],
    ["3,5 millions d’euros", "3.5 M€"],
    ["2 milliards d'€", "2 Md€"],
    ["12,5 %", "12.5 %"],
    ["12,5%", "12.5 %"],
  ])("reads the unit of %j", (text, expected) => expect(said(text)).toBe(expected));

  test.each([
    ["3 600 (1)", "3600 (1)"],
    ["3 600(a)", "3600 (a)"],
    ["3 600 *", "3600 *"],
    ["3 600** € (2)", "3600 € (2) **"],
    ["3 600²", "3600 ²"],
    ["3 600⁽¹⁾", "3600 ⁽¹⁾"],
    ["3 600 ¹⁰,¹²", "3600 ¹⁰,¹²"],
    ["†† 3 600", "3600 ††"],
    ["*3 600", "3600 *"],
    ["3 600 [1]", "3600 [1]"],
    ["(3 600) (1)", "-3600 (1)"],
    ["  12\u200b 345\ufeff ", "12345"],
  ])("keeps the marks of %j", (text, expected) => expect(said(text)).toBe(expected));

  test.each([
    "",
    " ",
    "-",
    "–",
    "—",
    "−",
    "--",
    "nd",
    "N.D.",
    "NC",
    "n.c.",
    "so",
    "s.o.",
    "ns",
    "n/a",
    "…",
    "///",
  ])("takes %j for no amount", (text) => expect(said(text)).toBe("none"));
  test.each(["- €", "- k€", "- %", "-\u00a0€", "néant", "sans objet", "\u00a0"])(
    "takes %j for no amount",
    (text) => expect(said(text)).toBe("none"),
  );

  test.each([
    "Bretagne",
    "42 Alsace",
    "D26",
    "12/03/2024",
    "2007-2008",
    "1er trimestre",
    "2A004",
    "€",
    "Base 2024",
  ])("takes %j for text", (text) => expect(said(text)).toBe("text"));
  test.each([
    "c = a + b",
    "1.1.2 Soins",
    "Annexe I",
    "#REF!",
    "12 345 environ",
    "2A",
    "12:30",
    "I 12",
    "O03",
    "056A",
    "19.7.2024",
    "1990–2008",
    "15–64 %",
  ])("takes %j for text", (text) => expect(said(text)).toBe("text"));

  test.each([
    ["1 7 414", "uneven-groups"],
    ["1234 567", "uneven-groups"],
    ["17 195 6", "uneven-groups"],
    ["12.34.567", "uneven-groups"],
    ["1,23,456.7", "uneven-groups"],
    ["17 195,69 69", "trailing-digits"],
    ["17 195.6 9", "trailing-digits"],
    ["1,2,3", "several-separators"],
    ["1.234,5.6", "several-separators"],
    ["1 234'567", "several-separators"],
    ["1  234", "several-separators"],
    ["1 234, 56", "several-separators"],
    ["1.234", "ambiguous-dot"],
    ["95,618 €", "ambiguous-comma"],
    ["5,", "incomplete"],
    ["0123", "leading-zero"],
    ["0 123", "leading-zero"],
    ["– 5", "ambiguous-sign"],
    ["5 -", "ambiguous-sign"],
    ["(-5)", "ambiguous-sign"],
    ["--5", "ambiguous-sign"],
    ["-3 600-", "ambiguous-sign"],
    ["(1)", "ambiguous-parentheses"],
    [",123,456", "several-separators"],
    [".123.456", "uneven-groups"],
    ["3 m€", "ambiguous-unit"],
    ["3 M", "ambiguous-unit"],
    ["€ 3 k€", "ambiguous-unit"],
    ["$ 12", "foreign-currency"],
    ["12 £", "foreign-currency"],
    ["1O 000", "letter-for-digit"],
    ["l2 000", "letter-for-digit"],
    ["1 OOO", "letter-for-digit"],
    ["17 195 r", "stray-characters"],
    ["1 234\n5 678", "several-numbers"],
    ["3 600 (2 500)", "several-numbers"],
    ["(1) 3 600", "several-numbers"],
    ["1,2E+05", "scientific"],
    ["1".repeat(31), "too-long"],
    ["1".repeat(61), "too-long"],
  ])("refuses %j: %s", (text, reason) => expect(said(text)).toBe(reason));
});

describe("readAmount in a column", () => {
  test.each<[string, AmountContext, string]>([
    ["1.234", { thousands: "." }, "1234"],
    ["1.234", { thousands: "," }, "1.234"],
    ["1.234", { decimals: 3 }, "1.234"],
    ["1.234", { decimals: 0 }, "ambiguous-dot"],
    ["1,234", { thousands: "," }, "1234"],
    ["1,234", { decimals: 0 }, "ambiguous-comma"],
    ["95,618 €", { decimals: 0 }, "ambiguous-comma"],
    ["95,618", { unit: "€" }, "ambiguous-comma"],
    ["95,618", { unit: "k€" }, "95.618"],
    ["95,618 €", { decimals: 3 }, "95.618 €"],
    ["95,6", { decimals: 0 }, "95.6"],
    ["(1)", { parentheses: true }, "-1"],
  ])("reads %j beside %j", (text, context, expected) => expect(said(text, context)).toBe(expected));
});

describe("columnConvention", () => {
  test.each<[readonly string[], AmountContext]>([
    [["1.234.567", "1.234", "12"], { thousands: ".", decimals: 0 }],
    [["1.234,5", "12,25"], { thousands: ".", decimals: 2 }],
    [["1,234.5", "1,234"], { thousands: ",", decimals: 1 }],
    [["1.234.567", "1,234,567"], { decimals: 0 }],
    [["1.234", "95,618 €"], {}],
    [["12 500", "95,618"], { decimals: 0 }],
    [["(12)", "3 600"], { decimals: 0, parentheses: true }],
    [["Corse (2007)", "3 600 (1)", "nd"], { decimals: 0 }],
    [["12.000 €", "8.000 €", "-6.500€"], { thousands: "." }],
    [["€ 12.000", "8.000 €", "1.250,50 €"], { thousands: ".", decimals: 2 }],
    [["2.000 €", "8.000 €", "6.500 €"], {}],
    [["12.000 €", "8.000 €"], {}],
    [["12.000", "8.000", "6.500"], {}],
    [["12.000 k€", "8.000 k€", "6.500 k€"], {}],
    [["12.000 €", "8.000 €", "6.500 €", "0,125"], { decimals: 3 }],
    [[], {}],
  ])("%j show %j", (texts, expected) => expect(columnConvention(texts)).toEqual(expected));

  test.each<[readonly string[], AmountContext]>([
    [["1.004", "27.808", "4.959"], { thousands: "." }],
    [["1.004", "27.808"], {}],
    [["1.004", "27.808", "4.959", "12.5"], { decimals: 1 }],
    [["1.004", "27.808", "4.959", "1,234.5"], { thousands: ",", decimals: 1 }],
  ])("%j beside whole numbers show %j", (texts, expected) =>
    expect(columnConvention(texts, true)).toEqual(expected),
  );
});
