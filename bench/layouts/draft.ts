import type { CellValue, Sheet } from "../../src/tables";
import type { RandomSource } from "../../test/diagnosis/randomSource";
import {
  placesOf,
  sheetOf,
  sumOf,
  type GeneratedTable,
  type Place,
  type TableKind,
  type TrueEquation,
} from "../tables/generatedTable";

type Signed = number | readonly [line: number, sign: 1 | -1];

/** How the amounts of a table in the making stand on its sheet. */
export interface DraftShape {
  readonly sheet?: string;
  /** Columns of labels and codes before the amounts. */
  readonly labels?: number;
  /** Amount columns; `at` tells their places on the sheet when flags or blanks stand between. */
  readonly columns: number;
  readonly at?: readonly number[];
  /** What the amounts are rounded to, one for all or one a column. */
  readonly unit?: number | readonly number[];
  /** Columns that are signed sums of others: `[target, [terms]]`. */
  readonly sums?: readonly (readonly [number, readonly Signed[]])[];
  /** Columns computed from the exact amounts of their own row, and that add up to nothing. */
  readonly derived?: Readonly<Record<number, (row: readonly number[]) => number>>;
}

const lineOf = (signed: Signed): number => (typeof signed === "number" ? signed : signed[0]);
const signOf = (signed: Signed): 1 | -1 => (typeof signed === "number" ? 1 : signed[1]);

/** Rounds to a unit as printed figures are, without the dust of binary fractions. */
export const roundTo = (amount: number, unit: number): number =>
  Number((Math.round(amount / unit) * unit).toFixed(6));

/** A table in the making: exact amounts behind, each figure printed rounded by itself, and what holds by construction. */
export class Draft {
  readonly values: CellValue[][] = [];
  private readonly exact = new Map<number, number[]>();
  private readonly equations: TrueEquation[] = [];
  private readonly withheld = new Set<Place>();
  private readonly name: string;
  private readonly labels: number;

  constructor(private readonly shape: DraftShape) {
    this.name = shape.sheet ?? "Tableau";
    this.labels = shape.labels ?? 1;
  }

  /** A row of texts, or a blank row. */
  text(...cells: CellValue[]): number {
    return this.values.push(cells) - 1;
  }

  /** A row of amounts; columns that are sums or derived are left out of the array, or null in it. */
  line(labels: CellValue | readonly CellValue[], amounts: readonly (number | null)[]): number {
    const row = this.text(...(Array.isArray(labels) ? (labels as CellValue[]) : [labels as CellValue]));
    this.print(row, amounts);
    return row;
  }

  /** A row that is a signed sum of others, in every column but the derived ones. */
  sum(labels: CellValue | readonly CellValue[], rows: readonly Signed[]): number {
    const row = this.line(labels, []);
    this.fill(row, rows);
    return row;
  }

  /** Makes a row printed before its parts the sum of them. */
  fill(row: number, rows: readonly Signed[]): void {
    this.print(
      row,
      this.columns().map((c) =>
        rows.reduce<number>((sum, one) => sum + signOf(one) * (this.exact.get(lineOf(one))?.[c] ?? 0), 0),
      ),
    );
    for (const c of this.columns()) {
      if (this.shape.derived?.[c]) continue;
      this.holds(
        this.at(row, c),
        rows.map((one) => [this.at(lineOf(one), c), signOf(one)]),
        this.unit(c),
      );
    }
  }

  /** Tells what holds between cells. */
  holds(target: Place, terms: readonly (readonly [Place, 1 | -1])[], unit: number): void {
    this.equations.push(
      sumOf(
        target,
        terms.map(([cell, sign]) => ({ cell, sign })),
        unit,
        terms.some(([, sign]) => sign < 0) ? "difference" : "sum",
      ),
    );
  }

  /** Writes any value in a cell: a mark of secrecy, a note, a flag. An amount column's equations through it hold no longer. */
  put(row: number, column: number, value: CellValue): void {
    const line = this.values[row] as CellValue[];
    while (line.length <= column) line.push(null);
    line[column] = value;
    this.withheld.add(placesOf(this.name)(row, column));
  }

