import { columnLetters } from "../tables/address";
import type { Change, LinePlace } from "./comparison";
import type { ComparedTable } from "./comparedTable";
import { columnContents, rowContents } from "./contents";
import type { Line, LinePair } from "./line";
import type { PairedTable } from "./pairedTable";

type LineChange = Extract<Change, { kind: "row" | "column" }>;

/** When more than this share of the lines left their place, the whole was put in another order. */
const mostMoved = 0.5;
const fewestReordered = 5;

export const placeOfLine = (table: ComparedTable, line: Line, kind: "row" | "column"): LinePlace => ({
  sheet: table.sheet.name,
  at: kind === "row" ? String(line.at + 1) : columnLetters(line.at),
  name: line.name,
});

/** What became of the rows, or of the columns, of two tables. */
export function lineChanges(tables: PairedTable, kind: "row" | "column"): LineChange[] {
  const { before, after } = tables;
  const of = kind === "row" ? "rows" : "columns";
  const { pairs, removed, added } = tables[of];
  const [from, to] = [before[of], after[of]];
  const place = (table: ComparedTable, line: Line | undefined): LinePlace | null =>
    line ? placeOfLine(table, line, kind) : null;
  const changes: LineChange[] = [];
  const twins = twinsOf(tables, kind);
  for (const b of removed)
    changes.push({ kind, fate: "removed", before: place(before, from[b]), after: null, count: 1 });
  for (const a of added) {
    const twin = twins(a);
    const own = { kind, fate: "added", before: null, after: place(after, to[a]), count: 1 } as const;
    changes.push(twin ? { ...own, twin } : own);
  }
  const moved = pairs.filter(({ isMoved }) => isMoved);
  const isReordered = pairs.length >= fewestReordered && moved.length > pairs.length * mostMoved;
  const told = (fate: LineChange["fate"], pair: LinePair, count = 1): LineChange => ({
    kind,
    fate,
    before: place(before, from[pair.before]),
    after: place(after, to[pair.after]),
    count,
  });
  const [first] = moved;
  if (isReordered && first) changes.push(told("reordered", first, moved.length));
  else changes.push(...moved.map((pair) => told("moved", pair)));
  const renamed = pairs.filter(({ before: b, after: a }) => from[b]?.name !== to[a]?.name);
  changes.push(...(kind === "row" ? renamed.map((pair) => told("renamed", pair)) : headings(renamed, told)));
  for (const pair of pairs) {
    const [was, is] = [from[pair.before]?.isHidden, to[pair.after]?.isHidden];
    if (was !== is) changes.push(told(is ? "hidden" : "shown", pair));
  }
  return changes;
}

/** A heading over several columns was changed once: the columns that say the same of it are one change. */
function headings(
  renamed: readonly LinePair[],
  told: (fate: "renamed", pair: LinePair) => LineChange,
): LineChange[] {
  const groups = new Map<string, LineChange>();
  for (const pair of renamed) {
    const change = told("renamed", pair);
    const [was, is] = [change.before?.name.split(" › ") ?? [], change.after?.name.split(" › ") ?? []];
    const different = is.flatMap((part, i) => (part === was[i] ? [] : [i]));
    const [level] = different;
    const isOne = was.length === is.length && different.length === 1 && level !== undefined;
    const key = isOne ? `${level} ${was[level]} ${is[level]}` : `${change.before?.at} alone`;
    const known = groups.get(key);
    if (known) groups.set(key, { ...known, count: known.count + 1 });
    else if (isOne && change.before && change.after && level !== undefined && is.length > 1)
      groups.set(key, {
        ...change,
        before: { ...change.before, name: was[level] ?? "" },
        after: { ...change.after, name: is[level] ?? "" },
      });
    else groups.set(key, change);
  }
  return [...groups.values()];
}

/** For a line of the second version, another one of it that holds the very same. */
function twinsOf(tables: PairedTable, kind: "row" | "column"): (line: number) => LinePlace | undefined {
  const { after } = tables;
  const of = kind === "row" ? "rows" : "columns";
  const added = new Set(tables[of].added);
  if (added.size === 0) return () => undefined;
  const own = (lines: readonly Line[]): LinePair[] =>
    lines.map((_, i) => ({ before: i, after: i, isMoved: false }));
  const contents =
    kind === "row"
      ? rowContents(after, after, own(after.columns))
      : columnContents(after, after, own(after.rows));
  const byPrint = new Map<string, number>();
  after[of].forEach((line, i) => {
    const print = line.inGrid < 0 || added.has(i) ? "" : contents.print("after", i);
    if (print !== "") byPrint.set(print, i);
  });
  return (i) => {
    const print = (after[of][i]?.inGrid ?? -1) < 0 ? "" : contents.print("after", i);
    const twin = after[of][byPrint.get(print) ?? -1];
    return print !== "" && twin ? placeOfLine(after, twin, kind) : undefined;
  };
}
