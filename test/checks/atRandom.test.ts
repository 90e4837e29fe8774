import { readFileSync } from "node:fs";
import { join } from "node:path";
import { areBlocksApart, areMeansOfBlocks } from "../../src/checks/blocksApart";
import {
  areBetweenLeaves,
  isBetweenLeaves,
  isMistypedWhole,
  isShareOfWhole,
  leafSumOf,
  standingOf,
} from "../../src/checks/leafSums";
import { tableEquations } from "../../src/checks/tableEquations";
import { isNoSumHere } from "../../src/checks/totals/noSumHere";
import { readTables, type AnnexTable } from "../../src/tables";
import { gridOf } from "../equations/gridOf";
import { readReadings } from "../tables/readings/readReadings";

/** Small tables drawn at random and kept because each lies at a border of its rule: a step beyond, another thing is said of it. */
const drawn = (name: string): string[] =>
  readFileSync(join(__dirname, "atRandom", `${name}.txt`), "utf8")
    .split(/^# /m)
    .slice(1)
    .map((text) => text.trim());

const amount = (text = ""): number | null => (text === "" || text === "-" ? null : Number(text));

test.each(drawn("noSumHere"))("a line that speaks of a total: %s", (text) => {
  const [asked = "", ...lines] = text.split("\n");
  const [, kind, line, , title = "", told] = /^(row|column) (\d+)( of « (.*) »)?: (.*)$/.exec(asked) ?? [];
  const [[, ...headings] = [], ...rows] = lines.map((one) => one.split("|").map((cell) => cell.trim()));
  const table = {
    title,
    grid: gridOf(rows.map((row) => headings.map((_, c) => amount(row[c + 1])))),
    rows: rows.map(([label = ""]) => ({ label })),
    columns: headings.map((heading) => ({
      label: heading.split(" > ").at(-1) ?? "",
      path: heading === "" ? [] : heading.split(" > "),
      isPercent: heading.includes("%"),
    })),
  } as unknown as AnnexTable;
  const isNone = isNoSumHere(table, kind === "row" ? "column" : "row", Number(line) - 1, () => false);
  expect(isNone ? "no total" : "a total").toBe(told);
});

test.each(drawn("leafSums"))("the sums of a line that fail, beside those that hold: %s", (text) => {
  const [together = "", ...lines] = text.split("\n");
  const columns = lines.map((line) => {
    const [, parts = "", total, told = ""] = /^(.*) \| (\S+) : (.*)$/.exec(line) ?? [];
    return { amounts: [amount(total), ...parts.split(" ").map(amount)], told };
  });
  const height = Math.max(...columns.map(({ amounts }) => amounts.length));
  const grid = gridOf(
    Array.from({ length: height }, (_, r) => columns.map(({ amounts }) => amounts[r] ?? null)),
  );
  const sums = columns.flatMap(({ amounts, told }, c) => {
    const cells = amounts.slice(1).map((_, k) => (k + 1) * columns.length + c);
    const sum = leafSumOf(grid, c, cells);
    return sum ? [{ sum, told }] : [];
  });
  expect(sums).toHaveLength(columns.length);
  const saying = (...said: readonly (readonly [boolean, string])[]): string[] =>
    said.flatMap(([isSo, words]) => (isSo ? [words] : []));
  const failing = sums.filter(({ told }) => told !== "holds");
  const own = failing.map(({ sum }) => sum);
  const holding = sums.flatMap(({ sum, told }) => (told === "holds" ? [sum] : []));
  expect(
    own.map((sum) =>
      [
        standingOf(grid, sum),
        ...saying(
          [isBetweenLeaves(grid, sum), "among"],
          [isShareOfWhole(grid, sum), "shares"],
          [isMistypedWhole(grid, sum), "mistyped whole"],
        ),
      ].join(" "),
    ),
  ).toEqual(failing.map(({ told }) => told));
  const said = saying(
    [areBetweenLeaves(grid, own), "all among"],
    [areBlocksApart({ grid } as AnnexTable, own, holding.length), "apart"],
    [areMeansOfBlocks(grid, own, holding), "means of blocks"],
  );
  expect(said.join(", ") || "sums").toBe(together);
});

test.each(drawn("sums"))("what adds up beside rates, means and shares: %#", (text) => {
  const [sheet = "", expected = ""] = text.split(/^=>$/m);
  const tables = readReadings(`# ${sheet}`).flatMap((one) => readTables(one.sheet));
  const lines = tables.flatMap((table) =>
    tableEquations(table)(table.grid).families.map(
      ({ direction, target, terms, from, to, belief }) =>
        `${direction === "column" ? "down" : "across"} ${target + 1} = ${terms
          .map(({ line, sign }) => `${sign < 0 ? "-" : ""}${line + 1}`)
          .join(" ")} at ${from + 1}-${to}${belief === "established" ? "" : ` ${belief}`}`,
    ),
  );
  expect(lines.join("\n")).toBe(expected.trim());
});
