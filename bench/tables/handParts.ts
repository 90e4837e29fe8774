import type { CellValue } from "../../src/tables";
import type { RandomSource } from "../../test/diagnosis/randomSource";
import {
  placesOf,
  quotientOf,
  sheetOf,
  sumOf,
  type Place,
  type TableKind,
  type TrueEquation,
} from "./generatedTable";
import { HAND_AMOUNTS } from "./handTables";

type Rows = readonly (readonly CellValue[])[];
type Amount = () => number;
interface Made {
  readonly rows: Rows;
  readonly equations?: readonly TrueEquation[];
}

const ITEMS = ["Personnel", "Médicaments", "Fournitures", "Énergie", "Loyers", "Entretien", "Transport"];
export const MONTHS = ["Janvier", "Février", "Mars", "Avril", "Mai", "Juin", "Juillet", "Août", "Septembre"];
export const QUARTERS = ["T1", "T2", "T3", "T4"];

export const at = placesOf("Essai");
export const range = (length: number): number[] => Array.from({ length }, (_, k) => k);
export const sum = (items: readonly number[]): number => items.reduce((all, one) => all + one, 0);
export const sums = (rows: readonly (readonly number[])[]): number[] =>
  (rows[0] ?? []).map((_, c) => sum(rows.map((row) => row[c] ?? 0)));
export const itemAt = (k: number): string => ITEMS[k % ITEMS.length] as string;
export const perCent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
export const some = (random: RandomSource, least: number, more: number): number[] =>
  range(least + random.below(more));

/** Sums of whole numbers down these columns. */
export const down = (total: number, rows: readonly number[], columns: readonly number[]): TrueEquation[] =>
  columns.map((c) =>
    sumOf(
      at(total, c),
      rows.map((r) => at(r, c)),
      1,
    ),
  );

/** A percentage printed to a tenth, of whole numbers. */
export const percentage = (
  kind: "share" | "evolution",
  target: Place,
  parts: readonly [Place, Place],
): TrueEquation => quotientOf(kind, target, parts, 100, [0.1, 0, 0]);

export const change = (r: number): TrueEquation =>
  sumOf(at(r, 3), [at(r, 2), { cell: at(r, 1), sign: -1 }], 1, "difference");

/** A kind of small table: right in every figure, its amounts as a person types them. */
export const kind = (name: string, make: (random: RandomSource, amount: Amount) => Made): TableKind => ({
  name,
  make: (random) => {
    const amountOf = random.pick(HAND_AMOUNTS);
    const { rows, equations = [] } = make(random, () => amountOf(random));
    return { sheets: [sheetOf("Essai", rows)], equations };
  },
});
