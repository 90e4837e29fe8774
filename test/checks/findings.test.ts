import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { caseReading } from "./caseReading";
import { readCases } from "./findings/readCases";

const folder = join(__dirname, "findings");
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));

describe.each(files)("%s", (file) => {
  const cases = readCases(readFileSync(join(folder, file), "utf8"));
  test.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
    expect(caseReading(one)).toBe(one.expected);
  });
});
