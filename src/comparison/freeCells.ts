import { normaliseLabel } from "../amounts";
import { cellAddress } from "../tables/address";
import type { CellValue } from "../tables/workbook";
import { alignLines } from "./alignLines";
import { formulaAt, valueAt } from "./comparedTable";
import type { CellPlace, Change } from "./comparison";
import type { Line } from "./line";
import type { VersionSheet } from "./version";

interface FreeLine {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly value: CellValue }[];
}

/** The cells of a sheet that belong to no table (titles, notes, headings of parts, parameters), row by row. */
function freeLines({ sheet, tables }: VersionSheet): FreeLine[] {
  const covered = new Map<number, (readonly [number, number])[]>();
  const cover = (row: number, left: number, right: number): void => {
    const known = covered.get(row);
    if (known) known.push([left, right]);
    else covered.set(row, [[left, right]]);
  };
  for (const { table, rows } of tables) {
    const { top, left, right } = table.area;
    for (let row = top; row < table.bodyTop; row++) cover(row, left, right);
    for (const { at } of rows) cover(at, left, right);
  }
  const lines: FreeLine[] = [];
  sheet.values.forEach((values, r) => {
    const row = sheet.top + r;
    const areas = covered.get(row) ?? [];
    const cells = values.flatMap((_, c) => {
      const column = sheet.left + c;
      const value = valueAt(sheet, row, column);
      return value === null || areas.some(([left, right]) => column >= left && column <= right)
        ? []
        : [{ column, value }];
    });
    if (cells.length > 0) lines.push({ row, cells });
  });
  return lines;
}

const lineOf = ({ row, cells }: FreeLine): Line => {
  const words = cells.map(({ value }) => normaliseLabel(String(value)));
  return {
    at: row,
    name: String(cells[0]?.value ?? ""),
    keys: [words.join("\u0000"), words[0] ?? ""],
    inGrid: -1,
    isHidden: false,
  };
};

/** The likeness of a text and of the one that stands at its very place. */
const likeEnough = 0.5;

/** What differs outside of the tables of two sheets. A line that merely stands elsewhere is no difference. */
export function compareFreeCells(before: VersionSheet, after: VersionSheet): Change[] {
  const [from, to] = [freeLines(before), freeLines(after)];
  const contents = {
    print: () => "",
    likeness: (b: number, a: number) => {
      const [one, other] = [from[b]?.cells ?? [], to[a]?.cells ?? []];
      const known = new Set(one.map(({ value }) => value));
      const same = other.filter(({ value }) => known.has(value)).length / Math.max(one.length, other.length);
      const isAtPlace = from[b]?.row === to[a]?.row && one[0]?.column === other[0]?.column;
      const isReplaced = isAtPlace && one.length === 1 && other.length === 1;
      return Math.max(
        same,
        isReplaced ? likeEnough : 0,
        wordsLikeness(one[0]?.value ?? null, other[0]?.value ?? null),
      );
    },
  };
  const { pairs, removed, added } = alignLines(from.map(lineOf), to.map(lineOf), contents);
  const place = ({ sheet }: VersionSheet, row: number, column: number): CellPlace => ({
    sheet: sheet.name,
    cell: cellAddress(row, column),
    text: String(valueAt(sheet, row, column) ?? formulaAt(sheet, row, column) ?? ""),
  });
  const whole = (side: VersionSheet, line: FreeLine | undefined): CellPlace | null => {
    const [first] = line?.cells ?? [];
    return line && first
      ? {
          ...place(side, line.row, first.column),
          text: line.cells.map(({ value }) => String(value)).join(" · "),
        }
      : null;
  };
  const changes: Change[] = [];
  for (const b of removed) changes.push({ kind: "text", before: whole(before, from[b]), after: null });
  for (const a of added) changes.push({ kind: "text", before: null, after: whole(after, to[a]) });
  for (const pair of pairs) {
    const [one, other] = [from[pair.before], to[pair.after]];
    if (!one || !other) continue;
    if (one.cells.length !== other.cells.length) {
      if (printed(one) !== printed(other))
        changes.push({ kind: "text", before: whole(before, one), after: whole(after, other) });
      continue;
    }
    one.cells.forEach(({ column, value }, i) => {
      const own = other.cells[i];
      if (own && own.value !== value)
        changes.push({
          kind: "text",
          before: place(before, one.row, column),
          after: place(after, other.row, own.column),
        });
    });
  }
  return changes;
}

/** The share of the words that two texts have in common: a title of another year is the same title. */
function wordsLikeness(one: CellValue, other: CellValue): number {
  if (typeof one !== "string" || typeof other !== "string") return 0;
  const [was, is] = [one, other].map(
    (text): readonly string[] => normaliseLabel(text).match(/[\p{L}\p{N}]+/gu) ?? [],
  );
  if (!was?.length || !is?.length) return 0;
  return (2 * is.filter((word) => was.includes(word)).length) / (was.length + is.length);
}

const printed = ({ cells }: FreeLine): string => cells.map(({ value }) => String(value)).join("\u0000");