  /** Withholds an amount. */
  mark(row: number, column: number, value: CellValue): void {
    this.put(row, this.at0(column), value);
  }

  /** What an amount was before rounding. */
  amount(row: number, column: number): number {
    return this.exact.get(row)?.[column] ?? 0;
  }

  /** The place of an amount on the sheet. */
  at(row: number, column: number): Place {
    return placesOf(this.name)(row, this.at0(column));
  }

  /** Forgets what holds in some columns of a row. */
  forget(row: number, columns: readonly number[]): void {
    for (const column of columns) this.withheld.add(this.at(row, column));
  }

  table(more: Partial<Sheet> = {}): GeneratedTable {
    const equations = this.equations.filter(
      ({ target, terms }) =>
        terms.length > 1 &&
        [target, ...terms.map(({ cell }) => cell)].every((place) => !this.withheld.has(place)),
    );
    return { sheets: [{ ...sheetOf(this.name, this.values), ...more }], equations };
  }

  private at0(column: number): number {
    return this.shape.at?.[column] ?? this.labels + column;
  }

  private columns(): number[] {
    return Array.from({ length: this.shape.columns }, (_, c) => c);
  }

  private unit(column: number): number {
    const { unit = 1 } = this.shape;
    return typeof unit === "number" ? unit : (unit[column] ?? 1);
  }

  private print(row: number, amounts: readonly (number | null)[]): void {
    if (amounts.length === 0) return;
    const { sums = [], derived = {} } = this.shape;
    const exact = this.columns().map((c) => amounts[c] ?? 0);
    const blank = new Set(this.columns().filter((c) => (amounts[c] ?? null) === null));
    for (const [target, terms] of sums) {
      exact[target] = terms.reduce<number>((sum, one) => sum + signOf(one) * (exact[lineOf(one)] ?? 0), 0);
      blank.delete(target);
      this.holds(
        this.at(row, target),
        terms.map((one) => [this.at(row, lineOf(one)), signOf(one)]),
        Math.max(this.unit(target), ...terms.map((one) => this.unit(lineOf(one)))),
      );
    }
    for (const [c, value] of Object.entries(derived)) {
      exact[Number(c)] = value(exact);
      blank.delete(Number(c));
    }
    this.exact.set(row, exact);
    const line = this.values[row] as CellValue[];
    for (const c of this.columns()) {
      const place = this.at0(c);
      while (line.length <= place) line.push(null);
      const value = roundTo(exact[c] ?? 0, this.unit(c));
      line[place] = blank.has(c) || !Number.isFinite(value) ? null : value;
    }
  }
}

/** Some tables side by side on one sheet, parted by blank columns; each must be drafted where it stands. */
export const together = (tables: readonly GeneratedTable[]): GeneratedTable => {
  const values: CellValue[][] = [];
  for (const { sheets } of tables)
    for (const sheet of sheets)
      sheet.values.forEach((row, r) => {
        const line = (values[r] ??= []);
        row.forEach((value, c) => {
          while (line.length <= c) line.push(null);
          if (value !== null) line[c] = value;
        });
      });
  return {
    sheets: [sheetOf(tables[0]?.sheets[0]?.name ?? "Tableau", values)],
    equations: tables.flatMap(({ equations }) => equations),
  };
};

/** From `low` to `high`, spread evenly over the orders of size. */
export const sized = (random: RandomSource, low = 200, high = 90_000): number =>
  low * (high / low) ** random.next();

export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, k) => make(k));

/** Some of the items, in their order. */
export const some = <T>(random: RandomSource, items: readonly T[], least: number): T[] => {
  const count = least + random.below(items.length - least + 1);
  const kept = new Set<number>();
  while (kept.size < count) kept.add(random.below(items.length));
  return items.filter((_, k) => kept.has(k));
};

export const layout = (name: string, make: (random: RandomSource) => GeneratedTable): TableKind => ({
  name,
  make,
});
