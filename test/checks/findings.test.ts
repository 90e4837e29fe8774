import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/checks";
import { readCases } from "./findings/readCases";
import { reportReading } from "./findingReading";

const folder = join(__dirname, "findings");
const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));

describe.each(files)("%s", (file) => {
  const cases = readCases(readFileSync(join(folder, file), "utf8"));
  test.each(cases.map((one) => [one.name, one] as const))("%s", (_, { sheets, expected }) => {
    expect(reportReading(checkWorkbook({ name: "essai.xlsx", sheets })).join("\n")).toBe(expected);
  });
});
