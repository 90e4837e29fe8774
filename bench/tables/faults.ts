import { readAddress } from "../../src/tables/address";
import type { CellValue, Sheet } from "../../src/tables";
import { CELL_SLIPS, mistype } from "../../test/diagnosis/injectSlips";
import type { RandomSource } from "../../test/diagnosis/randomSource";
import type { AmountAt, GeneratedTable, Place, TrueEquation } from "./generatedTable";

/** A cell that no longer holds what it should. */
export interface WrongCell {
  readonly place: Place;
  readonly truth: number;
  readonly typed: CellValue;
}

/** A workbook with faults; `wrong` are the cells that a checker should name. */
export interface FaultyTable {
  readonly sheets: readonly Sheet[];
  readonly wrong: readonly WrongCell[];
  readonly equations: readonly TrueEquation[];
  readonly further?: readonly TrueEquation[];
}

/** Puts a fault into a right workbook; null when the table has no room for it. */
export type Fault = (table: GeneratedTable, random: RandomSource) => FaultyTable | null;

/** From so many times what rounding may leave on, a gap is plain to see. */
const PLAIN = 2;
const MOST_DRAWS = 200;

const placeIn = (
  sheets: readonly Sheet[],
  place: Place,
): { sheet: Sheet; row: number; column: number } | null => {
  const [name, address = ""] = place.split("!");
  const sheet = sheets.find((one) => one.name === name);
  const at = readAddress(address);
  return sheet && at ? { sheet, row: at.row - sheet.top, column: at.column - sheet.left } : null;
};

/** What a cell of the workbook holds. */
export const valueAt = (sheets: readonly Sheet[], place: Place): CellValue => {
  const found = placeIn(sheets, place);
  return found?.sheet.values[found.row]?.[found.column] ?? null;
};

/** The amounts of the workbook; what is no number counts 0. */
export const amountsOf =
  (sheets: readonly Sheet[]): AmountAt =>
  (place) => {
    const value = valueAt(sheets, place);
    return typeof value === "number" ? value : 0;
  };

/** The workbook with some cells holding something else. */
export const withCells = (sheets: readonly Sheet[], cells: ReadonlyMap<Place, CellValue>): Sheet[] =>
  sheets.map((sheet) => {
    const values = sheet.values.map((row) => [...row]);
    for (const [place, value] of cells) {
      const found = placeIn(sheets, place);
      const row = found?.sheet === sheet ? values[found.row] : undefined;
      if (found && row) row[found.column] = value;
    }
    return { ...sheet, values };
  });

/** The equations through each cell. */
export const equationsThrough = (equations: readonly TrueEquation[]): Map<Place, TrueEquation[]> => {
  const through = new Map<Place, TrueEquation[]>();
  for (const equation of equations) {
    for (const cell of new Set([equation.target, ...equation.terms.map((term) => term.cell)]))
      through.set(cell, [...(through.get(cell) ?? []), equation]);
  }
  return through;
};

/** The decimals of an amount as it is typed. */
export const decimalsOf = (amount: number): number => (String(amount).split(".")[1] ?? "").length;

/** Is an equation off by so much that nobody takes it for rounding? */
export const isPlain = ({ strain }: TrueEquation, amount: AmountAt): boolean => strain(amount) >= PLAIN;

/** An amount as a person might mistype it, in its own decimals; null when this slip cannot be made on it. */
export const slipOf = (amount: number, random: RandomSource): number | null => {
  const power = 10 ** decimalsOf(amount);
  const typed = mistype(Math.round(amount * power), random.pick(CELL_SLIPS), random);
  return typed === null ? null : typed / power;
};

/** `count` mistyped cells, each plain to see in every equation through it. */
export const mistyped =
  (count: number): Fault =>
  ({ sheets, equations, further = [] }, random) => {
    const through = equationsThrough(equations);
    const places = [...through.keys()];
    if (places.length === 0) return null;
    const wrong = new Map<Place, WrongCell>();
    for (let draw = 0; draw < MOST_DRAWS && wrong.size < count; draw++) {
      const place = random.pick(places);
      const truth = valueAt(sheets, place);
      if (typeof truth !== "number" || truth === 0 || wrong.has(place)) continue;
      const typed = slipOf(truth, random);
      if (typed === null || typed === truth) continue;
      const amount = amountsOf(withCells(sheets, new Map([[place, typed]])));
      if (!(through.get(place) ?? []).every((equation) => isPlain(equation, amount))) continue;
      wrong.set(place, { place, truth, typed });
    }
    if (wrong.size < count) return null;
    const cells = new Map([...wrong.values()].map(({ place, typed }) => [place, typed]));
    return { sheets: withCells(sheets, cells), wrong: [...wrong.values()], equations, further };
  };
