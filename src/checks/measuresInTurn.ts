import type { FoundEquations } from "../diagnosis";
import { checkFamilies, type EquationFamily } from "../equations";
import type { AmountGrid } from "../tables/amountGrid";
import type { AnnexTable, TableRow } from "../tables/annexTable";

/** The rows of one measure of a table whose items take `turn` rows each, from the row `first` on. */
interface Measure {
  readonly turn: number;
  readonly first: number;
}

const rowsOf = (count: number, { turn, first }: Measure): number[] =>
  Array.from({ length: Math.ceil((count - first) / turn) }, (_, k) => first + k * turn);

/** The amounts of one measure, a row an item. */
function gridOf(grid: AmountGrid, measure: Measure): AmountGrid {
  const { columns } = grid;
  const rows = rowsOf(grid.rows, measure);
  const cells = rows.flatMap((r) => Array.from({ length: columns }, (_, c) => r * columns + c));
  const among = (indices: ReadonlySet<number>): Set<number> =>
    new Set(cells.flatMap((cell, index) => (indices.has(cell) ? [index] : [])));
  return {
    ...grid,
    rows: rows.length,
    values: Float64Array.from(cells, (cell) => grid.values[cell] as number),
    ...(grid.rowUnits && { rowUnits: Float64Array.from(rows, (r) => grid.rowUnits?.[r] ?? 0) }),
    rowLabels: rows.map((r) => (grid.rowLabels[r] === "" ? "" : (grid.rowLabels[r - measure.first] ?? ""))),
    large: grid.large && cells.map((cell) => grid.large?.[cell] ?? 0n),
    unreadable: among(grid.unreadable),
    absent: among(grid.absent),
  };
}

/** One measure of a table as a table of its own: each row bears the name of its item. Its formulas are left to the whole. */
function tableOf(table: AnnexTable, measure: Measure): AnnexTable {
  return {
    ...table,
    rows: rowsOf(table.rows.length, measure).map((r) => {
      const [row, item] = [table.rows[r], table.rows[r - measure.first]] as [TableRow, TableRow];
      // What has no name is not said to be a total by the name of its item.
      return row.label === ""
        ? { ...item, kind: "item", label: "", row: row.row }
        : { ...item, row: row.row };
    }),
    grid: gridOf(table.grid, measure),
    formulas: new Map(),
    notes: [],
  };
}

/**
 * What finds the equations of a table whose items take several rows, one measure a row in turn: the sums down its columns add the rows
 * of one measure, as in a table of that measure alone, or stay within the rows of one item. All else is that of the whole table, a sum
 * over several measures included where it holds to the digit: rows named alike under several headings are no measures.
 * @param find what finds the equations of a plain table
 * @example findInTurn(table, 2, plainEquations)(table.grid).families
 */
export function findInTurn(
  table: AnnexTable,
  turn: number,
  find: (table: AnnexTable) => (grid: AmountGrid) => FoundEquations,
): (grid: AmountGrid) => FoundEquations {
  const whole = find(table);
  const measures = Array.from({ length: turn }, (_, first) => {
    const measure = { turn, first };
    return { measure, find: find(tableOf(table, measure)) };
  });
  const isOfOneItem = ({ target, terms }: EquationFamily): boolean =>
    terms.every(({ line }) => Math.floor(line / turn) === Math.floor(target / turn));
  return (grid) => {
    const found = whole(grid);
    const kept = found.families.filter(
      (family) => family.direction === "row" || family.origin === "formula" || isOfOneItem(family),
    );
    const explained = new Set(
      kept.flatMap(({ direction, origin, target }) =>
        direction === "column" && origin === "formula" ? [target] : [],
      ),
    );
    const down = measures.flatMap(({ measure, find: findOne }) =>
      findOne(gridOf(grid, measure))
        .families.filter(({ direction }) => direction === "column")
        .map((family) => inWhole(family, measure)),
    );
    const own = down.filter(({ target }) => !explained.has(target));
    const inTurn = new Set(
      [...kept, ...own].flatMap((one) => (one.direction === "column" ? [one.target] : [])),
    );
    const across = found.families.filter(
      (family) => !kept.includes(family) && !inTurn.has(family.target) && holdsAtAll(grid, family),
    );
    return { ...found, families: [...kept, ...own, ...across] };
  };
}

/** Figures and their shares never add up to the digit. */
const holdsAtAll = (grid: AmountGrid, family: EquationFamily): boolean => {
  let isExact = true;
  checkFamilies(grid, [family], (_, __, status) => {
    isExact &&= status === "exact";
  });
  return isExact;
};

/** A family of one measure, in the rows of the whole table. */
function inWhole(family: EquationFamily, { turn, first }: Measure): EquationFamily {
  const row = (line: number): number => first + line * turn;
  return {
    ...family,
    target: row(family.target),
    terms: family.terms.map(({ line, sign }) => ({ line: row(line), sign })),
    anomaly: family.anomaly && { ...family.anomaly, line: row(family.anomaly.line) },
  };
}
