import type { RandomSource } from "../../test/diagnosis/randomSource";
import { cellAddress } from "../../src/tables/address";
import type { CellValue, Sheet } from "../../src/tables";

/** A cell of a generated workbook: `Feuille!C5`. */
export type Place = string;

/** Reads the amount of a cell as the workbook has it now; a blank is 0. */
export type AmountAt = (place: Place) => number;

/** Something that holds between cells by construction. */
export interface TrueEquation {
  readonly kind: "sum" | "difference" | "cumulated" | "ratio" | "evolution" | "share" | "mean";
  readonly target: Place;
  readonly terms: readonly { readonly cell: Place; readonly sign: 1 | -1 }[];
  /** How far it is from holding, in multiples of what rounding may leave: at most 1 in a right workbook, 2 and more is plain to see. */
  readonly strain: (amount: AmountAt) => number;
}

/** A workbook that is right in every figure, and what holds in it. */
export interface GeneratedTable {
  readonly sheets: readonly Sheet[];
  /** What slips are put into. */
  readonly equations: readonly TrueEquation[];
  /** What holds besides, and may help to tell where a slip is. */
  readonly further?: readonly TrueEquation[];
}

/** A kind of table: the same random source gives the same table. */
export interface TableKind {
  readonly name: string;
  readonly make: (random: RandomSource) => GeneratedTable;
}

/**
 * A signed sum whose target and terms were each rounded to `unit`.
 * @example sumOf(at(9, 2), [5, 6, 7, 8].map((row) => at(row, 2)), 0.1)
 */
export const sumOf = (
  target: Place,
  terms: readonly (Place | { readonly cell: Place; readonly sign: 1 | -1 })[],
  unit: number,
  kind: "sum" | "difference" | "cumulated" = "sum",
): TrueEquation => {
  const signed = terms.map((term) => (typeof term === "string" ? { cell: term, sign: 1 as const } : term));
  return {
    kind,
    target,
    terms: signed,
    strain: (amount) => {
      const gap = signed.reduce((sum, { cell, sign }) => sum + sign * amount(cell), -amount(target));
      return (2 * Math.abs(gap)) / ((signed.length + 1) * unit);
    },
  };
};

/** A relation between a target and two operands, each printed rounded to a unit. */
export const quotientOf = (
  kind: "ratio" | "evolution" | "share",
  target: Place,
  [a, b]: readonly [Place, Place],
  factor: number,
  units: readonly [target: number, a: number, b: number],
): TrueEquation => ({
  kind,
  target,
  terms: [a, b].map((cell) => ({ cell, sign: 1 as const })),
  strain: (amount) => {
    const minus = kind === "evolution" ? 1 : 0;
    const [x, y] = [amount(a), amount(b)];
    const value = factor * (x / y - minus);
    const spread = [-1, 1].flatMap((p) =>
      [-1, 1].map((q) =>
        Math.abs(factor * ((x + (p * units[1]) / 2) / (y + (q * units[2]) / 2) - minus) - value),
      ),
    );
    return Math.abs(amount(target) - value) / (units[0] / 2 + Math.max(...spread));
  },
});

/** The places of one sheet: `placesOf("Feuille")(4, 2) // "Feuille!C5"`, rows and columns from 0. */
export const placesOf =
  (sheet: string) =>
  (row: number, column: number): Place =>
    `${sheet}!${cellAddress(row, column)}`;

/** A sheet of these rows, from A1. */
export const sheetOf = (name: string, values: readonly (readonly CellValue[])[]): Sheet => ({
  name,
  top: 0,
  left: 0,
  values,
});

const sum = (items: readonly number[]): number => items.reduce((all, one) => all + one, 0);

/** The mean of rates printed to `unit`, weighted by whole counts. */
export const meanOf = (
  target: Place,
  parts: readonly (readonly [rate: Place, weight: Place])[],
  unit: number,
): TrueEquation => ({
  kind: "mean",
  target,
  terms: parts.flat().map((cell) => ({ cell, sign: 1 as const })),
  strain: (amount) => {
    const whole = sum(parts.map(([, weight]) => amount(weight)));
    const mean = sum(parts.map(([rate, weight]) => amount(rate) * amount(weight))) / whole;
    const spread = sum(parts.map(([rate]) => Math.abs(amount(rate) - mean))) / (2 * whole);
    return Math.abs(amount(target) - mean) / (unit + spread);
  },
});
