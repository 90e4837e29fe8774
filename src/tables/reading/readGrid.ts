import { exactFromExcel, type Exact } from "../../amounts";
import type { AmountGrid } from "../amountGrid";
import type { CellNote } from "../annexTable";
import { CellKind } from "./cellKind";
import { mostDecimals, powerOfTen } from "./decimalPlaces";
import { readOtherCells } from "./readOtherCells";
import type { SheetCells } from "./sheetCells";
import { surveyAmounts } from "./surveyAmounts";
import { unitsInTurn } from "./unitsInTurn";

/** Below, a product of doubles rounds to the right integer. */
const roundsRight = 1e15;
const mostExact = 2 ** 53;

/** Lines that print more digits than the others are an exception (rates, means) up to this share of them. */
const FINE_SHARE = 1 / 3;

/** Do a few lines alone print as many decimals as the table does? */
function hasFineLines(printedByLine: Float64Array, decimals: number): boolean {
  const told = printedByLine.filter((count) => count > -Infinity);
  const fine = told.filter((count) => count >= decimals).length;
  return decimals > 0 && fine <= FINE_SHARE * told.length;
}

/** A table's amounts before its labels are known, and what is said of its cells. */
export interface GridReading {
  readonly grid: Omit<AmountGrid, "rowLabels" | "columnLabels">;
  /** Most decimals printed, per column. */
  readonly decimals: readonly number[];
  readonly notes: readonly CellNote[];
}

const scaledExact = (amount: Exact, scale: number): bigint =>
  BigInt(amount.times(powerOfTen(scale)).round().toFixed(0));

/** Does a row or a column add up, in magnitude, beyond what doubles hold exactly? */
function overflows(values: Float64Array, columns: number): boolean {
  const down = new Float64Array(columns);
  let across = 0;
  for (let i = 0; i < values.length; i++) {
    const c = i % columns;
    if (c === 0) across = 0;
    const magnitude = Math.abs(values[i] as number);
    if (Number.isNaN(magnitude)) continue;
    across += magnitude;
    down[c] = (down[c] as number) + magnitude;
    if (across >= mostExact || down[c] >= mostExact) return true;
  }
  return false;
}

/**
 * Reads the amounts of a table as integers of one decimal unit.
 *
 * `turn`: rows that each item takes, one measure a row; each measure has a last digit of its own.
 * The scale is the most decimals that an amount needs or prints, at most 10. Quotients (numbers that need more than 6 decimals)
 * do not raise it beyond what keeps the sums below 2^53: rounding their tail there is far below any printed unit.
 */
export function readGrid(
  cells: SheetCells,
  lines: readonly number[],
  columns: readonly number[],
  turn = 1,
): GridReading {
  const survey = surveyAmounts(cells, lines, columns);
  const other = readOtherCells(cells, lines, columns, survey.others, survey.printed);
  const texts = new Map<number, Exact>();
  for (const note of other.notes) if (note.kind === "text-number") texts.set(note.index, note.amount);

  const printed = columns.map((_, i) => Math.max(survey.printed[i] as number, other.printed[i] as number));
  const needed = Math.min(mostDecimals, Math.max(survey.needed, ...other.printed));
  const affordable = Math.floor(Math.log10(mostExact / Math.max(1, survey.magnitude)));
  const scale = survey.hasQuotients ? Math.max(needed, Math.min(mostDecimals, affordable)) : needed;
  const decimals = printed.map((count) => (count === -Infinity ? 0 : Math.min(count, scale)));

  const power = powerOfTen(scale);
  const values = new Float64Array(lines.length * columns.length).fill(NaN);
  const exact = (r: number, i: number): bigint => {
    const text = texts.get(r * columns.length + i);
    const value = text ?? exactFromExcel(cells.value(lines[r] as number, columns[i] as number) as number);
    return scaledExact(value, scale);
  };
  lines.forEach((line, r) => {
    for (let i = 0; i < columns.length; i++) {
      if (cells.kind(line, columns[i] as number) !== CellKind.number) continue;
      const scaled = (cells.value(line, columns[i] as number) as number) * power;
      values[r * columns.length + i] =
        scaled < roundsRight && scaled > -roundsRight ? Math.round(scaled) + 0 : Number(exact(r, i));
    }
  });
  for (const [index, amount] of texts) values[index] = Number(scaledExact(amount, scale));

  const large = overflows(values, columns.length)
    ? Array.from(values, (value, index) => {
        if (Number.isNaN(value)) return 0n;
        const isExact = value < roundsRight && value > -roundsRight;
        return isExact ? BigInt(value) : exact(Math.floor(index / columns.length), index % columns.length);
      })
    : null;
  return {
    grid: {
      rows: lines.length,
      columns: columns.length,
      scale,
      values,
      units: Float64Array.from(decimals, (count) => powerOfTen(scale - count)),
      ...((turn > 1 || hasFineLines(survey.printedByLine, Math.max(...decimals))) && {
        rowUnits: unitsInTurn(survey.printedByLine, turn > 1 ? turn : lines.length, (count) =>
          powerOfTen(scale - Math.min(count, scale)),
        ),
      }),
      large,
      unreadable: other.unreadable,
      absent: other.absent,
    },
    decimals,
    notes: other.notes.concat(survey.hiddenDecimals),
  };
}
