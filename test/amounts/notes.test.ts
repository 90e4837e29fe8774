import { readAmount, readNotedAmount, type AmountContext } from "../../src/amounts";
import { flagOf, isCountAndShare, splitMark } from "../../src/amounts/splitMark";

/** `37 € (1)`: what is read, with its unit and marks; the reason or the kind when nothing is. */
const said = (text: string, context?: AmountContext): string => {
  const reading = readAmount(text, context);
  if (reading.kind === "refused") return reading.reason;
  if (reading.kind !== "amount") return reading.kind;
  return [reading.amount.toFixed(), reading.unit, ...reading.marks].filter((one) => one !== null).join(" ");
};
const noted = (text: string, context?: AmountContext): string | null => {
  const reading = readNotedAmount(text, context);
  return reading?.kind === "amount"
    ? [reading.amount.toFixed(), reading.unit, ...reading.marks].filter((one) => one !== null).join(" | ")
    : null;
};

describe("an amount and its note in words", () => {
  test.each([
    ["37 (dont 2 pour La Réunion)", "37 | (dont 2 pour La Réunion)"],
    ["37(dont deux)", "37 | (dont deux)"],
    ["1 250 €, dont 300 € notifiés", "1250 | € | dont 300 € notifiés"],
    ["1 250 € ; dont 300", "1250 | € | dont 300"],
    ["1 250 Dont 300", "1250 | Dont 300"],
    ["1 250,\ndont 300 en juin", "1250 | dont 300 en juin"],
    ["-12 [voir la note]", "-12 | [voir la note]"],
    ["12,5 % (hors Corse)", "12.5 | % | (hors Corse)"],
    ["3 600 (1) (dont 2 lits)", "3600 | (1) | (dont 2 lits)"],
    ["37 (2 lits 3)", "37 | (2 lits 3)"],
    ["12 y compris 3", "12 | y compris 3"],
    ["12 of which 3", "12 | of which 3"],
    ["12 including 3", "12 | including 3"],
    ["(12) dont 3", "-12 | dont 3"],
    ["2 Md€ (net)", "2 | Md€ | (net)"],
    [" 0 (net) ", "0 | (net)"],
  ])("« %s » is %s", (text, expected) => expect(noted(text)).toBe(expected));

  test.each([
    ...[
      "37",
      "37 (12)",
      "37 (ab)",
      "37 [ab]",
      "37 (dont deux) 45",
      "37 (dont (2) lits)",
      "37 [dont [2] lits]",
    ],
    ...["37 dont", "37 donts 2", "lits (dont 2)", "- (dont 2)", "(dont 2 lits)", "dont 2", "1234 567 (net)"],
    ...["37 (12 345)", "37 net", "37 (net", "37 net)", "37 (a1b2c3)", "12\n37 (net)"],
  ])("« %s » is none", (text) => expect(noted(text)).toBeNull());

  it("is read as its column is", () => {
    expect(noted("1.234 (net)")).toBeNull();
    expect(noted("1.234 (net)", { thousands: "." })).toBe("1234 | (net)");
  });
});

describe("a count and its share", () => {
  test.each<[string, AmountContext, string]>([
    ["1906 (37%)", {}, "1906 (37%)"],
    ["1 906 (37,5 %)", {}, "1906 (37,5 %)"],
    ["-1 906 (37 %)", {}, "-1906 (37 %)"],
    ["-0 (0 %)", {}, "0 (0 %)"],
    ["12,5 (37 %)", {}, "12.5 (37 %)"],
    ["1 906 (100 %)", {}, "1906 (100 %)"],
    ["1 906 (100,00 %)", {}, "1906 (100,00 %)"],
    ["1 906 [37%]", {}, "1906 [37%]"],
    ["1 906 (37 %) *", {}, "1906 (37 %) *"],
    ["€ 1 906 (37 %)", {}, "1906 € (37 %)"],
    ["1 906 (+137 %)", {}, "1906 (+137 %)"],
    ["1 906 (+3,5 %)", {}, "1906 (+3,5 %)"],
    ["1 906 [ −12 % ]", {}, "1906 [ −12 % ]"],
    ["1 906 (3 à 5 %)", {}, "text"],
    ["2 (33.3)", {}, "several-numbers"],
    ["2 (33.3)", { shares: true }, "2 (33.3)"],
    ["1 906 (12,5)", { shares: true }, "1906 (12,5)"],
    ["- 12 (33.3)", { shares: true }, "-12 (33.3)"],
    ["12,5 (33.3)", { shares: true }, "several-numbers"],
    ["12,5 (33.3 %)", { shares: true }, "12.5 (33.3 %)"],
    ["1234 567 (33.3)", { shares: true }, "several-numbers"],
    ["1 906 (101,5)", { shares: true }, "several-numbers"],
  ])("« %s » where %j is read %s", (text, context, expected) => expect(said(text, context)).toBe(expected));

  test.each([
    ["37 (12.5)", true],
    ["37(12)", true],
    ["1 906 [ 37 ]", true],
    ["37 (100)", true],
    ["37 (101)", false],
    ["37 (12 %)", false],
    ["37", false],
    ["a 37 (12)", false],
    ["37 (12) b", false],
  ])("« %s » is a count and a bare share: %s", (text, expected) =>
    expect(isCountAndShare(text)).toBe(expected),
  );

  it("parts the amount from what follows it", () => {
    expect(splitMark("1 906 (37 %)", {})).toEqual({ amount: "1 906", mark: "(37 %)", isCount: false });
    expect(splitMark("1 906 (37)", { shares: true })).toEqual({
      amount: "1 906",
      mark: "(37)",
      isCount: true,
    });
  });
});

describe("a letter that a note explains", () => {
  test.each<[string, AmountContext, string]>([
    ["7 617E", { flags: "E" }, "7617 E"],
    ["7,61 E", { flags: "pE" }, "7.61 E"],
    ["7 617 p", { flags: "pE" }, "7617 p"],
    ["-7 617 p", { flags: "p" }, "-7617 p"],
    ["7 617 p (1)", { flags: "p" }, "7617 p (1)"],
    ["7 617 r", { flags: "p" }, "stray-characters"],
    ["7 617 E", { flags: "e" }, "stray-characters"],
    ["7 617 p", {}, "stray-characters"],
  ])("« %s » where %j is read %s", (text, context, expected) => expect(said(text, context)).toBe(expected));

  test.each([
    ["7,617E", "E"],
    ["12.5 r", "r"],
    ["1’234·5p", "p"],
    ["12 é", "é"],
    ["12 k", null],
    ["12 M", null],
    ["12 b", null],
    ["12 G", null],
    ["12 t", null],
    ["1 O", null],
    ["1l", null],
    ["1 I", null],
    ["12 rs", null],
    ["r", null],
    ["a12r", null],
    ["12 r.", null],
    ["12", null],
  ])("« %s » ends with the letter %s", (text, letter) => expect(flagOf(text)).toBe(letter));
});
