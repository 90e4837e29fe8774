/** What a reference to a table of Excel names: which rows of it, and which of its columns. */
export interface TableReference {
  readonly table: string;
  /** `row`: that of the formula itself. */
  readonly part: "data" | "all" | "headers" | "totals" | "row";
  /** The first and the last column by their headings; null for every column. */
  readonly columns: readonly [first: string, last: string] | null;
}

const whole = /^([\p{L}_\\][\p{L}\d_.]*)\[(.*)\]$/su;
const heading = String.raw`\[((?:'.|[^\]'])*)\]`;
const item = new RegExp(String.raw`${heading}(?::${heading})?`, "gsu");

const parts: Readonly<Record<string, TableReference["part"]>> = {
  "#data": "data",
  "#all": "all",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "row",
};

/** A heading as it stands in its cell: an apostrophe before a special character only protects it. */
const unescaped = (typed: string): string => typed.replace(/'(.)/gsu, "$1").trim();

/**
 * Reads a structured reference in Excel's English form; null for anything else, two parts of a table among them.
 * @example readTableReference("Tableau1[[#This Row],[Postes]]") // { table: "Tableau1", part: "row", columns: ["Postes", "Postes"] }
 */
export const readTableReference = (text: string): TableReference | null => {
  const [, table, inner] = whole.exec(text.trim()) ?? [];
  if (table === undefined || inner === undefined) return null;
  const isRow = inner.startsWith("@");
  const said = isRow ? inner.slice(1) : inner;
  const items =
    said === "" || said.startsWith("[")
      ? [...said.matchAll(item)].map(
          ([, first = "", last = first]) => [unescaped(first), unescaped(last)] as const,
        )
      : [[unescaped(said), unescaped(said)] as const];
  const named = items.flatMap(([first]) => parts[first.toLowerCase()] ?? []);
  const columns = items.filter(([first]) => parts[first.toLowerCase()] === undefined);
  if (named.length > 1 || columns.length > 1) return null;
  return { table, part: isRow ? "row" : (named[0] ?? "data"), columns: columns[0] ?? null };
};
