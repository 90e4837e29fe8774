import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tableEquations } from "../../src/checks/tableEquations";
import { readTables } from "../../src/tables";
import { readReadings } from "../tables/readings/readReadings";
import { leafSumsReading, noSumReading } from "./askedAlone";
import { familyReading } from "./familyReading";

/** Small tables drawn at random and kept because each lies at a border of its rule: a step beyond, another thing is said of it. */
const drawn = (name: string): string[] =>
  readFileSync(join(__dirname, "atRandom", `${name}.txt`), "utf8")
    .split(/^# /m)
    .slice(1)
    .map((text) => text.trim());

test.each(drawn("noSumHere"))("a line that speaks of a total: %s", (text) => {
  const [asked = "", ...lines] = text.split("\n");
  const [, said = "", told] = /^(.*): (.*)$/.exec(asked) ?? [];
  expect(noSumReading([said, ...lines].join("\n"))).toBe(told);
});

test.each(drawn("leafSums"))("the sums of a line that fail, beside those that hold: %s", (text) => {
  const [together = "", ...lines] = text.split("\n");
  const parted = lines.map((line) => line.split(" : "));
  const sums = parted.map(([sum = "", told]) => (told === "holds" ? `${sum} holds` : sum));
  expect(leafSumsReading(sums.join("\n")).split("\n")).toEqual([...parted.map(([, told]) => told), together]);
});

test.each(drawn("sums"))("what adds up beside rates, means and shares: %#", (text) => {
  const [sheet = "", expected = ""] = text.split(/^=>$/m);
  const tables = readReadings(`# ${sheet}`).flatMap((one) => readTables(one.sheet));
  const lines = tables.flatMap((table) => tableEquations(table)(table.grid).families.map(familyReading));
  expect(lines.join("\n")).toBe(expected.trim());
});
