import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import type { EquationFamily, ListedRows, TableHints } from "../../src/equations";
import type { AmountGrid } from "../../src/tables/amountGrid";

/** A table drawn as text, what the reading of it would have told, and what is expected of it, one statement a line. */
export interface Drawing {
  readonly title: string;
  readonly grid: AmountGrid;
  readonly hints: TableHints;
  readonly listed: ListedRows;
  /** The sums that are given instead of looked for; none where they are to be found. */
  readonly sums: readonly EquationFamily[];
  /** Are the bounds told that the relations set to their cells? */
  readonly isBounded: boolean;
  /** Are the bits told that each sum is given? */
  readonly isWeighed: boolean;
  readonly expected: readonly string[];
}

/**
 * The drawings of a folder, file by file. A drawing is a title after `##`, remarks in plain lines, options after `!`, the rows between bars with
 * the column labels first, and the expectations after `>`. A blank cell is empty, `?` cannot be read, `n.d.` is not told.
 */
export const drawingsOf = (folder: string): (readonly [name: string, drawing: Drawing])[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) =>
      readFileSync(path.join(folder, name), "utf8")
        .split(/^## /m)
        .slice(1)
        .map((text): [string, Drawing] => {
          const drawing = readDrawing(text);
          return [`${name.replace(".txt", "")}: ${drawing.title}`, drawing];
        }),
    );

const readDrawing = (text: string): Drawing => {
  const [title = "", ...lines] = text.split("\n");
  const after = (mark: string): string[] =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(1).trim());
  const [head = [], ...rows] = after("|").map((line) =>
    line
      .split("|")
      .slice(0, -1)
      .map((cell) => cell.trim()),
  );
  const options = new Map(
    after("!").map((line): [string, string] => {
      const [name = "", ...values] = line.split(" ");
      return [name, values.join(" ")];
    }),
  );
  const lineSet = (name: string): ReadonlySet<number> =>
    new Set((options.get(name) ?? "").split(" ").flatMap((part) => (part === "" ? [] : linesOf(part))));
  const sums = after("!").flatMap((line) => givenSum(line, rows.length, head.length - 1));
  const grid = gridOfCells(head.slice(1), rows, options.get("units"));
  const rowUnits = options.get("row-units")?.split(" ").map(Number);
  return {
    title,
    grid: {
      ...grid,
      ...(rowUnits && { rowUnits: Float64Array.from(rows, (_, r) => rowUnits[r] ?? 0) }),
      ...(options.has("large") && {
        large: Array.from(grid.values, (value) => BigInt(Number.isNaN(value) ? 0 : value)),
      }),
    },
    hints: {
      certain: sums.filter(({ belief }) => belief === "certain"),
      ofWhichRows: lineSet("of-which-rows"),
      ofWhichColumns: lineSet("of-which-columns"),
      totalRows: lineSet("total-rows"),
      totalColumns: lineSet("total-columns"),
      structuralRows: lineSet("listed"),
      unadded: { rows: lineSet("unadded-rows"), columns: lineSet("unadded-columns") },
    },
    listed: { parts: lineSet("listed"), totals: lineSet("listed-totals") },
    sums,
    isBounded: options.has("bounds"),
    isWeighed: options.has("bits"),
    expected: after(">"),
  };
};

/** `down 7 = 1-3 5 -6` or `across 5 = 1-4 at 2-3`, followed by what else is said of the sum: `possible`, `certain`, `unknown` blanks. */
const givenSum = (line: string, rows: number, columns: number): EquationFamily[] => {
  const [, way, target, terms = "", from, to, belief, blanks] =
    /^(down|across) (\d+) = ([-\d ]+?)(?: at (\d+)-(\d+))?(?: (possible|certain))?(?: (unknown))?$/.exec(
      line,
    ) ?? [];
  if (way === undefined) return [];
  return [
    {
      direction: way === "down" ? "column" : "row",
      target: Number(target) - 1,
      terms: terms.split(" ").flatMap((part) => {
        const sign = part.startsWith("-") ? -1 : 1;
        return linesOf(sign === -1 ? part.slice(1) : part).map((own) => ({ line: own, sign }) as const);
      }),
      from: from === undefined ? 0 : Number(from) - 1,
      to: to === undefined ? (way === "down" ? columns : rows) : Number(to),
      origin: "evidence",
      score: belief === "certain" ? Infinity : 50,
      labelOnly: false,
      anomaly: null,
      tied: false,
      belief: belief === "possible" || belief === "certain" ? belief : "established",
      blanks: blanks === "unknown" ? "unknown" : "zero",
      regime: null,
    },
  ];
};

/** Lines counted from one: `3`, or `1-4`. */
const linesOf = (part: string): number[] => {
  const [from = 0, to = from] = part.split("-").map(Number);
  return Array.from({ length: to - from + 1 }, (_, k) => from - 1 + k);
};

const decimalsOf = (cell: string): number =>
  /^-?\d+\.\d+$/.test(cell) ? (cell.split(".")[1]?.length ?? 0) : 0;

const gridOfCells = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  units?: string,
): AmountGrid => {
  const columns = head.length;
  const cells = rows.flatMap((row) => Array.from({ length: columns }, (_, c) => row[c + 1] ?? ""));
  const scale = Math.max(0, ...cells.map(decimalsOf));
  const ofColumn = (c: number): number =>
    10 ** (scale - Math.max(0, ...cells.filter((_, k) => k % columns === c).map(decimalsOf)));
  const given = units?.split(" ").map(Number);
  const places = (is: (cell: string) => boolean): Set<number> =>
    new Set(cells.flatMap((cell, k) => (is(cell) ? [k] : [])));
  const isAmount = (cell: string): boolean => /^-?\d+(\.\d+)?$/.test(cell);
  return {
    rows: rows.length,
    columns,
    scale,
    values: Float64Array.from(cells, (cell) =>
      isAmount(cell) ? Math.round(Number(cell) * 10 ** scale) : NaN,
    ),
    units: Float64Array.from({ length: columns }, (_, c) => given?.[c] ?? given?.[0] ?? ofColumn(c)),
    rowLabels: rows.map(([label = ""]) => label),
    columnLabels: head,
    large: null,
    unreadable: places((cell) => cell === "?"),
    absent: places((cell) => cell === "n.d."),
  };
};

/** A row or column by its label, or by its number from one where it bears none of its own. */
export const rowName = ({ rowLabels }: AmountGrid, r: number): string => nameIn(rowLabels, r, "r");
export const columnName = ({ columnLabels }: AmountGrid, c: number): string => nameIn(columnLabels, c, "c");

const nameIn = (labels: readonly string[], line: number, letter: string): string => {
  const label = labels[line] ?? "";
  return label !== "" && labels.indexOf(label) === labels.lastIndexOf(label) ? label : `${letter}${line + 1}`;
};
