import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { AmountGrid } from "../src/tables/amountGrid";

/** An annotated sum: grid indices of the total and of its parts. */
export interface AnnotatedSum {
  readonly target: number;
  readonly terms: readonly number[];
}

/** One table of the AggreCol set, its plain numbers on a grid. */
export interface AggrecolTable {
  readonly name: string;
  readonly grid: AmountGrid;
  readonly sums: readonly AnnotatedSum[];
}

interface RawTable {
  readonly table_id: string;
  readonly number_format: string;
  readonly table_array: readonly (readonly (string | null)[])[];
  readonly aggregation_annotations: readonly {
    readonly operator: string;
    readonly aggregator_index: readonly [number, number];
    readonly aggregatee_indices: readonly (readonly [number, number])[];
  }[];
}

const MOST_DECIMALS = 4;

/** Reads the tables of an AggreCol file (JSON lines, gzip). */
export const readAggrecolTables = (path: string): AggrecolTable[] =>
  gunzipSync(readFileSync(path))
    .toString()
    .trim()
    .split("\n")
    .map((line) => toTable(JSON.parse(line) as RawTable));

const toTable = (raw: RawTable): AggrecolTable => {
  const rows = raw.table_array.length;
  const columns = Math.max(...raw.table_array.map((row) => row.length));
  const texts = raw.table_array.flatMap((row) =>
    Array.from({ length: columns }, (_, c) => (row[c] ?? "").trim()),
  );
  const numbers = texts.map((text) => readPlainNumber(text, raw.number_format));
  const decimals = Array.from({ length: columns }, () => 0);
  numbers.forEach((number, i) => {
    const places = number.split(".")[1]?.length ?? 0;
    decimals[i % columns] = Math.min(MOST_DECIMALS, Math.max(decimals[i % columns] ?? 0, places));
  });
  const scale = Math.max(...decimals);
  const at = ([r, c]: readonly [number, number]): number => r * columns + c;
  return {
    name: raw.table_id,
    grid: {
      rows,
      columns,
      scale,
      values: Float64Array.from(numbers, (n) => (n === "" ? NaN : Math.round(Number(n) * 10 ** scale))),
      units: Float64Array.from(decimals, (places) => 10 ** (scale - places)),
      rowLabels: raw.table_array.map(
        (_, r) =>
          texts.slice(r * columns, (r + 1) * columns).find((text, c) => text && !numbers[r * columns + c]) ??
          "",
      ),
      columnLabels: columnLabels(texts, numbers, rows, columns),
      large: null,
      unreadable: new Set(),
      absent: new Set(),
    },
    sums: raw.aggregation_annotations
      .filter(({ operator }) => operator === "Sum")
      .map((sum) => ({ target: at(sum.aggregator_index), terms: sum.aggregatee_indices.map(at) })),
  };
};

/** A number in the table's own format as plain digits without useless zeros; "" for anything else, percentages included. */
const readPlainNumber = (text: string, format: string): string => {
  const [thousands, decimal] = format.split(" ");
  let digits = text.replace(/^[$€£]\s*/, "").replace(/[−–]/g, "-");
  const inParentheses = /^\(.*\)$/.test(digits);
  if (inParentheses) digits = digits.slice(1, -1);
  if (thousands === "Comma") digits = digits.replaceAll(",", "");
  digits = digits.replace(/\s+/g, "");
  if (decimal === "Comma") digits = digits.replace(",", ".");
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(digits)) return "";
  const trimmed = digits.includes(".") ? digits.replace(/\.?0*$/, "") : digits;
  return inParentheses ? `-${trimmed}` : trimmed;
};

/** Per column, the last text above the first row with two numbers that are not years. */
const columnLabels = (
  texts: readonly string[],
  numbers: readonly string[],
  rows: number,
  columns: number,
): string[] => {
  const isBody = (r: number): boolean => {
    const row = numbers.slice(r * columns, (r + 1) * columns).filter(Boolean);
    return row.length >= 2 && !row.every((number) => /^(19|20)\d\d$/.test(number));
  };
  let body = 0;
  while (body < rows && !isBody(body)) body++;
  return Array.from({ length: columns }, (_, c) => {
    for (let r = body - 1; r >= 0; r--) if (texts[r * columns + c]) return texts[r * columns + c] as string;
    return "";
  });
};
