import { greatest } from "../../src/amounts/extremes";
import type { AmountGrid } from "../../src/tables/amountGrid";

/** A grid of integers (null = blank), one unit everywhere unless said otherwise. */
export const gridOf = (
  rows: readonly (readonly (number | null)[])[],
  options: {
    rowLabels?: readonly string[];
    columnLabels?: readonly string[];
    units?: readonly number[];
    unreadable?: readonly number[];
    absent?: readonly number[];
    large?: readonly bigint[];
  } = {},
): AmountGrid => {
  const columns = Math.max(0, greatest(rows.map((row) => row.length)));
  return {
    rows: rows.length,
    columns,
    scale: 0,
    values: Float64Array.from(
      rows.flatMap((row) => Array.from({ length: columns }, (_, c) => row[c] ?? NaN)),
    ),
    units: Float64Array.from({ length: columns }, (_, c) => options.units?.[c] ?? 1),
    rowLabels: options.rowLabels ?? rows.map(() => ""),
    columnLabels: options.columnLabels ?? Array.from({ length: columns }, () => ""),
    large: options.large ?? null,
    unreadable: new Set(options.unreadable ?? []),
    absent: new Set(options.absent ?? []),
  };
};
