import { columnLetters } from "../tables/address";
import type { CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { newFinding } from "./newFinding";

/** Hidden or filtered rows and columns that take part in a total: what a reader adds up on screen is not what is added. */
export function checkHiddenLines({ table, families }: CheckedTable): Finding[] {
  const within = (direction: "row" | "column"): Set<number> =>
    new Set(
      families.filter((f) => f.direction === direction).flatMap((f) => f.terms.map(({ line }) => line)),
    );
  const added = { rows: within("column"), columns: within("row") };
  const rows = table.rows
    .filter((row, i) => row.hidden && added.rows.has(i))
    .map(({ row }) => String(row + 1));
  const columns = table.columns
    .filter((column, i) => column.hidden && added.columns.has(i))
    .map(({ column }) => columnLetters(column));
  return (
    [
      ["rows", rows],
      ["columns", columns],
    ] as const
  ).flatMap(([lines, names]): Finding[] =>
    names.length === 0
      ? []
      : [
          newFinding({
            code: "LIGNE-MASQUEE",
            severity: "info",
            sheet: table.sheet,
            cell:
              lines === "rows"
                ? `${columnLetters(table.area.left)}${names[0]}`
                : `${names[0]}${table.bodyTop + 1}`,
            cells: names.map((name) => `${name}:${name}`),
            lines,
            names,
          }),
        ],
  );
}
