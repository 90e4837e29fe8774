import { Exact, normaliseLabel, unitExponent, type Unit } from "../../amounts";
import { correctedTable, publishedTables, type PublishedTable } from "../../circulars";
import type { AnnexTable } from "../../tables/annexTable";
import { findRegion, regionSetOf } from "../../territories";
import { cellAmount } from "../checkedTable";
import { isPartOf, strangers } from "./annexParts";
import { areOf, namesOf, pairLines, pairTwins, type Line, type Names, type Pair } from "./pairLines";

/** One amount of a table beside what was published in its place. */
export interface PairedCell {
  /** Grid index. */
  readonly index: number;
  /** Null where the table has no amount. */
  readonly read: Exact | null;
  /** The published amounts in the table's unit: as printed, then as put right where a misprint is known; none where none is printed. */
  readonly published: readonly Exact[];
  readonly isTotal: boolean;
  /** How the annex calls its row and its column. */
  readonly line: string;
  readonly heading: string;
  /** What the table's own rounding may change in it. */
  readonly rounding: Exact;
}

/** A table recognised as a published annex, or as a part of one. */
export interface AnnexMatch {
  readonly annex: PublishedTable;
  readonly unit: Unit;
  readonly cells: readonly PairedCell[];
  /** Lines of the annex that the table has not, and lines of the table that the annex has not. */
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** Cells of the table without an amount, more than this share of those that have one: a form being filled, nothing was emptied. */
const mostEmptied = 0.25;
/** Share of the amounts that must be the published ones; fewer where the title or every heading names the annex. */
const sameAmounts = 0.6;
const sameWhenNamed = 0.3;
const fewestSame = 3;
/** Headings that name an annex as its title would, when they are at least half of its own. */
const fewestHeadings = 3;
/** No annex has so many rows or columns, even with some added. */
const mostLines = 150;
const units: readonly Unit[] = ["€", "k€", "M€"];

interface KnownAnnex {
  readonly annex: PublishedTable;
  readonly corrected: PublishedTable;
  readonly rows: Names;
  readonly columns: Names;
}

function regionKeys(label: string, year: number): string[] {
  const match = findRegion(label, { set: regionSetOf(year) });
  return match.kind === "unknown" ? [] : [`region ${match.region.code}`];
}

let known: readonly KnownAnnex[] | undefined;
const knownAnnexes = (): readonly KnownAnnex[] =>
  (known ??= publishedTables().map((annex) => ({
    annex,
    corrected: correctedTable(annex),
    rows: namesOf(
      annex.rows.map(({ label }) => [normaliseLabel(label), ...regionKeys(label, annex.vintage)]),
    ),
    columns: namesOf(
      annex.columns.map(({ header, code, aliases = [] }) =>
        [header, ...aliases, ...(code === undefined ? [] : [code])].map(normaliseLabel),
      ),
    ),
  })));

const isTotalRow = ({ kind }: AnnexTable["rows"][number]): boolean => kind === "total" || kind === "subtotal";

function linesOf(
  table: AnnexTable,
  year: number,
): { readonly rows: readonly Line[]; readonly columns: readonly Line[] } {
  const keysOf = (texts: readonly string[]): string[] =>
    [...texts.map(normaliseLabel), ...texts.flatMap((text) => regionKeys(text, year))].filter(
      (key) => key !== "",
    );
  return {
    rows: table.rows.map((row) => ({
      label: row.label,
      keys: keysOf([row.label]),
      isTotal: isTotalRow(row),
    })),
    columns: table.columns.map(({ path, label }) => ({
      label,
      keys: keysOf([label, ...[...path].reverse()]),
      isTotal: path.some((text) => /^total/i.test(text)),
    })),
  };
}

/** The amounts of the table beside those of an annex, in one unit. */
function pairCells(
  table: AnnexTable,
  { annex, corrected }: KnownAnnex,
  at: (r: number, c: number) => readonly [Pair, Pair],
  unit: Unit,
): PairedCell[] {
  const factor = new Exact(10).pow(unitExponent[annex.unit] - unitExponent[unit]);
  const cells: PairedCell[] = [];
  table.rows.forEach((_, r) =>
    table.columns.forEach((column, c) => {
      const [row, place] = at(r, c);
      if (row === undefined || place === undefined) return;
      const index = r * table.grid.columns + c;
      const read = cellAmount(table, index);
      const line = annex.rows[row] as PublishedTable["rows"][number];
      const heading = annex.columns[place] as PublishedTable["columns"][number];
      const published = [line, corrected.rows[row] as typeof line].flatMap(
        ({ amounts }) => amounts[place]?.times(factor) ?? [],
      );
      if (read === null ? !published.some(isPaid) : published.length === 0 && !isPaid(read)) return;
      const isTotal = line.kind !== "region" || (heading.role ?? "").startsWith("total");
      const printed = Math.max(0, ...published.map((amount) => amount.decimalPlaces()));
      // A table with fewer decimals than the annex shows its amounts rounded.
      const rounding = column.decimals < printed ? new Exact(10).pow(-column.decimals).div(2) : new Exact(0);
      cells.push({
        index,
        read,
        published,
        isTotal,
        line: line.label,
        heading: heading.header,
        rounding,
      });
    }),
  );
  return cells;
}

const isPaid = (amount: Exact): boolean => !amount.isZero();

/** Is the amount the published one, as printed or as put right, up to the rounding of the table? */
export const isAsPublished = ({ read, published, rounding }: PairedCell): boolean =>
  read !== null && published.some((amount) => amount.minus(read).abs().lessThanOrEqualTo(rounding));

/** Without its empty cells when there are too many of them: a form being filled. */
function withoutUnfilled(cells: readonly PairedCell[]): readonly PairedCell[] {
  const filled = cells.filter(({ read }) => read !== null);
  return cells.length - filled.length > mostEmptied * filled.length ? filled : cells;
}

/** The cells that tell an annex from another, and how many are as published. */
const sameIn = (cells: readonly PairedCell[]): { readonly same: number; readonly telling: number } => {
  const telling = cells.filter(({ read, published }) => read !== null && published.some(isPaid));
  return { same: telling.filter(isAsPublished).length, telling: telling.length };
};

const mostAreSame = (cells: readonly PairedCell[]): boolean => {
  const { same, telling } = sameIn(cells);
  return same * 2 >= telling;
};

/** How well a line stands for another: by its equal amounts, then by those that its rounding allows. */
const likeness = (cells: readonly PairedCell[]): number => {
  const equal = cells.filter(
    ({ read, published }) => read !== null && published.some((amount) => amount.equals(read)),
  );
  return equal.length + sameIn(cells).same / (mostLines * mostLines);
};

/** Does the title say which annex it is: its name, and its year? */
function namesAnnex({ title, sheet }: AnnexTable, { name, vintage }: PublishedTable): boolean {
  const words = ` ${normaliseLabel(`${title} ${sheet}`)} `;
  return words.includes(` ${normaliseLabel(name)} `) && words.includes(String(vintage));
}

/**
 * The published annex that a table is, whole or in part, as printed or with its rows as columns, in €, k€ or M€; null for any other
 * table. Rows and columns are known by their names, the annex and the unit of a table that says none by most equal amounts.
 * @example matchAnnex(table)?.annex.name // "USLD"
 */
export function matchAnnex(table: AnnexTable): AnnexMatch | null {
  const known = matches.get(table);
  // Stryker disable next-line ConditionalExpression: what is found once is found again
  if (known !== undefined) return known;
  const found = findAnnex(table);
  matches.set(table, found);
  return found;
}

/** What was found of a table: its equations and its amounts both ask. */
const matches = new WeakMap<AnnexTable, AnnexMatch | null>();

function findAnnex(table: AnnexTable): AnnexMatch | null {
  let best: (AnnexMatch & { readonly same: number }) | null = null;
  // Stryker disable next-line ConditionalExpression,EqualityOperator: a bound of work
  if (Math.max(table.rows.length, table.columns.length) > mostLines) return null;
  const linesOfSet = new Map<string, ReturnType<typeof linesOf>>();
  for (const one of knownAnnexes()) {
    const set = regionSetOf(one.annex.vintage);
    const lines = linesOfSet.get(set) ?? linesOf(table, one.annex.vintage);
    linesOfSet.set(set, lines);
    for (const isTurned of [false, true]) {
      const rows = pairLines(lines.rows, isTurned ? one.columns : one.rows);
      const columns = areOf(lines.rows, rows)
        ? pairLines(lines.columns, isTurned ? one.rows : one.columns)
        : [];
      if (!areOf(lines.columns, columns)) continue;
      for (const unit of table.unit === null ? units : [table.unit]) {
        const paired = (ofRows: readonly Pair[], ofColumns: readonly Pair[]): PairedCell[] =>
          pairCells(
            table,
            one,
            (r, c) => (isTurned ? [ofColumns[c], ofRows[r]] : [ofRows[r], ofColumns[c]]),
            unit,
          );
        const only = (line: number, place: number, of: readonly Line[]): Pair[] =>
          of.map((_, i) => (i === line ? place : undefined));
        const [ownRows, ownColumns] = isTurned
          ? [
              pairTwins(lines.rows, rows, one.columns, (line, place) =>
                likeness(paired(only(line, place, lines.rows), columns)),
              ),
              columns,
            ]
          : [
              rows,
              pairTwins(lines.columns, columns, one.columns, (line, place) =>
                likeness(paired(rows, only(line, place, lines.columns))),
              ),
            ];
        const own = isTurned
          ? { rows: ownColumns, columns: ownRows }
          : { rows: ownRows, columns: ownColumns };
        const isPart = isPartOf(one.annex, own);
        // A part of an annex may have totals of its own, which are not those of the annex.
        const ofAnnex = (
          of: readonly Line[],
          pairs: readonly Pair[],
          part: boolean,
          at: (line: number, place: number) => readonly PairedCell[],
        ): readonly Pair[] =>
          pairs.map((place, line) =>
            place === undefined || !part || !(of[line] as Line).isTotal || mostAreSame(at(line, place))
              ? place
              : undefined,
          );
        const keptRows = ofAnnex(
          lines.rows,
          ownRows,
          isTurned ? isPart.columns : isPart.rows,
          (line, place) => paired(only(line, place, lines.rows), ownColumns),
        );
        const keptColumns = ofAnnex(
          lines.columns,
          ownColumns,
          isTurned ? isPart.rows : isPart.columns,
          (line, place) => paired(keptRows, only(line, place, lines.columns)),
        );
        const cells = paired(keptRows, keptColumns);
        const { same, telling } = sameIn(cells);
        const headings = (isTurned ? keptRows : keptColumns).filter((pair) => pair !== undefined);
        const isNamed =
          namesAnnex(table, one.annex) ||
          (headings.length >= fewestHeadings && headings.length * 2 >= one.annex.columns.length);
        const share = isNamed ? sameWhenNamed : sameAmounts;
        if (same < fewestSame || same < share * telling || same <= (best?.same ?? 0)) continue;
        const pairs = isTurned
          ? { rows: keptColumns, columns: keptRows }
          : { rows: keptRows, columns: keptColumns };
        best = {
          annex: one.annex,
          unit,
          cells: withoutUnfilled(cells),
          same,
          ...strangers(one.annex, pairs, lines, isTurned),
        };
      }
    }
  }
  return best;
}
