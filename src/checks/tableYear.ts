import type { Sheet } from "../tables/workbook";
import type { AnnexTable } from "../tables/annexTable";

const year = /(?<![\d,.])(20\d\d)(?![\d,.]\d|\d)/g;

/** The years said from the top of a sheet down to a row, so that each table of a long sheet reads on from the one above. */
interface SaidAbove {
  rows: number;
  readonly counts: Map<number, number>;
}
const saidAbove = new WeakMap<Sheet, SaidAbove>();

/**
 * The year a table speaks of: the one that its titles, its headers and the name of its sheet say most often, the latest when several
 * tie. Undefined when none is named.
 */
export function tableYear(sheet: Sheet, table: AnnexTable): number | undefined {
  const rows = Math.min(table.bodyTop - sheet.top, sheet.values.length);
  let said = saidAbove.get(sheet);
  if (!said || said.rows > rows) {
    said = { rows: 0, counts: new Map() };
    count(said.counts, sheet.name);
    saidAbove.set(sheet, said);
  }
  for (; said.rows < rows; said.rows++)
    for (const value of sheet.values[said.rows] ?? [])
      if (typeof value === "string") count(said.counts, value);
  return [...said.counts].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0];
}

function count(counts: Map<number, number>, text: string): void {
  for (const [, digits] of text.matchAll(year)) {
    const named = Number(digits);
    counts.set(named, (counts.get(named) ?? 0) + 1);
  }
}
