import { Exact, exactFromExcel, roundHalfAway, unitExponent } from "../amounts";
import { valueAt, type ComparedTable } from "./comparedTable";
import type { Alignment } from "./line";

/** How the amounts of the second version are to be compared with those of the first. */
export interface ScaleChange {
  readonly fate: "converted" | "relabelled" | "rescaled" | null;
  /** What an amount of the first version is multiplied by; 1 without a change. */
  readonly factor: Exact;
}

/** An amount and the decimals that its column prints. */
export interface Printed {
  readonly amount: Exact;
  readonly decimals: number;
}

/** Amounts looked at, and the fewest that say anything. */
const mostLooked = 2_000;
const fewest = 3;
/** The share of the amounts that must be what the unit says. */
const most = 0.8;
const powers = [3, 6, -3, -6];
const one = new Exact(1);

/** Are two amounts the same once converted, but for the decimals that the coarser unit prints? */
export function isConverted(
  { amount: before, decimals: printedBefore }: Printed,
  { amount: after, decimals: printedAfter }: Printed,
  factor: Exact,
): boolean {
  const expected = before.times(factor);
  if (expected.equals(after)) return true;
  if (factor.equals(1)) return false;
  return factor.lessThan(1)
    ? roundHalfAway(expected, printedAfter).equals(after)
    : roundHalfAway(after.div(factor), printedBefore).equals(before);
}

/** Has the unit changed, the amounts, or both? */
export function findScaleChange(
  before: ComparedTable,
  after: ComparedTable,
  rows: Alignment,
  columns: Alignment,
): ScaleChange {
  const same = { fate: null, factor: one } as const;
  const [from, to] = [before.table.unit, after.table.unit];
  const stated = from && to && from !== to ? unitExponent[from] - unitExponent[to] : null;
  const pairs = sharedAmounts(before, after, rows, columns);
  const share = (power: number): number => {
    const factor = new Exact(10).pow(power);
    return pairs.filter(([b, a]) => isConverted(b, a, factor)).length / Math.max(1, pairs.length);
  };
  if (pairs.length < fewest)
    return stated === null ? same : { fate: "converted", factor: new Exact(10).pow(stated) };
  const unchanged = share(0);
  if (stated !== null) {
    const converted = share(stated);
    if (unchanged > converted && unchanged >= 0.5) return { fate: "relabelled", factor: one };
    return { fate: "converted", factor: new Exact(10).pow(stated) };
  }
  if (unchanged >= 1 - most) return same;
  const power = powers.find((candidate) => share(candidate) >= most);
  return power === undefined ? same : { fate: "rescaled", factor: new Exact(10).pow(power) };
}

/** Amounts that both versions tell, zeros left out, up to some thousands all over the table. */
function sharedAmounts(
  before: ComparedTable,
  after: ComparedTable,
  rows: Alignment,
  columns: Alignment,
): readonly (readonly [Printed, Printed])[] {
  const amounts = columns.pairs.filter(
    (pair) => before.columns[pair.before]?.inGrid !== -1 && after.columns[pair.after]?.inGrid !== -1,
  );
  const step = Math.max(1, Math.floor((rows.pairs.length * amounts.length) / mostLooked));
  const found: (readonly [Printed, Printed])[] = [];
  for (let i = 0; i < rows.pairs.length * amounts.length; i += step) {
    const row = rows.pairs[Math.floor(i / amounts.length)];
    const column = amounts[i % amounts.length];
    if (!row || !column) continue;
    const b = valueAt(
      before.sheet,
      before.rows[row.before]?.at ?? -1,
      before.columns[column.before]?.at ?? -1,
    );
    const a = valueAt(after.sheet, after.rows[row.after]?.at ?? -1, after.columns[column.after]?.at ?? -1);
    if (typeof b === "number" && typeof a === "number" && b !== 0 && a !== 0)
      found.push([
        { amount: exactFromExcel(b), decimals: decimalsOf(before, column.before) },
        { amount: exactFromExcel(a), decimals: decimalsOf(after, column.after) },
      ]);
  }
  return found;
}

/** The decimals that a column of a compared table prints. */
export const decimalsOf = ({ table, columns }: ComparedTable, column: number): number =>
  table.columns[columns[column]?.inGrid ?? -1]?.decimals ?? 0;
