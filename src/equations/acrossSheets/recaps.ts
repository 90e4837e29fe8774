import type { AnnexTable } from "../../tables/annexTable";
import { isTotalLabel } from "../lineLabels";
import { ListsByKey } from "../listsByKey";
import type { CrossSheetEquation, TableCell } from "./crossSheetEquation";
import type { TableContext } from "./tableContext";
import { believedTies, type Tie } from "./tieBelief";
import { headingKeys, headingOf, labelKey } from "./tableLines";

/** Longer tables are lists, not recaps. */
const MOST_LINES = 500;
/** A line or two prove nothing together. */
const FEWEST_NAMED = 2;
/** One stale line of a recap of three is two misses in nine. */
const MOST_MISSES = 2;
/** A heading that shares words of this length or more with another may stand for it. */
const SHORTEST_WORD = 4;

type Direction = "row" | "column";

/** A line of a recap called after one other table. */
interface NamedLine {
  readonly line: number;
  readonly source: number;
}

/**
 * Recaps known by names: a line (row, or column) called after a sheet or a block repeats its totals, column by column where the
 * headings or the widths agree, or its grand total. Evidence is taken together over the whole recap.
 * Cost: one look-up a label, then the cells of the lines so named.
 */
export const findRecaps = (
  tables: readonly AnnexTable[],
  contexts: readonly TableContext[],
): CrossSheetEquation[] => {
  const byName = new ListsByKey<string, number>();
  contexts.forEach(({ names }, t) => {
    for (const name of names) byName.add(name, t);
  });
  return tables.flatMap((recap, t) =>
    recap.grid.large
      ? []
      : (["row", "column"] as const).flatMap((direction) => {
          const named = namedLines(recap, t, direction, byName).filter(
            ({ source }) => tables[source]?.grid.large === null,
          );
          return named.length < FEWEST_NAMED ? [] : recapTies(tables, recap, t, direction, named);
        }),
  );
};

function namedLines(
  { rows, columns }: AnnexTable,
  table: number,
  direction: Direction,
  byName: ListsByKey<string, number>,
): NamedLine[] {
  const labels =
    direction === "row"
      ? rows.map(({ label, kind }) => (kind === "total" ? "" : label))
      : columns.map(headingOf);
  if (labels.length > MOST_LINES) return [];
  return labels.flatMap((label, line) => {
    const [source, ...others] = byName.of(labelKey(label)).filter((one) => one !== table);
    return source === undefined || others.length > 0 ? [] : [{ line, source }];
  });
}

function recapTies(
  tables: readonly AnnexTable[],
  recap: AnnexTable,
  table: number,
  direction: Direction,
  named: readonly NamedLine[],
): CrossSheetEquation[] {
  const { rows, columns, grid } = recap;
  const count = direction === "row" ? columns.length : rows.length;
  const cellAt = (line: number, position: number): number =>
    direction === "row" ? line * grid.columns + position : position * grid.columns + line;
  const tiesBy = (cellOf: CellFinder, position: number): Tie[] =>
    named.flatMap(({ line, source }) => {
      const cell = cellOf(tables[source] as AnnexTable, position);
      return cell < 0
        ? []
        : [{ target: { table, cell: cellAt(line, position) }, terms: [{ table: source, cell }] }];
    });
  const positions = Array.from({ length: count }, (_, position) => position);
  const isOther = ({ table: other, cell }: TableCell): boolean => {
    const { grid: theirs, columns: own } = tables[other] as AnnexTable;
    const heading = headingOf(own[cell % theirs.columns] as (typeof own)[number]);
    return !isTotalLabel(heading) && headings.includes(labelKey(heading));
  };
  const headings = direction === "row" ? headingKeys(recap) : rows.map(({ label }) => labelKey(label));
  const byHeading = believedTies(
    tables,
    positions.flatMap((position) => {
      const ties = tiesBy(sameHeading(headings), position);
      const totals = tiesBy(grandTotal, position);
      // Where the heading is that of the grand totals, those of the other tables are meant under whatever heading that says total, or that
      // is no other of the recap.
      const sources = new Map(totals.map(({ terms }) => [terms[0]?.table, terms[0]?.cell]));
      const areTotals =
        ties.length >= FEWEST_NAMED &&
        ties.every(({ terms: [one] }) => sources.get(one?.table) === one?.cell);
      const tied = new Set(ties.map(({ target }) => target.cell));
      const others = totals.filter(({ target, terms }) => !tied.has(target.cell) && !terms.some(isOther));
      return areTotals ? [...ties, ...others] : ties;
    }),
    { choice: 0, mostMisses: MOST_MISSES },
  );
  if (byHeading.length > 0) return byHeading;
  const texts = direction === "row" ? columns.map(({ label }) => label) : rows.map(({ label }) => label);
  const finders: CellFinder[] = [likeHeading(texts), grandTotal];
  return positions.flatMap((position) => {
    const found = finders.map((finder) =>
      believedTies(tables, tiesBy(finder, position), { choice: Math.log2(finders.length), mostMisses: 1 }),
    );
    return found.reduce((best, own) => (holding(own) > holding(best) ? own : best), []);
  });
}

const holding = (equations: readonly CrossSheetEquation[]): number =>
  equations.filter(({ status }) => status !== "broken").length;

/** The cell of a source that a position of the recap repeats; -1 for none. */
type CellFinder = (source: AnnexTable, position: number) => number;

/** The last total, or a subtotal that closes a table without any. */
const lastTotalRow = ({ rows }: AnnexTable): number => {
  const total = rows.findLastIndex(({ kind }) => kind === "total");
  return total < 0 && rows.at(-1)?.kind === "subtotal" ? rows.length - 1 : total;
};

/** In the total row, under the same heading; by place where the widths agree and the heading is another. */
const sameHeading =
  (keys: readonly string[]): CellFinder =>
  (source, position) => {
    const [row, theirs] = [lastTotalRow(source), headingKeys(source)];
    const key = keys[position] as string;
    const at = key === "" ? -1 : theirs.indexOf(key);
    const column = at >= 0 ? at : theirs.length === keys.length && !theirs.includes(key) ? position : -1;
    return row < 0 || column < 0 ? -1 : row * source.grid.columns + column;
  };

const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .normalize("NFD")
      .replace(/[^\p{L}\s]/gu, "")
      .toLowerCase()
      .split(/\s+/)
      .map((word) => word.replace(/s$/, ""))
      .filter((word) => word.length >= SHORTEST_WORD),
  );

/** In the total row, under the heading that shares most words, the last of them. */
const likeHeading =
  (texts: readonly string[]): CellFinder =>
  (source, position) => {
    const own = wordsOf(texts[position] as string);
    const row = lastTotalRow(source);
    let [most, best] = [0, -1];
    source.columns.forEach((column, c) => {
      const shared = [...wordsOf(headingOf(column))].filter((word) => own.has(word)).length;
      if (shared >= Math.max(1, most)) [most, best] = [shared, c];
    });
    return row < 0 || best < 0 ? -1 : row * source.grid.columns + best;
  };

/** The last column that says it is a total, or the last of all. */
const totalColumn = ({ columns }: AnnexTable): number => {
  const labelled = columns.findLastIndex((column) => isTotalLabel(headingOf(column)));
  return labelled >= 0 ? labelled : columns.length - 1;
};

const grandTotal: CellFinder = (source) => {
  const [row, column] = [lastTotalRow(source), totalColumn(source)];
  return row < 0 ? -1 : row * source.grid.columns + column;
};
