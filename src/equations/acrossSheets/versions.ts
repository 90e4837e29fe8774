import type { AnnexTable } from "../../tables/annexTable";
import type { CrossSheetEquation } from "./crossSheetEquation";
import { labelKey, type CommonScale, type TableLine } from "./tableLines";

/** Of the amounts that two tables give under the same headings and labels, so many agree in copies: else they are two versions. */
const COPY_SHARE = 0.9;
const FEWEST_COMMON = 10;
/** A copy repeats every stored digit, or is typed rounded: amounts that agree only as far as a format shows them are no copies. */
const EXACT_SHARE = 0.8;

/** Are two tables versions of one another (before and after), rather than one the copy of some of the other? */
export function areVersions(
  tables: readonly AnnexTable[],
  { factorOf }: CommonScale,
  lines: readonly TableLine[],
  one: number,
  other: number,
): boolean {
  const [a, b] = [tables[one]?.grid, tables[other]?.grid];
  if (!a || !b) return false;
  const factors = [Number(factorOf(one)), Number(factorOf(other))] as const;
  const twins = new Map(
    lines.filter(({ table }) => table === other).map((line) => [labelKey(line.label), line]),
  );
  let [agree, common] = [0, 0];
  for (const { table, label, cells } of lines) {
    const twin = table === one && label !== "" ? twins.get(labelKey(label)) : undefined;
    if (!twin) continue;
    for (const [key, cell] of cells) {
      const match = twin.cells.get(key) ?? -1;
      const [x, y] = [(a.values[cell] ?? NaN) * factors[0], (b.values[match] ?? NaN) * factors[1]];
      if (Number.isNaN(x + y) || (x === 0 && y === 0)) continue;
      common++;
      const unit = Math.max(
        (a.units[cell % a.columns] ?? 1) * factors[0],
        (b.units[match % b.columns] ?? 1) * factors[1],
      );
      if (Math.abs(x - y) <= unit) agree++;
    }
  }
  return common >= FEWEST_COMMON && agree < COPY_SHARE * common;
}

/** Do the hits of a copy, or of a sum of others, agree to the last stored digit, or is the copy typed rounded? */
export function agreeToTheDigit(
  tables: readonly AnnexTable[],
  equations: readonly CrossSheetEquation[],
): boolean {
  let [exact, hits, rounded] = [0, 0, 0];
  for (const { target, terms, gap, status } of equations) {
    const grid = tables[target.table]?.grid;
    const value = grid?.values[target.cell] ?? 0;
    if (!grid || value === 0 || status === "broken" || status === "uncheckable") continue;
    hits++;
    // Each of several terms may have lost half of its last digit.
    if (Math.abs(Number(gap)) < terms.length) exact++;
    if (value % (grid.units[target.cell % grid.columns] ?? 1) === 0) rounded++;
  }
  return Math.max(exact, rounded) >= EXACT_SHARE * hits;
}
