import { decimalsOfFormat, readNotedAmount } from "../../src/amounts";
import { absenceOf } from "../../src/amounts/absence";
import { columnConvention } from "../../src/amounts/columnConvention";
import { oncePerText } from "../../src/amounts/oncePerText";
import { whyNoNumber } from "../../src/amounts/whyNoNumber";

it.each(["<5", "≤ 10", "< 0,5 %", ">100"])("« %s » tells a bound, no amount", (text) => {
  expect(absenceOf(text)).not.toBeNull();
});

it.each(["<5000", "< 10 lits", "<", "5<"])("« %s » tells no bound", (text) => {
  expect(absenceOf(text)).toBeNull();
});

it.each(["≈ 110,0 k€", "~25", "env. 1 300 €", "environ 12 %", "ca. 40", "≈ -3,5", "~ $12", "approx. 1.5M€"])(
  "« %s » tells about how much, no amount",
  (text) => {
    expect(absenceOf(text)).toBe("not-told");
  },
);

it.each(["~", "cadres 12", "environ", "~ 12 lits", "env 12 et 13", "caisse 4"])(
  "« %s » is said to be about nothing",
  (text) => {
    expect(absenceOf(text)).toBeNull();
  },
);

it.each([
  ["12 k", "ambiguous-unit"],
  ["1,5 md", "ambiguous-unit"],
  ["1e+6", "scientific"],
  ["1,25E+05", "scientific"],
  ["12.5e-16", "scientific"],
  ["12e+6 €", null],
  ["e+6", null],
  ["12e6", null],
  ["12k", "ambiguous-unit"],
  ["12 Mds", "ambiguous-unit"],
  ["12 km", null],
  ["(12) 3 (4)", "several-numbers"],
  ["12 345\n-", null],
  ["12|345", "several-numbers"],
  ["12;345", "several-numbers"],
  ["12 (3-4)", "several-numbers"],
  ["12-14", null],
  ["(12) a", null],
  ["a (12)", null],
  ["12 (3", "stray-characters"],
  ["12£", "foreign-currency"],
  ["$1 234,5", "foreign-currency"],
  ["a $12", null],
  ["12 $ CA", null],
  ["12O03", "letter-for-digit"],
  ["O03,5", "letter-for-digit"],
  ["OO3", null],
  ["I1", null],
  ["123 ab", null],
  ["1234 ab", null],
  ["12 (3)", "several-numbers"],
  ["12(3)", "several-numbers"],
  ["(12)3", "several-numbers"],
  ["(12) 3", "several-numbers"],
  ["$ 12", "foreign-currency"],
  ["1O 000", "letter-for-digit"],
  ["OOO", "letter-for-digit"],
  ["1234?", "stray-characters"],
  ["12 345 #", "stray-characters"],
  ["a1 k", null],
  ["article 12", null],
  ["OIlO", null],
  ["19.7.2024", null],
  ["19.10.2024", null],
  ["12?", null],
  ["123 abc", null],
  ["1230 à 1250", null],
  ["12345/678", null],
])("why « %s » is no number: %s", (text, reason) => {
  expect(whyNoNumber(text)).toBe(reason);
});

it("reads the parentheses of a column only where they open", () => {
  expect(columnConvention([" (12 345)", "12 345"]).parentheses).toBe(true);
  expect(columnConvention(["12 345 (1)", "12 345"]).parentheses).toBeUndefined();
});

it.each([
  ["# ##0,00", 2],
  ["# ##0,#", 1],
  ["# ##0,##", 2],
  ["0,0", 1],
  ["#,##0", 0],
  ["#,###", 0],
  ["0,000", 0],
])("the format %s shows %d decimals", (format, decimals) => {
  expect(decimalsOfFormat(format)).toBe(decimals);
});

it("reads a number followed by its note, blanks around, and nothing after the note", () => {
  expect(readNotedAmount("  37 (dont 2 pour La Réunion) ")).toMatchObject({
    kind: "amount",
    marks: ["(dont 2 pour La Réunion)"],
  });
  expect(readNotedAmount("1 250 €, dont 300 € notifiés")).toMatchObject({
    unit: "€",
    marks: ["dont 300 € notifiés"],
  });
  expect(readNotedAmount("37 (dont deux) 45")).toBeNull();
});

it("remembers short texts, reads long ones each time, and forgets all when it holds too many", () => {
  const read: string[] = [];
  const lengthOf = oncePerText((text) => {
    read.push(text.slice(0, 9));
    return text.length;
  });
  const long = "note ".repeat(40);
  expect(["a", "a", long, long].map(lengthOf)).toEqual([1, 1, 200, 200]);
  expect(read).toEqual(["a", long.slice(0, 9), long.slice(0, 9)]);
  for (let i = 0; i < 5000; i++) lengthOf(`texte ${i}`);
  lengthOf("a");
  expect(read.filter((text) => text === "a")).toHaveLength(2);
});
