import { readFileSync } from "node:fs";
import { join } from "node:path";
import { additiveReading, blocksReading, siblingsReading, unreconciledReading } from "./givenSums";
import { leftOutReading } from "./leftOut";

/** Tables drawn at random, whose sums are given or not looked at, each at a border of the one rule that is asked of it. */
const rules: Readonly<Record<string, (text: string) => string>> = {
  blocks: blocksReading,
  leftOut: leftOutReading,
  ratesApart: additiveReading,
  siblings: siblingsReading,
  unreconciled: unreconciledReading,
};

describe.each(Object.entries(rules))("%s", (rule, reading) => {
  const cases = readFileSync(join(__dirname, "givenAlone", `${rule}.txt`), "utf8")
    .split(/^# /m)
    .slice(1)
    .map((part) => part.split(/^=>\s*$/m))
    .map(([text = "", expected = ""]) => [text.split("\n")[0] ?? "", text, expected.trim()] as const);
  test.each(cases)("%s", (_, text, expected) => {
    expect(reading(text.slice(text.indexOf("\n") + 1))).toBe(expected);
  });
});
