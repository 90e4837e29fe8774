import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import {
  certainFamilies,
  combineFamilies,
  compareFormulas,
  contextOf,
  familiesFromFormulas,
  findAcrossSheets,
  findEquations,
  findFrozenTotals,
  headerArithmetic,
  type EquationFamily,
} from "../../src/equations";
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
            return computedSheet(own, rows.join("\n"));
          });
          const expected = lines.filter(isTie).map((line) => line.slice(1).trim());
          return [`${name.replace(".txt", "")}: ${title}`, { sheets, expected }];
        }),
    );

/** A cell `=SUM(B2:B4)→12` holds a formula and its result; `Annexe @C5` begins at C5. */
const computedSheet = (title: string, drawn: string): Sheet => {
  const [, name = title, column, row] = /^(.*) @([A-Z])(\d+)$/.exec(title) ?? [];
  const origin = {
    name,
    top: row === undefined ? 0 : Number(row) - 1,
    left: column === undefined ? 0 : column.charCodeAt(0) - "A".charCodeAt(0),
  };
  const formula = /=[^|\n]*→/g;
  const { values } = sheetFromText(drawn.replace(formula, ""));
  if (!drawn.includes("→")) return { ...origin, values };
  const { values: cells } = sheetFromText(drawn);
  const formulas = cells.map((row) =>
    row.map((cell) => (typeof cell === "string" && cell.includes("→") ? (cell.split("→")[0] ?? null) : null)),
  );
  return { ...origin, values, formulas };
};

/** What the formulas of the tables say: their sums, the lines that they leave out or count twice, the results typed over them. */
export const computedIn = ({ sheets }: Workbook): string[] =>
  sheets
    .flatMap((sheet) => readTables(sheet))
    .flatMap((table) => {
      const { grid, rows, columns } = table;
      const row = (line: number): string => rows[line]?.label || `row ${line + 1}`;
      const column = (line: number): string => columns[line]?.label || `column ${line + 1}`;
      const place = (cell: number): string =>
        `${row(Math.floor(cell / grid.columns))}/${column(cell % grid.columns)}`;
      const said = ({ direction, target, terms, from, to, origin }: EquationFamily): string => {
        const [line, position] = direction === "column" ? [row, column] : [column, row];
        const sum = terms.map((term) => `${term.sign === 1 ? "+" : "-"} ${line(term.line)}`).join(" ");
        return `${origin === "formula" ? "formula" : "found"} ${line(target)} = ${sum} from ${position(from)} to ${position(to - 1)}`;
      };
      const stated = familiesFromFormulas(table);
      const found = findEquations(grid, { certain: certainFamilies(table) });
      const families = combineFamilies(grid, stated, found);
      const { faults, uncompared } = compareFormulas(table, families);
      return [
        ...families.map(said).sort(),
        ...faults.map(
          ({ kind, cell, direction, line, changesTotal }) =>
            `${kind} ${direction === "column" ? row(line) : column(line)} at ${place(cell)}${changesTotal ? "" : ", nothing there"}`,
        ),
        ...(uncompared > 0 ? [`${uncompared} not compared`] : []),
        ...findFrozenTotals(table, families).map(
          ({ cell, direction, terms }) =>
            `typed ${place(cell)} for ${terms.map(({ line, sign }) => `${sign === 1 ? "+" : "-"} ${direction === "column" ? row(line) : column(line)}`).join(" ")}`,
        ),
      ];
    });

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
