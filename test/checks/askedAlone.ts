import { areBlocksApart, areMeansOfBlocks } from "../../src/checks/blocksApart";
import {
  areBetweenLeaves,
  isBetweenLeaves,
  isMistypedWhole,
  isShareOfWhole,
  leafSumOf,
  standingOf,
  type LeafSum,
} from "../../src/checks/leafSums";
import { isNoSumHere } from "../../src/checks/totals/noSumHere";
import type { AnnexTable } from "../../src/tables";
import type { AmountGrid } from "../../src/tables/amountGrid";
import { gridOf } from "../equations/gridOf";

/** A grid of amounts as they are printed, one unit of the last digit of each column. */
const gridIn = (rows: readonly (readonly (string | undefined)[])[]): AmountGrid => {
  const decimalsOf = (text = ""): number => text.split(".")[1]?.length ?? 0;
  const decimals = (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => decimalsOf(row[c]))));
  const scale = Math.max(0, ...decimals);
  const amount = (text = ""): number | null =>
    text !== "" && text !== "-" ? Math.round(Number(text) * 10 ** scale) : null;
  return {
    ...gridOf(
      rows.map((row) => row.map(amount)),
      { units: decimals.map((own) => 10 ** (scale - own)) },
    ),
    scale,
  };
};

/**
 * `row 2 of « Title », 4 explained`, then the headings and the rows, cells between bars: what is said of a line that speaks of a total.
 * Headings of several levels are parted by >.
 */
export const noSumReading = (text: string): string => {
  const [asked = "", ...lines] = text.trim().split("\n");
  const [, kind, line, title = "", explained = ""] =
    /^(row|column) (\d+)(?: of « (.*?) »)?(?:, ([\d ]+) explained)?$/.exec(asked) ?? [];
  const made = new Set(explained.split(" ").map((one) => Number(one) - 1));
  const [[, ...headings] = [], ...rows] = lines.map((one) => one.split("|").map((cell) => cell.trim()));
  const table = {
    title,
    grid: gridIn(rows.map((row) => headings.map((_, c) => row[c + 1]))),
    rows: rows.map(([label = ""]) => ({ label })),
    columns: headings.map((heading) => ({
      label: heading.split(" > ").at(-1) ?? "",
      path: heading === "" ? [] : heading.split(" > "),
      isPercent: heading.includes("%"),
    })),
  } as unknown as AnnexTable;
  const isNone = isNoSumHere(table, kind === "row" ? "column" : "row", Number(line) - 1, (other) =>
    made.has(other),
  );
  return isNone ? "no total" : "a total";
};

/** Lines `4 5 1 | 9`, the sums of one line, `holds` after those that hold: how each that fails stands, and what they say together. */
export const leafSumsReading = (text: string): string => {
  const columns = text
    .trim()
    .split("\n")
    .map((line) => {
      const [, parts = "", total, holds = ""] = /^(.*) \| (\S+)( holds)?$/.exec(line) ?? [];
      return { amounts: [total, ...parts.split(" ")], isHeld: holds !== "" };
    });
  const height = Math.max(...columns.map(({ amounts }) => amounts.length));
  const grid = gridIn(Array.from({ length: height }, (_, r) => columns.map(({ amounts }) => amounts[r])));
  const all = columns.map(({ amounts, isHeld }, c) => {
    const cells = amounts.slice(1).map((_, k) => (k + 1) * columns.length + c);
    return { sum: leafSumOf(grid, c, cells), isHeld };
  });
  const saying = (...said: readonly (readonly [boolean, string])[]): string[] =>
    said.flatMap(([isSo, words]) => (isSo ? [words] : []));
  const those = (held: boolean): LeafSum[] =>
    all.flatMap(({ sum, isHeld }) => (sum && isHeld === held ? [sum] : []));
  const [failing, holding] = [those(false), those(true)];
  const standing = (sum: LeafSum): string =>
    [
      standingOf(grid, sum),
      ...saying(
        [isBetweenLeaves(grid, sum), "among"],
        [isShareOfWhole(grid, sum), "shares"],
        [isMistypedWhole(grid, sum), "mistyped whole"],
      ),
    ].join(" ");
  const told = all.map(({ sum, isHeld }) => (!sum ? "nothing" : isHeld ? "holds" : standing(sum)));
  const together = saying(
    [areBetweenLeaves(grid, failing), "all among"],
    [areBetweenLeaves(grid, failing) && !areBetweenLeaves(grid, failing, true), "sums of their make"],
    [areBlocksApart({ grid } as AnnexTable, failing, holding.length), "apart"],
    [areMeansOfBlocks(grid, failing, holding), "means of blocks"],
  );
  return [...told, together.join(", ") || "sums"].join("\n");
};
