import { Exact, exactFromExcel, roundHalfAway, unitExponent } from "../amounts";
import { valueAt, type ComparedTable } from "./comparedTable";
import type { Alignment } from "./line";

/** How the amounts of the second version are to be compared with those of the first. */
export interface ScaleChange {
  readonly fate: "converted" | "relabelled" | "rescaled" | null;
  /** What an amount of the first version is multiplied by; 1 without a change. */
  readonly factor: Exact;
  /** Columns of the first version that stay as they are beside those converted: persons, places, rates. */
  readonly kept: ReadonlySet<number>;
}

/** What an amount of a column of the first version is multiplied by. */
export const factorOf = ({ factor, kept }: ScaleChange, column: number): Exact =>
  kept.has(column) ? one : factor;

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
  const [none, all] = [new Set<number>(), () => true];
  const same = { fate: null, factor: one, kept: none } as const;
  const [from, to] = [before.table.unit, after.table.unit];
  const stated = from && to && from !== to ? unitExponent[from] - unitExponent[to] : null;
  const pairs = sharedAmounts(before, after, rows, columns);
  const share = (power: number, isAsked: (column: number) => boolean): number => {
    const factor = new Exact(10).pow(power);
    const asked = pairs.filter(({ column }) => isAsked(column));
    return (
      asked.filter((pair) => isConverted(pair.before, pair.after, factor)).length / Math.max(1, asked.length)
    );
  };
  const converted = (power: number, kept: ReadonlySet<number> = none): ScaleChange => ({
    fate: "converted",
    factor: new Exact(10).pow(power),
    kept,
  });
  if (pairs.length < fewest) return stated === null ? same : converted(stated);
  const unchanged = share(0, all);
  if (stated !== null) {
    const own = [...new Set(pairs.map(({ column }) => column))];
    const stays = (asked: number): boolean => {
      const is = (column: number): boolean => column === asked;
      return share(0, is) >= 0.5 && share(0, is) > share(stated, is);
    };
    const kept = new Set(own.filter(stays));
    const others = pairs.filter(({ column }) => !kept.has(column)).length;
    if (others >= fewest && share(stated, (column) => !kept.has(column)) >= 0.5)
      return converted(stated, kept);
    if (unchanged > share(stated, all) && unchanged >= 0.5) return { ...same, fate: "relabelled" };
    return converted(stated);
  }
  if (unchanged >= 1 - most) return same;
  const power = powers.find((candidate) => share(candidate, all) >= most);
  return power === undefined ? same : { fate: "rescaled", factor: new Exact(10).pow(power), kept: none };
}

/** An amount in both versions; its column is that of the first. */
interface SharedAmount {
  readonly before: Printed;
  readonly after: Printed;
  readonly column: number;
}

/** Amounts that both versions tell, zeros left out, up to some thousands all over the table. */
function sharedAmounts(
  before: ComparedTable,
  after: ComparedTable,
  rows: Alignment,
  columns: Alignment,
): readonly SharedAmount[] {
  const amounts = columns.pairs.filter(
    (pair) => before.columns[pair.before]?.inGrid !== -1 && after.columns[pair.after]?.inGrid !== -1,
  );
  const step = Math.max(1, Math.floor((rows.pairs.length * amounts.length) / mostLooked));
  const found: SharedAmount[] = [];
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
      found.push({
        before: { amount: exactFromExcel(b), decimals: decimalsOf(before, column.before) },
        after: { amount: exactFromExcel(a), decimals: decimalsOf(after, column.after) },
        column: column.before,
      });
  }
  return found;
}

/** The decimals that a column of a compared table prints. */
export const decimalsOf = ({ table, columns }: ComparedTable, column: number): number =>
  table.columns[columns[column]?.inGrid ?? -1]?.decimals ?? 0;
