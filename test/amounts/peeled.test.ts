import { readAmount, type AmountContext } from "../../src/amounts";
import { readDigits } from "../../src/amounts/readDigits";

/** What is read, with its unit and marks; the reason or the kind when nothing is. */
const said = (text: string, context?: AmountContext): string => {
  const reading = readAmount(text, context);
  if (reading.kind === "refused") return reading.reason;
  if (reading.kind !== "amount") return reading.kind;
  return [reading.amount.toFixed(), reading.unit, ...reading.marks].filter((one) => one !== null).join(" ");
};

describe("footnote marks", () => {
  test.each([
    ["3 600 (12)", "3600 (12)"],
    ["3 600(1)", "3600 (1)"],
    ["12(1)", "12 (1)"],
    ["3 600 [12]", "3600 [12]"],
    ["3 600 [b]", "3600 [b]"],
    ["3 600 (b)", "3600 (b)"],
    ["3 600 (**)", "3600 (**)"],
    ["3 600 [*]", "3600 [*]"],
    ["3 600 (1) (b)", "3600 (b) (1)"],
    ["3 600 ††", "3600 ††"],
    ["3 600 ‡", "3600 ‡"],
    ["3 600 §", "3600 §"],
    ["3 600*†", "3600 *†"],
    ["** 3 600", "3600 **"],
    ["§ 3 600", "3600 §"],
    ["*\n3 600", "3600 *"],
    ["3 600⁽²⁾", "3600 ⁽²⁾"],
    ["3 600 ᵃ", "3600 ᵃ"],
    ["3 600 ¹, ²", "3600 ¹, ²"],
    ["3 600 ¹;³", "3600 ¹;³"],
    ["3 600 ¹,", "3600 ¹,"],
    ["3 600 ⁵ €", "3600 € ⁵"],
    ["(3 600*)", "-3600 *"],
    ["3 600 (123)", "several-numbers"],
    ["3 600 (ab)", "text"],
    ["3 600 (1", "stray-characters"],
    ["12* 5", "text"],
  ])("« %s » is read %s", (text, expected) => expect(said(text)).toBe(expected));
});

describe("signs", () => {
  test.each<[string, AmountContext, string]>([
    ["( 3 600 )", {}, "-3600"],
    ["( 5 )", {}, "ambiguous-parentheses"],
    ["( 5 )", { parentheses: true }, "-5"],
    ["(5) €", {}, "-5 €"],
    ["(5 €)", {}, "-5 €"],
    ["(0)", {}, "0"],
    ["(5)(6)", {}, "ambiguous-parentheses"],
    ["+ 5", {}, "5"],
    ["5+", {}, "none"],
    ["+5-", {}, "ambiguous-sign"],
    ["-(5)", { parentheses: true }, "ambiguous-sign"],
    ["–  5", {}, "ambiguous-sign"],
    ["–  5", { dashes: true }, "-5"],
    ["— 5", { dashes: true }, "-5"],
    ["–5", {}, "-5"],
    ["–,5", {}, "-0.5"],
    ["–€ 5", {}, "-5 €"],
    ["–(5)", { parentheses: true }, "ambiguous-sign"],
    ["5  -", {}, "ambiguous-sign"],
    ["5 – €", {}, "ambiguous-sign"],
    ["5 €-", {}, "-5 €"],
    ["5 % -", {}, "-5 %"],
    ["5–", {}, "-5"],
    ["‑5", {}, "-5"],
    ["‒ 5", {}, "-5"],
    ["5 - 6", {}, "text"],
  ])("« %s » where %j is read %s", (text, context, expected) => expect(said(text, context)).toBe(expected));
});

describe("units", () => {
  test.each([
    ["12 € / lit", "12 €"],
    ["12 €/lit.", "12 €"],
    ["12 €/lit x", "text"],
    ["12 lits€", "text"],
    ["euros 12", "12 €"],
    ["eurosx 12", "text"],
    ["k€ 12", "12 k€"],
    ["12 % €", "ambiguous-unit"],
    ["12 €%", "ambiguous-unit"],
    ["12 %", "12 %"],
    ["12 m€ k€", "ambiguous-unit"],
    ["12 millions de euros", "12 M€"],
  ])("« %s » is read %s", (text, expected) => expect(said(text)).toBe(expected));
});

describe("digits and their separators", () => {
  test.each<[string, unknown]>([
    ["12", { text: "12", decimals: 0 }],
    ["12,50", { text: "12.50", decimals: 2 }],
    [",5", { text: "0.5", decimals: 1 }],
    [".123", { text: "0.123", decimals: 3 }],
    ["0,123", { text: "0.123", decimals: 3 }],
    ["1234,567", { text: "1234.567", decimals: 3 }],
    ["12·5", { text: "12.5", decimals: 1 }],
    ["1·234", { text: "1.234", decimals: 3 }],
    ["·5", { text: "0.5", decimals: 1 }],
    ["1 234·5", { text: "1234.5", decimals: 1 }],
    ["1'234’567,8", { text: "1234567.8", decimals: 1 }],
    ["1 234.567 8", "trailing-digits"],
    ["1 234 567,5 6", "trailing-digits"],
    ["1,5 6 7", "trailing-digits"],
    ["1,5 6.7", "several-separators"],
    ["1 234.567,8", "several-separators"],
    ["1 234 5,6", "uneven-groups"],
    ["1234 567,8", "uneven-groups"],
    [".123,5", "uneven-groups"],
    [" 5", "several-separators"],
    ["5.", "incomplete"],
    ["5 ", "several-separators"],
    ["00,5", "leading-zero"],
    ["1..5", "several-separators"],
  ])("%j is read %j", (body, expected) => expect(readDigits(body, {}, null)).toEqual(expected));
});

describe("what is too long for an amount", () => {
  const marked = (length: number): string => `1 234 ${"*".repeat(length - 6)}`;
  it("is a text from sixty-one characters", () => {
    expect(readAmount(marked(60)).kind).toBe("amount");
    expect(readAmount(marked(61))).toEqual({ kind: "text", text: marked(61) });
  });

  it("is text without digits, whatever its letters look like", () => {
    expect(readAmount("OOO")).toEqual({ kind: "text", text: "OOO" });
    expect(said("0OOO")).toBe("letter-for-digit");
  });
});
