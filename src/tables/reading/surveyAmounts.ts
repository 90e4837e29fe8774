import { exactFromExcel, type Exact } from "../../amounts";
import type { CellNote } from "../annexTable";
import { CellKind } from "./cellKind";
import { decimalPlaces, mostAmountDecimals, mostDecimals, powerOfTen } from "./decimalPlaces";
import { FormatDecimals } from "./formatDecimals";
import type { SheetCells } from "./sheetCells";

/** What a first pass over the body of a table learns, before its common scale is known. */
export interface AmountSurvey {
  /** Per column, most decimals printed; −Infinity where no real number stands. */
  readonly printed: Float64Array;
  /** Per line, most decimals printed; −Infinity where too few amounts say so. */
  readonly printedByLine: Float64Array;
  /** Most decimals that a real number needs, quotients apart, or that a number format prints. */
  readonly needed: number;
  /** Some numbers need more decimals than amounts have: quotients. */
  readonly hasQuotients: boolean;
  /** Sum of the magnitudes of the real numbers. */
  readonly magnitude: number;
  /** Grid indices of the cells that hold something other than a real number. */
  readonly others: readonly number[];
  readonly hiddenDecimals: readonly CellNote[];
}

/** Digits before the decimal mark that Excel's General format leaves for decimals. */
const generalDecimals = (value: number): number =>
  Math.max(0, mostDecimals - Math.max(1, Math.floor(Math.log10(Math.abs(value))) + 1));

/** The note of a number that prints with fewer decimals than it stores; its amounts are made when asked for. */
class HiddenDecimals {
  readonly kind = "hidden-decimals";

  constructor(
    readonly index: number,
    private readonly value: number,
    private readonly decimals: number,
  ) {}

  get stored(): Exact {
    return exactFromExcel(this.value);
  }

  get displayed(): Exact {
    return this.decimals >= 0
      ? this.stored.toDecimalPlaces(this.decimals)
      : this.stored.toNearest(powerOfTen(-this.decimals));
  }
}

/** Amounts of a line that say its decimals as surely as one number format does. */
const TOLD_BY_A_FORMAT = 2;

/** A column of rates, nearly all of whose amounts have decimals, says nothing of the others in its lines. */
const RATE_SHARE = 0.9;

/** Added to the decimals of a cell, plus one, that its number format shows; 0 stands for no amount. */
const SHOWN = 64;

/** Per line, the most decimals printed in its columns of amounts. */
const decimalsByLine = (cells: Uint8Array, columns: number): Float64Array => {
  const [all, fine] = [new Uint32Array(columns), new Uint32Array(columns)];
  cells.forEach((cell, index) => {
    if (cell === 0) return;
    const i = index % columns;
    all[i] = (all[i] as number) + 1;
    if (cell % SHOWN > 1) fine[i] = (fine[i] as number) + 1;
  });
  const isRate = Array.from(all, (count, i) => (fine[i] as number) >= RATE_SHARE * count);
  const allRates = isRate.every((is) => is);
  const most = new Float64Array(columns === 0 ? 0 : cells.length / columns).fill(-Infinity);
  const told = new Uint32Array(most.length);
  cells.forEach((cell, index) => {
    const i = index % columns;
    if (cell === 0 || (isRate[i] && !allRates)) return;
    const r = (index - i) / columns;
    const decimals = (cell % SHOWN) - 1;
    if (decimals > (most[r] as number)) most[r] = decimals;
    told[r] = (told[r] as number) + (cell >= SHOWN ? TOLD_BY_A_FORMAT : 1);
  });
  return most.map((decimals, r) => ((told[r] as number) >= TOLD_BY_A_FORMAT ? decimals : -Infinity));
};

const isWholeMultiple = (value: number, step: number): boolean => Math.round(value / step) * step === value;

/** Surveys the amount cells of a table: decimals, magnitude, and which cells are not plain numbers. */
export function surveyAmounts(
  cells: SheetCells,
  lines: readonly number[],
  columns: readonly number[],
): AmountSurvey {
  const formats = new FormatDecimals();
  const printed = new Float64Array(columns.length).fill(-Infinity);
  const printedByCell = new Uint8Array(lines.length * columns.length);
  let needed = 0;
  const others: number[] = [];
  const hiddenDecimals: CellNote[] = [];
  let hasQuotients = false;
  let magnitude = 0;
  lines.forEach((line, r) => {
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i] as number;
      const kind = cells.kind(line, column);
      if (kind === CellKind.blank) continue;
      const index = r * columns.length + i;
      if (kind !== CellKind.number) {
        others.push(index);
        continue;
      }
      const value = cells.value(line, column) as number;
      magnitude += Math.abs(value);
      const shown = formats.of(cells.format(line, column));
      const places = decimalPlaces(value, Math.max(0, shown ?? (printed[i] as number)));
      const isQuotient = places < 0 || places > mostAmountDecimals;
      if (shown !== null && (shown < 0 ? !isWholeMultiple(value, powerOfTen(-shown)) : places !== shown))
        hiddenDecimals.push(new HiddenDecimals(index, value, shown));
      const typed = places < 0 ? mostDecimals : places;
      const display = shown ?? (isQuotient ? Math.min(typed, generalDecimals(value)) : places);
      printed[i] = Math.max(printed[i] as number, display);
      if (value !== 0)
        printedByCell[index] =
          1 +
          Math.max(0, shown ?? (isQuotient ? display : decimalPlaces(value))) +
          (shown === null ? 0 : SHOWN);
      const atLeast = isQuotient ? (shown ?? 0) : places;
      if (isQuotient) hasQuotients = true;
      needed = Math.max(needed, atLeast);
    }
  });
  const printedByLine = decimalsByLine(printedByCell, columns.length);
  return {
    printed,
    printedByLine,
    needed,
    hasQuotients,
    magnitude,
    others,
    hiddenDecimals,
  };
}
