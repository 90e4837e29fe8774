import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parameters } from "../../src/circulars";

const root = join(__dirname, "../../src");
const sourceFiles = ["functions", "allocation"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(root, folder, name)),
);

/** The program without its comments, texts and templates: what is left of numbers is computed with. */
const numbersOf = (file: string): string[] => {
  const program = readFileSync(file, "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\/\/.*$/gm, "")
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '""');
  return [...program.matchAll(/(?<![\w.$])\d[\d_]*(?:\.\d+)?/g)].map(([number]) =>
    number.replaceAll("_", ""),
  );
};

/** Numbers of the machine that happen to be numbers of a circular: digits kept, texts remembered. */
const ofTheMachine: Readonly<Record<string, readonly string[]>> = {
  "allocation/rational.ts": ["15", "20"],
  "functions/argument.ts": ["500"],
};

// Years name a vintage, 12 counts months, 100 and 0.01 make percentages and cents.
const arithmetic = /^(?:\d|1[0-2]|100|0\.01|19\d\d|20\d\d)$/;

it("computes with no amount, rate or count that a circular decides", () => {
  const decided = new Set(parameters().map(({ value }) => value.toString()));
  expect(decided.has("71349")).toBe(true);
  expect(sourceFiles.length).toBeGreaterThan(80);
  const written = sourceFiles.flatMap((file) => {
    const name = file.slice(root.length + 1);
    return numbersOf(file)
      .filter((number) => decided.has(number) && !arithmetic.test(number))
      .filter((number) => !(ofTheMachine[name] ?? []).includes(number))
      .map((number) => `${name}: ${number}`);
  });
  expect(written).toEqual([]);
});
