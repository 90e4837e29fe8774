import { columnConvention, readAmount, type AmountContext } from "../../src/amounts";

const times = (text: string, count: number): readonly string[] => Array.from({ length: count }, () => text);
const shares = ["37 (12.5)", "1 906 (37,0)", "8 (3.1)"];
const dotted = ["12.000 €", "8.000 €", "6.500 €"];

describe("what the texts of a column prove together", () => {
  test.each<[string, readonly string[], AmountContext]>([
    ["three shares", shares, { shares: true }],
    ["two shares", shares.slice(1), {}],
    ["shares in a third of the cells", [...shares, ...times("nd", 6)], { shares: true }],
    ["shares in less than a third", [...shares, ...times("nd", 7)], {}],
    ["shares with their percent sign", times("37 (12 %)", 3), { decimals: 0 }],

    ["two long dashes before amounts", ["– 5", "— 12"], { dashes: true }],
    ["one long dash", ["– 5", "12"], { decimals: 0 }],
    ["long dashes, and one alone", ["– 5", "— 12", "–"], {}],
    ["long dashes, and a hyphen alone", ["– 5", "— 12", "-"], {}],
    ["dashes within", ["12 – 5", "13 – 6"], {}],
    ["long dashes, and minus signs", ["– 5", "— 12", "-3", "3-"], { decimals: 0, dashes: true }],

    ["a letter after three amounts", ["7,617E", "12 E", "5 E", "7 r", "8 r"], { flags: "E" }],
    ["two letters after three amounts each", ["1 E", "2 p", "3 E", "4 p", "5 E", "6 p"], { flags: "Ep" }],
    ["a letter after two amounts", ["7,617E", "12 E"], {}],

    ["a group of dots", ["1.234.567"], { thousands: ".", decimals: 0 }],
    ["a dot, then a comma", ["12.345,6"], { thousands: ".", decimals: 1 }],
    ["a group of commas", ["1,234,567"], { thousands: ",", decimals: 0 }],
    ["a comma, then a dot", ["12,345.67"], { thousands: ",", decimals: 2 }],
    ["no group", ["12 345,678", "1 234.5678", "12.5"], { decimals: 4 }],

    ["parentheses around", ["(12 345)", " (7,5)"], { decimals: 1, parentheses: true }],
    ["parentheses behind", ["12 345 (1)"], { decimals: 0 }],
    ["parentheses of no amount", ["(1)", "(dont Nice)"], {}],

    ["euros with three digits behind a dot", dotted, { thousands: "." }],
    ["the same with a sign or the unit before", ["-12.000€", "€8.000", "+ 6.500 €"], { thousands: "." }],
    ["the same, ten euros or more only once", ["9.000 €", "8.000 €", "10.500 €"], { thousands: "." }],
    ["less than ten euros", ["9.000 €", "8.000 €", "6.500 €"], {}],
    ["only two of euros", ["12.000 €", "8.000 €", "6.500"], {}],
    ["the unit always before", ["€ 12.000", "€ 8.000", "€6.500"], { thousands: "." }],
    ["thousands of euros, the unit before", ["k€ 12.000", "k€ 8.000", "k€ 6.500"], {}],
    ["euros with two decimals beside", [...dotted, "12,25"], { thousands: ".", decimals: 2 }],
    ["euros with three decimals beside", [...dotted, "0,125"], { decimals: 3 }],
    ["thousands of euros", dotted.map((text) => text.replace(" €", " k€")), {}],
    ["dots beside English groups", [...dotted, "1,234,567"], { decimals: 0 }],
    ["nothing", ["nd", "Total", ""], {}],
  ])("%s", (_, texts, expected) => expect(columnConvention(texts)).toStrictEqual(expected));
});

describe("beside whole numbers", () => {
  test.each<[string, readonly string[], AmountContext]>([
    ["three lone dots", ["1.234", "5.678", "9.012"], { thousands: "." }],
    ["two lone dots", ["1.234", "5.678"], {}],
    ["no lone dot", ["12", "13", "14"], { decimals: 0 }],
    ["three lone dots and a decimal", ["1.234", "5.678", "9.012", "7,5"], { decimals: 1 }],
    ["three lone dots and a whole number", ["1.234", "5.678", "9.012", "7"], { thousands: ".", decimals: 0 }],
  ])("%s", (_, texts, expected) => expect(columnConvention(texts, true)).toStrictEqual(expected));
});

describe("three digits behind a mark that parts no thousands", () => {
  const read = (text: string, context: AmountContext): string => {
    const reading = readAmount(text, context);
    return reading.kind === "amount"
      ? reading.amount.toFixed()
      : reading.kind === "refused"
        ? reading.reason
        : reading.kind;
  };
  test.each<[string, AmountContext, string]>([
    ["14.950", { thousands: ",", decimals: 0 }, "ambiguous-dot"],
    ["14,950", { thousands: ".", decimals: 0 }, "ambiguous-comma"],
    ["14.950", { thousands: "," }, "14.95"],
    ["14.950", { thousands: ",", decimals: 2 }, "14.95"],
    ["14.950", { thousands: ",", decimals: 3 }, "14.95"],
    ["14.950", { thousands: ".", decimals: 0 }, "14950"],
    ["14.950", { decimals: 3 }, "14.95"],
    ["14.950", { decimals: 2 }, "ambiguous-dot"],
  ])("%s, in a column of %j: %s", (text, context, expected) => expect(read(text, context)).toBe(expected));
});
