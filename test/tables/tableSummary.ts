import { areaAddress, type AnnexTable } from "../../src/tables";

const shown = (value: number, scale: number): string =>
  Number.isNaN(value) ? "." : String(value / 10 ** scale);

/** A table as a few lines to compare: its range, columns, then one line per row with its kind and amounts. */
export function tableSummary(table: AnnexTable): string[] {
  const { grid } = table;
  return [
    areaAddress(table.area),
    table.columns.map(({ label }) => label).join(" | "),
    ...table.rows.map((row, r) => {
      const amounts = Array.from(grid.values.slice(r * grid.columns, (r + 1) * grid.columns), (value) =>
        shown(value, grid.scale),
      );
      return `${row.kind} ${row.code === null ? "" : `[${row.code}] `}${row.label}: ${amounts.join(" ")}`;
    }),
  ];
}
