import { Exact, normaliseLabel, unitExponent, type Unit } from "../../amounts";
import { correctedTable, publishedTables, type PublishedTable } from "../../circulars";
import type { AnnexTable } from "../../tables/annexTable";
import { findRegion, regionSetOf } from "../../territories";
import { cellAmount } from "../checkedTable";

/** One amount of a table beside what was published in its place. */
export interface PairedCell {
  /** Grid index. */
  readonly index: number;
  readonly read: Exact;
  /** The published amounts in the table's unit: as printed, then as put right where a misprint is known. */
  readonly published: readonly Exact[];
  readonly isTotal: boolean;
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

/** Share of the lines of a table, totals apart, that must be lines of the annex. */
const sameLines = 0.6;
/** Lines that a part of an annex has at least. */
const fewestLines = 2;
/** Share of the amounts that must be the published ones; fewer where the title names the annex. */
const sameAmounts = 0.6;
const sameWhenNamed = 0.3;
const fewestSame = 3;
/** No annex has so many rows or columns, even with some added. */
const mostLines = 150;
const units: readonly Unit[] = ["€", "k€", "M€"];

/** The names under which lines are known, each with the places of the lines that bear it. */
type Names = ReadonlyMap<string, readonly number[]>;

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

function namesOf(lines: readonly (readonly string[])[]): Names {
  const names = new Map<string, number[]>();
  lines.forEach((keys, at) => {
    for (const key of new Set(keys)) names.set(key, [...(names.get(key) ?? []), at]);
  });
  return names;
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

/** A line of the table: its names, the innermost first. */
interface Line {
  readonly label: string;
  readonly keys: readonly string[];
  readonly isTotal: boolean;
}

/** Pairs lines with those of an annex, each of which is taken once, in order. */
function pairLines(lines: readonly Line[], names: Names): (number | undefined)[] {
  const taken = new Set<number>();
  return lines.map(({ keys }) => {
    for (const key of keys) {
      const at = names.get(key)?.find((place) => !taken.has(place));
      if (at === undefined) continue;
      taken.add(at);
      return at;
    }
    return undefined;
  });
}

/** Are the lines those of the annex, its own totals apart? */
function areOf(lines: readonly Line[], pairs: readonly (number | undefined)[]): boolean {
  const own = lines.map(({ isTotal }, i) => !isTotal || pairs[i] !== undefined);
  const found = pairs.filter((pair) => pair !== undefined).length;
  return found >= fewestLines && found >= sameLines * own.filter(Boolean).length;
}

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
  at: (r: number, c: number) => readonly [number | undefined, number | undefined],
  unit: Unit,
): PairedCell[] {
  const factor = new Exact(10).pow(unitExponent[annex.unit] - unitExponent[unit]);
  const cells: PairedCell[] = [];
  table.rows.forEach((_, r) =>
    table.columns.forEach((column, c) => {
      const [row, place] = at(r, c);
      const index = r * table.grid.columns + c;
      const read = row === undefined || place === undefined ? null : cellAmount(table, index);
      if (read === null || row === undefined || place === undefined) return;
      const published = [annex, corrected].flatMap(
        (source) => source.rows[row]?.amounts[place]?.times(factor) ?? [],
      );
      if (published.length === 0) return;
      const isTotal =
        annex.rows[row]?.kind !== "region" || (annex.columns[place]?.role ?? "").startsWith("total");
      const printed = Math.max(0, ...published.map((amount) => amount.decimalPlaces()));
      // A table with fewer decimals than the annex shows its amounts rounded.
      const rounding = column.decimals < printed ? new Exact(10).pow(-column.decimals).div(2) : new Exact(0);
      cells.push({ index, read, published, isTotal, rounding });
    }),
  );
  return cells;
}

const isPublished = ({ read, published, rounding }: PairedCell): boolean =>
  published.some((amount) => amount.minus(read).abs().lessThanOrEqualTo(rounding));

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
  let best: (AnnexMatch & { readonly same: number }) | null = null;
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
        const cells = pairCells(
          table,
          one,
          (r, c) => (isTurned ? [columns[c], rows[r]] : [rows[r], columns[c]]),
          unit,
        );
        const telling = cells.filter(({ published }) => published.some((amount) => !amount.isZero()));
        const same = telling.filter(isPublished).length;
        const share = namesAnnex(table, one.annex) ? sameWhenNamed : sameAmounts;
        if (same < fewestSame || same < share * telling.length || same <= (best?.same ?? 0)) continue;
        const pairs = isTurned ? { rows: columns, columns: rows } : { rows, columns };
        best = { annex: one.annex, unit, cells, same, ...strangers(one.annex, pairs, lines, isTurned) };
      }
    }
  }
  return best;
}

/** The lines that only the annex has, totals apart, and those that only the table has. */
function strangers(
  annex: PublishedTable,
  pairs: {
    readonly rows: readonly (number | undefined)[];
    readonly columns: readonly (number | undefined)[];
  },
  lines: { readonly rows: readonly Line[]; readonly columns: readonly Line[] },
  isTurned: boolean,
): Pick<AnnexMatch, "missing" | "added"> {
  const { rows, columns } = isTurned ? { rows: lines.columns, columns: lines.rows } : lines;
  const alone = (of: readonly Line[], paired: readonly (number | undefined)[]): string[] =>
    of.flatMap(({ label, isTotal }, i) =>
      paired[i] === undefined && !isTotal && label !== "" ? [label] : [],
    );
  // A column without any amount for the rows at hand is no loss.
  const pays = (column: number): boolean =>
    pairs.rows.some((row) => row !== undefined && annex.rows[row]?.amounts[column]?.isZero() === false);
  return {
    missing: [
      ...annex.rows.flatMap(({ label, kind }, i) =>
        kind !== "region" || pairs.rows.includes(i) ? [] : [label],
      ),
      ...annex.columns.flatMap(({ header }, i) => (pairs.columns.includes(i) || !pays(i) ? [] : [header])),
    ],
    added: [...alone(rows, pairs.rows), ...alone(columns, pairs.columns)],
  };
}
