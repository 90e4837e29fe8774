import { unitOfCell } from "../../tables/amountGrid";
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
  { factorOf }: CommonScale,
  lines: readonly TableLine[],
  one: number,
  other: number,
): boolean {
  const factors = [Number(factorOf(one)), Number(factorOf(other))] as const;
  const twins = new Map(
    lines.filter(({ table }) => table === other).map((line) => [labelKey(line.label), line]),
  );
  let [agree, common] = [0, 0];
  for (const { table, label, owner, cells } of lines) {
    const twin = table === one && label !== "" ? twins.get(labelKey(label)) : undefined;
    if (!twin) continue;
    const [a, b] = [owner.grid, twin.owner.grid];
    for (const [key, cell] of cells) {
      const match = twin.cells.get(key) ?? -1;
      const [x, y] = [(a.values[cell] as number) * factors[0], (b.values[match] ?? NaN) * factors[1]];
      // Nothing is said where one is blank, or both are zero.
      if (!(Math.abs(x) + Math.abs(y) > 0)) continue;
      common++;
      const unit = Math.max(unitOfCell(a, cell) * factors[0], unitOfCell(b, match) * factors[1]);
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
    const { grid } = tables[target.table] as AnnexTable;
    const value = grid.values[target.cell] as number;
    if (value === 0 || status === "broken" || status === "uncheckable") continue;
    hits++;
    // Each of several terms may have lost half of its last digit.
    if (Math.abs(Number(gap)) < terms.length) exact++;
    if (value % unitOfCell(grid, target.cell) === 0) rounded++;
  }
  return Math.max(exact, rounded) >= EXACT_SHARE * hits;
}
