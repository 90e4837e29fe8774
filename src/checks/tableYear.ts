import type { Sheet } from "../tables/workbook";
import type { AnnexTable } from "../tables/annexTable";

const year = /(?<![\d,.])(20\d\d)(?![\d,.]\d|\d)/g;

/**
 * The year a table speaks of: the one that its titles, its headers and the name of its sheet say most often, the latest when several
 * tie. Undefined when none is named.
 */
export function tableYear(sheet: Sheet, table: AnnexTable): number | undefined {
  const counts = new Map<number, number>();
  const count = (text: string): void => {
    for (const [, digits] of text.matchAll(year)) {
      const named = Number(digits);
      counts.set(named, (counts.get(named) ?? 0) + 1);
    }
  };
  count(sheet.name);
  for (let r = 0; r < table.bodyTop - sheet.top && r < sheet.values.length; r++) {
    for (const value of sheet.values[r] ?? []) {
      if (typeof value === "string") count(value);
    }
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0];
}
