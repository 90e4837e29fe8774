import { readUnit } from "../amounts";
import { checkFamilies, type EquationFamily } from "../equations";
import { cellAt, type AmountGrid } from "../tables/amountGrid";
import { areaAddress, cellAddress, columnLetters } from "../tables/address";
import type { AnnexTable } from "../tables/annexTable";
import type { CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { columnAt, headingOf, isOfAnnexSize, lineAt, rowAt } from "./lines";
import { newFinding } from "./newFinding";
import { tableEquations } from "./tableEquations";

type Direction = "row" | "column";

/** Between two neighbouring units. */
const step = 1000;
/** A line this many times larger or smaller than the others may be typed in another unit. */
const outOfScale = 20;
/** More lines to try than this are no slips. */
const mostTried = 4;
/** Totals that must fall right, none wrong, for the other unit to be believed. */
const fewestTotals = 3;

/** Lines typed in another unit, the broken equations (indices of `broken`) and the totals that they explain: told there alone. */
export interface LineScale {
  readonly findings: readonly Finding[];
  readonly explained: ReadonlySet<number>;
  /** Lines that are the total of sums which hold once the other unit is heeded, by the direction of these. */
  readonly totals: Readonly<Record<EquationFamily["direction"], ReadonlySet<number>>>;
}

/**
 * A whole row or column typed in another unit (€ among k€): no total holds with it, and several hold, none broken, once it is
 * divided or multiplied by a thousand.
 */
export function checkLineScale(checked: CheckedTable): LineScale {
  const { table } = checked;
  const findings: Finding[] = [];
  const explained = new Set<number>();
  const totals = { row: new Set<number>(), column: new Set<number>() };
  if (!isOfAnnexSize(table.grid)) return { findings, explained, totals };
  let find: ReturnType<typeof tableEquations> | null = null;
  for (const lines of ["row", "column"] as const) {
    for (const { line, isLarge } of doubtfulLines(checked, lines)) {
      const grid = rescaled(table.grid, lines, line, isLarge);
      // Its formulas and structure are read again only for a line to try: hardly any table has one.
      const sums = grid ? sumsWith((find ??= tableEquations(table))(grid).families, lines, line) : [];
      if (!grid || !fallRight(grid, sums)) continue;
      for (const { direction, target } of sums) totals[direction].add(target);
      findings.push(lineFinding(table, lines, line, isLarge));
      checked.broken.forEach(({ direction, target, terms }, i) => {
        const isOn = (cell: number): boolean => lineOfCell(table.grid, lines, cell) === line;
        if (direction !== lines && (isOn(target) || terms.some(({ cell }) => isOn(cell)))) explained.add(i);
      });
    }
  }
  return { findings, explained, totals };
}

const lineOfCell = ({ columns }: AmountGrid, lines: Direction, cell: number): number =>
  lines === "row" ? Math.floor(cell / columns) : cell % columns;

/** The lines out of scale that no sum across them holds with. */
function doubtfulLines(
  { table, families }: CheckedTable,
  lines: Direction,
): { line: number; isLarge: boolean }[] {
  const { rows, columns, values } = table.grid;
  const [count, length] = lines === "row" ? [rows, columns] : [columns, rows];
  const linked = linkedLines(table.grid, families, lines);
  // Stryker disable next-line ConditionalExpression: spares the medians of every line
  if (linked.size === count) return [];
  const at = (line: number, i: number): number => cellAt(table.grid, lines, i, line);
  const sizes = Array.from({ length: count }, (_, line) =>
    median(
      Array.from({ length }, (_, i) => Math.abs(values[at(line, i)] as number)).filter((size) => size > 0),
    ),
  );
  const usual = median(sizes.filter((size) => size > 0));
  const doubtful = sizes.flatMap((size, line) =>
    size > 0 && !linked.has(line) && (size > usual * outOfScale || size * outOfScale < usual)
      ? [{ line, isLarge: size > usual }]
      : [],
  );
  return doubtful.length > mostTried
    ? []
    : doubtful.filter(({ line }) => !statesOtherUnit(table, lines, line));
}

/** Lines that some sum across them, mostly right, adds or makes. */
function linkedLines(grid: AmountGrid, families: readonly EquationFamily[], lines: Direction): Set<number> {
  const linked = new Set<number>();
  for (const family of families) {
    if (family.direction === lines) continue;
    const counts = checkFamilies(grid, [family]);
    if (counts.broken * 2 > counts.total) continue;
    for (const line of [family.target, ...family.terms.map((term) => term.line)]) linked.add(line);
  }
  return linked;
}

/** Does the line's own heading state a unit that its neighbours do not? */
export const statesOtherUnit = (table: AnnexTable, lines: Direction, line: number): boolean => {
  const headings = lines === "row" ? table.rows.map(({ label }) => label) : table.columns.map(headingOf);
  const unit = readUnit(headings[line] as string);
  return (
    unit !== null && headings.filter((heading) => readUnit(heading) === unit).length * 2 <= headings.length
  );
};

const median = (sizes: readonly number[]): number => {
  const sorted = [...sizes].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

/** The grid with one line in the neighbouring unit, exactly; null when its integers would be too large. */
function rescaled(grid: AmountGrid, lines: Direction, line: number, isLarge: boolean): AmountGrid | null {
  const isOn = (cell: number): boolean => lineOfCell(grid, lines, cell) === line;
  // A line divided by a thousand keeps its integers while all the others grow: the common unit becomes finer.
  const values = grid.values.map((value, cell) => (isOn(cell) === isLarge ? value : value * step));
  let sum = 0;
  for (const value of values) sum += Math.abs(value || 0);
  if (sum >= Number.MAX_SAFE_INTEGER) return null;
  const units = grid.units.map((unit, column) =>
    (lines === "column" && column === line) === isLarge ? unit : unit * step,
  );
  return { ...grid, values, units, scale: grid.scale + (isLarge ? 3 : 0) };
}

/** The believed sums across a line that add or make it. */
const sumsWith = (families: readonly EquationFamily[], lines: Direction, line: number): EquationFamily[] =>
  families.filter(
    ({ direction, target, terms, belief }) =>
      direction !== lines &&
      belief !== "possible" &&
      (target === line || terms.some((term) => term.line === line)),
  );

/** Do several sums hold, and none break? */
function fallRight(grid: AmountGrid, sums: readonly EquationFamily[]): boolean {
  const { broken, exact, rounding } = checkFamilies(grid, sums);
  return broken === 0 && exact + rounding >= fewestTotals;
}

function lineFinding(table: AnnexTable, lines: Direction, line: number, isLarge: boolean): Finding {
  const { grid } = table;
  const length = lines === "row" ? grid.columns : grid.rows;
  const [from, to] = [cellAt(grid, lines, 0, line), cellAt(grid, lines, length - 1, line)];
  const [row, column] = [rowAt(table, from).row, columnAt(table, from).column];
  const area = { top: row, left: column, bottom: rowAt(table, to).row, right: columnAt(table, to).column };
  const { label } = lineAt(table, lines, line);
  const range = areaAddress(area);
  return newFinding({
    code: "UNITE-ECHELLE",
    severity: "warning",
    sheet: table.sheet,
    cell: cellAddress(row, column),
    cells: [range],
    unit: table.unit,
    line: {
      kind: lines,
      place: lines === "row" ? String(row + 1) : columnLetters(column),
      label,
      range,
      isLarge,
    },
  });
}
