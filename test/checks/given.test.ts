import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { givenReading } from "./givenSums";

/** Tables whose sums are given: what is told of them does not hang on how they would be found. */
const folder = join(__dirname, "given");
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));

describe.each(files)("%s", (file) => {
  const cases = readFileSync(join(folder, file), "utf8")
    .split(/^# /m)
    .slice(1)
    .map((part) => part.split(/^=>\s*$/m))
    .map(([text = "", expected = ""]) => [text.split("\n")[0] ?? "", text, expected.trim()] as const);
  test.each(cases)("%s", (_, text, expected) => {
    expect(givenReading(text)).toBe(expected);
  });
});
