import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { certainFamilies, contextOf, findAcrossSheets, headerArithmetic } from "../../src/equations";
import { readTables } from "../../src/tables/readTables";
import type { Sheet } from "../../src/tables/workbook";
import { sheetFromText } from "../tables/sheetFromText";

/** The sheets of a workbook drawn as text, and what its tables should say of one another, one tie a line. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly expected: readonly string[];
}

/**
 * The workbooks of a folder, file by file: a title after `##`, each sheet its name after `=` and its rows of cells parted by bars, the
 * ties expected after `>`.
 */
export const workbooksOf = (folder: string): (readonly [name: string, workbook: Workbook])[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) =>
      readFileSync(path.join(folder, name), "utf8")
        .split(/^## /m)
        .slice(1)
        .map((text): [string, Workbook] => {
          const [title = "", ...lines] = text.trimEnd().split("\n");
          const isTie = (line: string): boolean => line.startsWith(">");
          const drawn = lines
            .filter((line) => !isTie(line))
            .join("\n")
            .split(/^= /m)
            .slice(1);
          const sheets = drawn.map((sheet) => {
            const [own = "", ...rows] = sheet.split("\n");
            return sheetFromText(rows.join("\n"), { name: own });
          });
          const expected = lines.filter(isTie).map((line) => line.slice(1).trim());
          return [`${name.replace(".txt", "")}: ${title}`, { sheets, expected }];
        }),
    );

/** The ties found, in the order of their cells: `MCO Corse/Total = PSY Corse/Base + …; broken by 12±0.5` in the finer unit. */
export const tiesOf = ({ sheets }: Workbook): string[] => {
  const read = sheets.map((sheet) => ({ sheet, tables: readTables(sheet) }));
  const tables = read.flatMap((one) => one.tables);
  const contexts = read.flatMap(({ sheet, tables: own }) =>
    own.map((table) => contextOf(sheet, table, own.length === 1)),
  );
  const place = ({ table, cell }: { readonly table: number; readonly cell: number }): string => {
    const { sheet, rows, columns, grid } = tables[table] ?? {};
    const width = grid?.columns ?? 1;
    return `${sheet} ${rows?.[Math.floor(cell / width)]?.label}/${columns?.[cell % width]?.label}`;
  };
  return findAcrossSheets(tables, contexts)
    .sort((a, b) => a.target.table - b.target.table || a.target.cell - b.target.cell)
    .map(({ target, terms, status, gap, doubleTolerance }) => {
      const verdict =
        status === "exact"
          ? ""
          : `; ${status}${status === "uncheckable" ? "" : ` by ${gap}±${Number(doubleTolerance) / 2}`}`;
      return `${place(target)} = ${terms.map(place).join(" + ")}${verdict}`;
    });
};

/** What headers and labels state in the tables of the sheets, whatever the amounts say of it: sums, quotients, columns left open. */
export const statedIn = ({ sheets }: Workbook): string[] =>
  sheets
    .flatMap((sheet) => readTables(sheet))
    .flatMap((table) => {
      const row = (line: number): string => table.rows[line]?.label ?? "";
      const column = (line: number): string => table.columns[line]?.label ?? "";
      const { quotients, open } = headerArithmetic(table);
      return [
        ...certainFamilies(table).map(({ direction, target, terms }) => {
          const [way, name] =
            direction === "column" ? (["down", row] as const) : (["across", column] as const);
          const sum = terms.map(({ line, sign }) => `${sign === 1 ? "+" : "-"} ${name(line)}`).join(" ");
          return `${way} ${name(target)} = ${sum}`;
        }),
        ...quotients.map(
          ({ kind, target, a, b }) => `${kind} ${column(target)} of ${column(a)} by ${column(b)}`,
        ),
        ...[...open].map((line) => `open ${column(line)}`),
      ];
    });
