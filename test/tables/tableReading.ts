import { areaAddress, cellAddress, columnLetters, type AnnexTable, type TableColumn } from "../../src/tables";
import { cellAmount } from "../../src/tables/cellAmount";

const mostCommon = (columns: readonly (number | null)[]): number | null => {
  const counts = new Map<number | null, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
};
const letters = (column: number | null): string => (column === null ? "–" : columnLetters(column));

function columnReading({ grid }: AnnexTable, column: TableColumn, i: number): string {
  const unit = (grid.units[i] ?? NaN) / 10 ** grid.scale;
  const marks = [column.missionCode, column.flag, column.vector];
  return [
    letters(column.column),
    ...(column.label === "" ? [] : [column.label]),
    ...(unit === 1 ? [] : [`±${unit}`]),
    ...(marks.some((mark) => mark !== null) ? [`{${marks.map((mark) => mark ?? "–").join(" ")}}`] : []),
    ...(column.ofWhich ? ["dont"] : []),
    ...(column.isPercent ? ["en %"] : []),
    ...(column.hidden ? ["masquée"] : []),
  ].join(" ");
}

/** A cell as read: its amount, `?` for one that is not told, `!reason` for one that cannot be read, what the text or the format shows. */
function cellReading(table: AnnexTable, index: number): string {
  const amount = cellAmount(table, index)?.toFixed() ?? (table.grid.absent.has(index) ? "?" : ".");
  const notes = table.notes
    .filter((note) => note.index === index)
    .map((note) => {
      if (note.kind === "text-number") return `'${note.text}'`;
      if (note.kind === "hidden-decimals") return `~${note.displayed.toFixed()}`;
      return note.kind === "unreadable" ? `!${note.reason}` : `!${note.text}`;
    });
  const formula = table.formulas.get(index);
  return [amount, ...notes, ...(formula === undefined ? [] : [formula])].join("");
}

/**
 * All that a table reads as, in a few lines: its range, first row of amounts, columns of labels and codes, unit, regions, title; its
 * columns; its rows. What is as in most tables (no unit, whole amounts, nothing hidden) is left out.
 */
export function tableReading(table: AnnexTable): string[] {
  const { grid, rows } = table;
  const label = mostCommon(rows.map((row) => row.labelColumn));
  const code = mostCommon(rows.filter((row) => row.code !== null).map((row) => row.codeColumn));
  const listed = table.regions?.rows.map(({ index }) => rows[index]?.row ?? NaN) ?? null;
  const own = rows.filter(({ kind }) => kind === "region").map(({ row }) => row);
  return [
    [
      areaAddress(table.area),
      `corps ${table.bodyTop + 1}`,
      `noms ${letters(label)}`,
      ...(code === null ? [] : [`codes ${letters(code)}`]),
      ...(table.unit === null
        ? []
        : [
            table.unit,
            ...(table.unitCell === null ? [] : [cellAddress(table.unitCell.row, table.unitCell.column)]),
          ]),
      ...(table.regionSet === null ? [] : [`régions ${table.regionSet}`]),
      ...(listed === null || String(listed) === String(own)
        ? []
        : [`dont lignes ${listed.map((row) => row + 1).join(" ")}`]),
      ...(table.title === "" ? [] : [`« ${table.title} »`]),
    ].join(" · "),
    table.columns.map((column, i) => columnReading(table, column, i)).join(" | "),
    ...rows.map((row, r) => {
      const cells = Array.from({ length: grid.columns }, (_, i) => cellReading(table, r * grid.columns + i));
      const unit = grid.rowUnits?.[r] ?? 0;
      return (
        [
          row.kind,
          ...(row.code === null ? [] : [`[${row.code}]`]),
          ...(row.label === "" ? [] : [row.label]),
          ...(row.labelColumn === label ? [] : [`(nom ${letters(row.labelColumn)})`]),
          ...(row.code === null || row.codeColumn === code ? [] : [`(code ${letters(row.codeColumn)})`]),
          ...(row.hidden ? ["masquée"] : []),
          ...(unit === 0 ? [] : [`±${unit / 10 ** grid.scale}`]),
          ...(row.kind === "region" && table.regions === null ? ["(hors tableau de régions)"] : []),
        ].join(" ") + `: ${cells.join(" | ")}`
      );
    }),
  ];
}
