import fc from "fast-check";
import { amountInWords, readAmountInWords } from "../../src/amounts/amountInWords";

const small =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const tens = [
  "",
  "",
  "vingt",
  "trente",
  "quarante",
  "cinquante",
  "soixante",
  "soixante",
  "quatre-vingt",
  "quatre-vingt",
];

/** A number below a hundred, as it is taught. */
const belowHundred = (n: number, isLast: boolean): string => {
  if (n < 20) return small[n] as string;
  const [ten, hasTeens] = [Math.floor(n / 10), [7, 9].includes(Math.floor(n / 10))];
  const rest = hasTeens ? (n % 10) + 10 : n % 10;
  if (rest === 0) return `${tens[ten]}${ten === 8 && isLast ? "s" : ""}`;
  const joint = (rest === 1 || rest === 11) && ten < 8 ? " et " : "-";
  return `${tens[ten]}${joint}${small[rest]}`;
};

const belowThousand = (n: number, isLast: boolean): string => {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100];
  if (hundreds === 0) return belowHundred(rest, isLast);
  const many = hundreds === 1 ? "cent" : `${small[hundreds]} cent${rest === 0 && isLast ? "s" : ""}`;
  return rest === 0 ? many : `${many} ${belowHundred(rest, isLast)}`;
};

/** A whole number of euros in words. */
const inWords = (n: number): string => {
  const groups = [1e9, 1e6, 1e3, 1].map((scale) => ({ scale, count: Math.floor(n / scale) % 1000 }));
  const words = groups.flatMap(({ scale, count }) => {
    if (count === 0) return [];
    if (scale === 1) return [belowThousand(count, true)];
    if (scale === 1e3) return [count === 1 ? "mille" : `${belowThousand(count, false)} mille`];
    return [`${belowThousand(count, true)} ${scale === 1e6 ? "million" : "milliard"}${count > 1 ? "s" : ""}`];
  });
  return `${words.join(" ")} ${n % 1e6 === 0 ? "d’" : ""}euros`;
};

const scaleOf = (n: number): number => [1e9, 1e6, 1e3].find((scale) => n % scale === 0) ?? 1;

test("whole euros written as they are taught are found in a sentence, and read with the scale of their last word", () => {
  const count = fc.oneof(
    fc.integer({ min: 1, max: 999 }),
    fc.integer({ min: 1, max: 999_999_999_999 }),
    fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1e3, 1e6, 1e9))
      .map(([few, scale]) => few * scale),
  );
  fc.assert(
    fc.property(count, (n) => {
      const text = inWords(n);
      const found = `La dotation de ${text}, versée en juin`.match(amountInWords);
      expect(found).toEqual([text]);
      expect(readAmountInWords(text)).toEqual({ euros: n, precision: scaleOf(n) });
    }),
    { numRuns: 1500 },
  );
});

test.each([
  ["Vingt-et-une mille euros", 21_000],
  ["une euro", 1],
  ["septante-deux euros", 72],
  ["huitante mille euros", 80_000],
  ["nonante et un euros", 91],
  ["deux millions d' euros", 2_000_000],
  ["trois cents  euro", 300],
  ["quatre-vingt mille euros", 80_000],
  ["mille euros", 1000],
  ["vingt mille euros", 20_000],
  ["trois - cent vingt euros", 320],
  ["cent vingt et un millions d'euros", 121_000_000],
])("« %s » is %d euros", (text, euros) => {
  expect(text.match(amountInWords)).toEqual([text]);
  expect(readAmountInWords(text)?.euros).toBe(euros);
});

test.each([
  "millions d’euros",
  "deux mille milliards de euros",
  "zéro euro",
  "beaucoup d’euros",
  "et deux pommes",
  "deux euros cinquante",
])("« %s » is no amount", (text) => {
  expect(readAmountInWords(text)).toBeNull();
});

test.each(["zero euros", "euros"])("« %s » is not looked at", (text) => {
  expect(text.match(amountInWords)).toBeNull();
});

test.each(["soixante et deux euros", "3-deux euros", "cinquante eurosystème"])(
  "not all of « %s » is one",
  (text) => {
    expect(text.match(amountInWords)).not.toEqual([text]);
  },
);
