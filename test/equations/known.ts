import type { AmountGrid } from "../../src/tables/amountGrid";
import { columnName, rowName, type Drawing } from "./drawing";
import { gridOf } from "./gridOf";
import type { Line } from "./structures";

/** A sum that was put into a table on purpose: the line that it makes, and the lines that it adds or subtracts. */
export interface KnownSum {
  readonly direction: "row" | "column";
  readonly target: number;
  readonly terms: readonly { readonly line: number; readonly sign: 1 | -1 }[];
}

/** A table of amounts with all the sums that were put into it. */
export interface KnownTable {
  readonly rows: readonly (readonly (number | null)[])[];
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  readonly sums: readonly KnownSum[];
}

/** A source of whole numbers, the same for the same seed. */
export const numbersFrom = (seed: number): ((least: number, most: number) => number) => {
  let state = seed >>> 0;
  return (least, most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return least + Math.floor((state / 2 ** 32) * (most - least + 1));
  };
};

type Numbers = ReturnType<typeof numbersFrom>;

/** A table of one structure down its rows and another across its columns; amounts from `least` to `most` where nothing makes them, zero for those below. */
export const tableOf = (
  down: readonly Line[],
  across: readonly Line[],
  draw: Numbers,
  [least, most]: readonly [number, number] = [100, 9_999],
): KnownTable => {
  const rows = sumsOf(down);
  const columns = sumsOf(across);
  const amounts = down.map(() => across.map(() => Math.max(0, draw(least, most))));
  for (const { target, terms } of inOrder(columns))
    for (const row of amounts)
      row[target] = terms.reduce((sum, { line, sign }) => sum + sign * (row[line] ?? 0), 0);
  for (const { target, terms } of inOrder(rows))
    amounts[target] = across.map((_, c) =>
      terms.reduce((sum, { line, sign }) => sum + sign * (amounts[line]?.[c] ?? 0), 0),
    );
  const stated = (sums: readonly LineSum[], direction: KnownSum["direction"]): KnownSum[] =>
    sums.flatMap(({ target, terms, isStated }) => (isStated ? [{ direction, target, terms }] : []));
  return {
    rows: amounts,
    rowLabels: down.map(([label]) => label),
    columnLabels: across.map(([label]) => label),
    sums: [...stated(rows, "column"), ...stated(columns, "row")],
  };
};

interface LineSum extends Pick<KnownSum, "target" | "terms"> {
  readonly isStated: boolean;
}

const sumsOf = (lines: readonly Line[]): LineSum[] => {
  const at = new Map(lines.map(([label], index) => [label, index]));
  return lines.flatMap(([, ...sums], target) =>
    sums.map((parts) => ({
      target,
      isStated: parts[0] !== "=",
      terms: parts
        .filter((part) => part !== "=")
        .map((part) => ({ line: at.get(part) ?? at.get(part.slice(1)) ?? -1, sign: at.has(part) ? 1 : -1 })),
    })),
  );
};

/** The first sum of each line, after those of its terms. */
const inOrder = (sums: readonly LineSum[]): LineSum[] => {
  const made = new Map<number, LineSum>();
  for (const sum of sums) if (!made.has(sum.target)) made.set(sum.target, sum);
  const ordered: LineSum[] = [];
  const add = (line: number): void => {
    const sum = made.get(line);
    if (!sum || ordered.includes(sum)) return;
    for (const term of sum.terms) add(term.line);
    ordered.push(sum);
  };
  for (const line of made.keys()) add(line);
  return ordered;
};

/** The table with one amount changed. */
export const withSlip = (table: KnownTable, row: number, column: number, by: number): KnownTable => ({
  ...table,
  rows: table.rows.map((amounts, r) =>
    r === row ? amounts.map((amount, c) => (c === column ? (amount ?? 0) + by : amount)) : amounts,
  ),
});

/** The table as the search for sums reads it, without anything that a reading of it would have told. */
export const drawingOf = (title: string, { rows, rowLabels, columnLabels }: KnownTable): Drawing => ({
  title,
  grid: gridOf(rows, { rowLabels, columnLabels }),
  hints: {},
  listed: { parts: new Set(), totals: new Set() },
  sums: [],
  isBounded: false,
  isWeighed: false,
  expected: [],
});

/** The table with all amounts below zero. */
export const negated = (table: KnownTable): KnownTable => ({
  ...table,
  rows: table.rows.map((amounts) => amounts.map((amount) => (amount === null ? null : -amount))),
});

/** The table without any label: what only words tell, memo lines and sums with lines taken away, is not told. */
export const unlabelled = (table: KnownTable): KnownTable => ({
  ...table,
  rowLabels: table.rowLabels.map(() => ""),
  columnLabels: table.columnLabels.map(() => ""),
  sums: table.sums.filter(({ direction, terms }) => {
    const labels = direction === "column" ? table.rowLabels : table.columnLabels;
    return terms.every(({ sign }) => sign === 1) && !labels.some((label) => label.startsWith("dont"));
  }),
});

/** The table with nothing where an amount is zero. */
export const withBlanks = (table: KnownTable): KnownTable => ({
  ...table,
  rows: table.rows.map((amounts) => amounts.map((amount) => (amount === 0 ? null : amount))),
});

/** The table with each amount rounded by itself to a thousand of what it was. */
export const inThousands = (table: KnownTable): KnownTable => ({
  ...table,
  rows: table.rows.map((amounts) =>
    amounts.map((amount) => (amount === null ? null : Math.round(amount / 1_000))),
  ),
});

/**
 * What should be found: every sum that was put in, established, and where its amounts do not add up: `broken` by an amount that was
 * changed, `rounding` where each was rounded.
 */
export const knownStatements = (
  { rows, sums }: KnownTable,
  grid: AmountGrid,
  failing: "broken" | "rounding" = "broken",
): string[] =>
  sums
    .map(({ direction, target, terms }) => {
      const down = direction === "column";
      const line = (k: number): string => (down ? rowName(grid, k) : columnName(grid, k));
      const place = (k: number): string => (down ? columnName(grid, k) : rowName(grid, k));
      const amount = (k: number, i: number): number => (down ? rows[k]?.[i] : rows[i]?.[k]) ?? 0;
      const broken = Array.from({ length: down ? grid.columns : grid.rows }, (_, i) => i).flatMap((i) => {
        const gap = terms.reduce((sum, term) => sum + term.sign * amount(term.line, i), -amount(target, i));
        return gap === 0 ? [] : [`${place(i)} by ${gap}`];
      });
      const added = [...terms]
        .sort((a, b) => a.line - b.line)
        .map((term, k) => `${term.sign === -1 ? "- " : k > 0 ? "+ " : ""}${line(term.line)}`)
        .join(" ");
      return `${down ? "down" : "across"} ${line(target)} = ${added}; established${broken.length > 0 ? `; ${failing} at ${broken.join(", ")}` : ""}`;
    })
    .sort();
