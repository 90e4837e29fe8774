import { cellAddress } from "../../src/tables/address";
import type { CellValue, Sheet } from "../../src/tables";
import type { RandomSource } from "../../test/diagnosis/randomSource";

/** One change of a workbook: what it holds then, what was done, and the lines and cells of its sheet that it touches. */
export interface Change {
  readonly sheets: readonly Sheet[];
  readonly told: string;
  readonly sheet: string;
  /** What changed. A deleted row is told by the rows that meet where it was, and by the columns that it had amounts in. */
  readonly cells: readonly Touched[];
  /** The row that is no more, where one was deleted. */
  readonly deleted?: number;
}

/** A changed cell, in absolute coordinates of the changed sheet; the line of an emptied header adds up as it did. */
export interface Touched {
  readonly row: number;
  readonly column: number;
  readonly isHeader: boolean;
}

type Cell = readonly [row: number, column: number];
type Kind = (sheet: Sheet, random: RandomSource) => Made | null;
/** Row and column within the values of the sheet, what the cell holds now. */
interface Made {
  readonly told: string;
  readonly cells: readonly (readonly [...Cell, CellValue])[];
}

const touched = ({ top, left }: Sheet, r: number, c: number, isHeader = false): Touched => ({
  row: top + r,
  column: left + c,
  isHeader,
});

const cellsWith = ({ values }: Sheet, wanted: (value: CellValue, row: number) => boolean): Cell[] =>
  values.flatMap((row, r) => row.flatMap((value, c) => (wanted(value, r) ? [[r, c] as const] : [])));

const isAmount = (value: CellValue): value is number => typeof value === "number";
const amounts = (sheet: Sheet): Cell[] => cellsWith(sheet, isAmount);

/** Puts something else in the place of an amount drawn at random. */
const retyped =
  (told: string, value: (old: number, random: RandomSource) => CellValue): Kind =>
  (sheet, random) => {
    const [row = -1, column = -1] = random.pick(amounts(sheet)) ?? [];
    const old = sheet.values[row]?.[column];
    if (!isAmount(old ?? null)) return null;
    const now = value(old as number, random);
    return now === old ? null : { told, cells: [[row, column, now]] };
  };

/** Another digit in the place of one. */
const withOtherDigit = (old: number, random: RandomSource): number => {
  const digits = String(old);
  const places = [...digits].flatMap((one, k) => (/\d/.test(one) ? [k] : []));
  const k = random.pick(places) ?? 0;
  const typed = Number(digits.slice(0, k) + String(random.below(10)) + digits.slice(k + 1));
  return Number.isFinite(typed) ? typed : old;
};

const exchanged: Kind = (sheet, random) => {
  const all = amounts(sheet);
  const [[r = -1, c = -1] = [], [row = -1, column = -1] = []] = [random.pick(all), random.pick(all)];
  const [one = null, other = null] = [sheet.values[r]?.[c], sheet.values[row]?.[column]];
  return one === other
    ? null
    : {
        told: "two cells exchanged",
        cells: [
          [r, c, other],
          [row, column, one],
        ],
      };
};

const HEADER_EMPTIED = "header emptied";

/** Empties a text that stands above amounts. */
const headerEmptied: Kind = (sheet, random) => {
  const first = new Map<number, number>();
  for (const [row, column] of amounts(sheet)) if (!first.has(column)) first.set(column, row);
  const heads = cellsWith(sheet, (value) => typeof value === "string" && value !== "").filter(
    ([row, column]) => row < (first.get(column) ?? -1),
  );
  const [row, column] = random.pick(heads) ?? [];
  return row === undefined || column === undefined
    ? null
    : { told: HEADER_EMPTIED, cells: [[row, column, null]] };
};

const KINDS: readonly Kind[] = [
  retyped("another digit", withOtherDigit),
  retyped("blank", () => null),
  retyped("a text", (_, random) => random.pick(["n.d.", "voir note", "Total", "-", "x"])),
  retyped("ten times", (old) => old * 10),
  exchanged,
  headerEmptied,
];

/** Rows of some thing kept in step with the rows of a sheet. */
const without = <T>(rows: readonly T[] | undefined, row: number): readonly T[] | undefined =>
  rows && rows.filter((_, r) => r !== row);

/** Without a row that holds amounts; null where formulas or merged cells would have to follow. */
const rowDeleted = (sheet: Sheet, random: RandomSource): (Omit<Change, "sheets"> & { now: Sheet }) | null => {
  const isBound =
    (sheet.formulas ?? []).some((row) => row?.some((one) => one !== null)) ||
    (sheet.merges ?? []).length > 0 ||
    (sheet.tables ?? []).length > 0;
  const [row] = random.pick(amounts(sheet)) ?? [];
  if (isBound || row === undefined) return null;
  const formats = without(sheet.formats, row);
  const now: Sheet = {
    ...sheet,
    values: sheet.values.filter((_, r) => r !== row),
    ...(formats ? { formats } : {}),
  };
  const columns = (sheet.values[row] ?? []).flatMap((value, c) => (isAmount(value) ? [c] : []));
  const meeting = [row - 1, row].map((r) => touched(sheet, r, 0));
  return {
    now,
    told: `row ${sheet.top + row + 1} deleted`,
    sheet: sheet.name,
    cells: [...meeting, ...columns.map((c) => touched(sheet, row, c))],
    deleted: sheet.top + row,
  };
};

const typedOver = (sheet: Sheet, { cells }: Made): Sheet => {
  const values = sheet.values.map((row) => [...row]);
  const formulas = sheet.formulas?.map((row) => row && [...row]);
  for (const [row, column, value] of cells) {
    (values[row] ?? [])[column] = value;
    // What is typed takes the place of a formula.
    if (formulas?.[row]) formulas[row][column] = null;
  }
  return { ...sheet, values, ...(formulas ? { formulas } : {}) };
};

/** Changes one to three cells of one kind each, or deletes a row; null where the draw finds nothing to change. */
export const changed = (sheets: readonly Sheet[], random: RandomSource): Change | null => {
  const sheet = random.pick(sheets);
  if (!sheet) return null;
  const withNow = (now: Sheet): Sheet[] => sheets.map((one) => (one === sheet ? now : one));
  if (random.below(KINDS.length + 1) === 0) {
    const made = rowDeleted(sheet, random);
    return made && { sheets: withNow(made.now), ...made };
  }
  let now = sheet;
  const done: Made[] = [];
  for (let n = 1 + random.below(3); n > 0; n--) {
    const made = random.pick(KINDS)(now, random);
    if (!made) continue;
    now = typedOver(now, made);
    done.push(made);
  }
  if (done.length === 0) return null;
  const cells = done.flatMap((made) =>
    made.cells.map(([row, column]) => touched(sheet, row, column, made.told === HEADER_EMPTIED)),
  );
  const told = done.map(
    (made) =>
      `${made.told} ${made.cells.map(([r, c]) => cellAddress(sheet.top + r, sheet.left + c)).join(" and ")}`,
  );
  return { sheets: withNow(now), told: `${sheet.name}: ${told.join(", ")}`, sheet: sheet.name, cells };
};
