import type { AnnexTable } from "../../tables/annexTable";
import { ListsByKey } from "../listsByKey";
import type { CrossSheetEquation } from "./crossSheetEquation";
import type { TableContext } from "./tableContext";
import { believedTies, type Tie } from "./tieBelief";
import { headingKeys, labelKey } from "./tableLines";
import { agreeToTheDigit } from "./versions";

/** A recap by group has at most so many rows. */
const MOST_ROWS = 500;
/** Rows a group on average: with fewer it is another table with the same labels. */
const ROWS_A_GROUP = 1.5;
const FEWEST_GROUPS = 2;
/** Columns of the list tried for a heading that it does not have. */
const MOST_COLUMNS = 20;

/** A row of a recap, and the rows of the list that it adds up. */
interface GroupRow {
  readonly row: number;
  readonly group: readonly number[];
}

/**
 * Recaps of lists: a row called after a group of a list (its region, department or category) adds up the rows of the group.
 * Cost: one look-up a group, then the cells of the tables that share half of the groups.
 */
export const findGroupSums = (
  tables: readonly AnnexTable[],
  contexts: readonly TableContext[],
): CrossSheetEquation[] => {
  const byLabel = recapRows(tables);
  return contexts.flatMap(({ keyColumns }, l) => {
    const list = tables[l];
    if (!list || list.grid.large) return [];
    return keyColumns.flatMap((keys) => {
      const groups = groupsOf(list, keys);
      const grouped = groups.reduce((count, [, group]) => count + group.length, 0);
      if (groups.length * ROWS_A_GROUP > grouped) return [];
      const met = new ListsByKey<number, GroupRow>();
      for (const [key, group] of groups)
        for (const { table, row } of byLabel.of(key)) if (table !== l) met.add(table, { row, group });
      return met.entries().flatMap(([t, rows]) => {
        const recap = tables[t];
        const isShared =
          recap &&
          rows.length >= FEWEST_GROUPS &&
          2 * rows.length >= Math.min(groups.length, recap.rows.length - 1);
        return isShared ? groupTies(tables, { list, l }, { recap, t }, rows) : [];
      });
    });
  });
};

/** Rows of the tables that may be recaps, by label and by code. */
function recapRows(tables: readonly AnnexTable[]): ListsByKey<string, { table: number; row: number }> {
  const byLabel = new ListsByKey<string, { table: number; row: number }>();
  tables.forEach(({ rows, grid }, table) => {
    if (rows.length > MOST_ROWS || grid.large) return;
    rows.forEach(({ label, kind, code }, row) => {
      if (kind === "total") return;
      for (const key of new Set([labelKey(label), labelKey(code ?? "")])) {
        if (key !== "") byLabel.add(key, { table, row });
      }
    });
  });
  return byLabel;
}

function groupsOf({ rows }: AnnexTable, keys: readonly string[]): (readonly [string, readonly number[]])[] {
  const groups = new ListsByKey<string, number>();
  keys.forEach((key, r) => {
    const kind = rows[r]?.kind;
    if (key === "" || kind === "total" || kind === "subtotal") return;
    groups.add(key, r);
  });
  return groups.entries();
}

/** Of the ties of a recap taken together, one stale row may be two misses. */
const MOST_MISSES = 2;

/**
 * Each column of the recap against the column of the list with its heading, else against any. What the columns with headings say is taken
 * together, so that one of few groups is believed for the others; a column that fails at most groups is something else.
 */
function groupTies(
  tables: readonly AnnexTable[],
  { list, l }: { readonly list: AnnexTable; readonly l: number },
  { recap, t }: { readonly recap: AnnexTable; readonly t: number },
  rows: readonly GroupRow[],
): CrossSheetEquation[] {
  const [own, theirs] = [headingKeys(recap), headingKeys(list)];
  const tiesOf = (c: number, j: number): Tie[] =>
    rows.map(({ row, group }) => ({
      target: { table: t, cell: row * recap.grid.columns + c },
      terms: group
        .map((r) => ({ table: l, cell: r * list.grid.columns + j }))
        .filter(({ cell }) => !Number.isNaN(list.grid.values[cell] as number)),
    }));
  const headed = own.flatMap((key, c): Tie[][] => {
    const [j, ...others] = theirs.flatMap((one, at) => (one === key && key !== "" ? [at] : []));
    return j === undefined || others.length > 0 ? [] : [tiesOf(c, j)];
  });
  const together = believedTies(tables, headed.flat(), { choice: 0, mostMisses: MOST_MISSES });
  const known = new ListsByKey<number, CrossSheetEquation>();
  if (headed.length > 1 && agreeToTheDigit(tables, together))
    for (const equation of together) known.add(equation.target.cell % recap.grid.columns, equation);
  return own.flatMap((key, c) => {
    const pooled = known.of(c);
    if (holdMostly(pooled)) return pooled;
    const same = theirs.flatMap((one, j) => (one === key && key !== "" ? [j] : []));
    const candidates = same.length > 0 ? same : theirs.map((_, j) => j).slice(0, MOST_COLUMNS);
    const choice = same.length > 0 ? 0 : Math.log2(candidates.length * own.length);
    const found = candidates.map((j) => believedTies(tables, tiesOf(c, j), { choice, mostMisses: 1 }));
    const best = found.reduce((longest, one) => (one.length > longest.length ? one : longest), []);
    return agreeToTheDigit(tables, best) ? best : [];
  });
}

/** Do more of the ties hold than fail? */
const holdMostly = (equations: readonly CrossSheetEquation[]): boolean => {
  const failing = equations.filter(({ status }) => status === "broken").length;
  const told = equations.filter(
    ({ status, terms }) => status !== "broken" && status !== "uncheckable" && terms.length > 0,
  ).length;
  return told > failing;
};
