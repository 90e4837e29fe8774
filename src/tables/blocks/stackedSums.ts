import type { AnnexTable } from "../annexTable";

/** Tables of one sheet that are looked at together, cells that must speak, and the share of them that must add up. */
const MOST_STACKED = 12;
const LEAST_CELLS = 12;
const ADDING_SHARE = 0.8;
const MOST_AMOUNTS = 20_000;

/**
 * The runs of tables, one below the other, of which the first or the last is the sum of the others cell by cell (both sexes, men,
 * women): parts of one table under a header printed again. Each run as the indices of its first and last table; others stand alone.
 * @example stackedSums([both, men, women, costs]) // [[0, 2], [3, 3]]
 */
export function stackedSums(tables: readonly AnnexTable[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (let first = 0; first < tables.length;) {
    const last = lastOfRun(tables, first);
    runs.push([first, last]);
    first = last + 1;
  }
  return runs;
}

function lastOfRun(tables: readonly AnnexTable[], first: number): number {
  const head = tables[first] as AnnexTable;
  let end = first;
  while (end + 1 < tables.length && end + 1 < first + MOST_STACKED && areAlike(head, tables[end + 1])) end++;
  for (let last = end; last >= first + 2; last--) {
    const run = tables.slice(first, last + 1);
    if (addUp(run[0], run.slice(1)) || addUp(run.at(-1), run.slice(0, -1))) return last;
  }
  return first;
}

/** The same lines under the same headings, in the same columns, and no regions, which are listed once a table. */
function areAlike(one: AnnexTable, other: AnnexTable | undefined): boolean {
  if (!other || one.regions || other.regions || one.grid.large || other.grid.large) return false;
  const [a, b] = [one.grid, other.grid];
  if (a.values.length > MOST_AMOUNTS || a.rows !== b.rows || a.columns !== b.columns) return false;
  const last = (path: readonly string[]): string => path.at(-1) ?? "";
  return (
    one.columns.every(({ column, path }, c) => {
      const beside = other.columns[c];
      return beside?.column === column && last(beside.path) === last(path) && last(path) !== "";
    }) && one.rows.every(({ label }, r) => label !== "" && label === other.rows[r]?.label)
  );
}

/** Doubles are near enough to tell whether tables belong together; their sums are judged exactly afterwards. */
function addUp(total: AnnexTable | undefined, parts: readonly AnnexTable[]): boolean {
  if (!total) return false;
  const all = [total, ...parts];
  const decimals = (table: AnnexTable, cell: number): number =>
    table.columns[cell % table.grid.columns]?.decimals ?? 0;
  const amount = ({ grid }: AnnexTable, cell: number): number =>
    (grid.values[cell] ?? NaN) / 10 ** grid.scale;
  let [told, adding] = [0, 0];
  for (let cell = 0; cell < total.grid.values.length; cell++) {
    const printed = amount(total, cell);
    const amounts = parts.map((part) => amount(part, cell) || 0);
    if (!printed || amounts.filter((one) => one !== 0).length < 2) continue;
    told++;
    const unit = 10 ** -Math.min(...all.map((table) => decimals(table, cell)));
    const gap = amounts.reduce((sum, one) => sum + one, -printed);
    if (Math.abs(gap) <= (unit * (parts.length + 1)) / 2 + 1e-9) adding++;
  }
  return told >= LEAST_CELLS && adding >= ADDING_SHARE * told;
}
