import { readFileSync } from "node:fs";
import { join } from "node:path";
import { additiveReading, unreconciledReading } from "./givenSums";

/** Tables drawn at random whose sums are given, each at a border of the one rule that is asked of it. */
const rules: Readonly<Record<string, (text: string) => string>> = {
  ratesApart: additiveReading,
  unreconciled: unreconciledReading,
};

describe.each(Object.entries(rules))("%s", (rule, reading) => {
  const cases = readFileSync(join(__dirname, "givenAlone", `${rule}.txt`), "utf8")
    .split(/^# /m)
    .slice(1)
    .map((part) => part.split(/^=>\s*$/m))
    .map(([text = "", expected = ""]) => [text.split("\n")[0] ?? "", text, expected.trim()] as const);
  test.each(cases)("%s", (_, text, expected) => {
    expect(reading(text)).toBe(expected);
  });
});
