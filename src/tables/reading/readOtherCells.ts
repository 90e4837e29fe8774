import { columnConvention, haveLoneDots, type AmountContext, type AmountReading } from "../../amounts";
import type { CellNote } from "../annexTable";
import { CellKind } from "./cellKind";
import { readTextAmounts } from "./readTextAmounts";
import type { SheetCells } from "./sheetCells";

/** What the cells of a table that are not real numbers say. */
export interface OtherCells {
  readonly notes: readonly CellNote[];
  readonly unreadable: ReadonlySet<number>;
  readonly absent: ReadonlySet<number>;
  /** Per column, most decimals typed in texts; −Infinity where no text is an amount. */
  readonly printed: Float64Array;
}

/** Marks without a digit and with two letters at most (`*`, `x`, `ep`, `(D)`) stand for an amount that is not told. */
const isMark = (text: string): boolean => !/\p{N}/u.test(text) && text.replace(/\P{L}/gu, "").length <= 2;

/** Why what is no text is no amount either; any other number is too large to be one. */
const reasons: ReadonlyMap<number, string> = new Map([
  [CellKind.date, "date"],
  [CellKind.boolean, "boolean"],
]);

interface ColumnTexts {
  readonly indices: number[];
  readonly typed: string[];
  /** Without the unit beside the number. */
  readonly texts: string[];
  readonly readings: AmountReading[];
}

/** Are numbers of the column shown as percentages, so that 0.1 stands for « 10 % »? */
const showsPercents = (cells: SheetCells, lines: readonly number[], column: number): boolean =>
  lines.some(
    (line) =>
      cells.kind(line, column) === CellKind.number && cells.format(line, column)?.includes("%") === true,
  );

/** Reads text numbers, errors, dates and words that stand in the amount cells of a table. */
export function readOtherCells(
  cells: SheetCells,
  lines: readonly number[],
  columns: readonly number[],
  others: readonly number[],
  numberDecimals: Float64Array,
): OtherCells {
  const notes: CellNote[] = [];
  const absent = new Set<number>();
  const printed = new Float64Array(columns.length).fill(-Infinity);
  const byColumn = columns.map((): ColumnTexts => ({ indices: [], typed: [], texts: [], readings: [] }));
  for (const index of others) {
    const i = index % columns.length;
    const line = lines[(index - i) / columns.length] as number;
    const value = cells.value(line, columns[i] as number);
    const kind = cells.kind(line, columns[i] as number);
    if (typeof value === "string" && kind !== CellKind.error) {
      byColumn[i]?.indices.push(index);
      byColumn[i]?.typed.push(value);
      byColumn[i]?.texts.push(cells.texts.amountText(value));
      const noted = kind === CellKind.noted ? cells.texts.noted(value) : null;
      byColumn[i]?.readings.push(noted ?? cells.texts.reading(value));
    } else if (kind === CellKind.error) notes.push({ kind: "excel-error", index, text: String(value) });
    else {
      const reason = value === null ? "no-result" : (reasons.get(kind) ?? "too-long");
      notes.push({ kind: "unreadable", index, text: cells.text(line, columns[i] as number), reason });
    }
  }
  const percents = byColumn.map(
    ({ readings }, i) =>
      readings.some((reading) => reading.kind === "amount" && reading.unit === "%") &&
      showsPercents(cells, lines, columns[i] as number),
  );
  let convention: AmountContext | null = null;
  const table = (): AmountContext =>
    (convention ??= {
      ...(cells.sheet.thousands && { thousands: cells.sheet.thousands }),
      ...columnConvention(
        byColumn.flatMap(({ texts }) => texts),
        byColumn.some(({ readings }, i) => numberDecimals[i] === 0 && haveLoneDots(readings)),
      ),
    });
  byColumn.forEach(({ indices, typed, texts, readings }, i) => {
    const decimals = numberDecimals[i] as number;
    const read = readTextAmounts(texts, readings, decimals >= 0 ? decimals : null, table);
    read.forEach((reading, k) => {
      const index = indices[k] as number;
      const text = typed[k] as string;
      if (reading.kind === "amount") {
        const isHundredth = reading.unit === "%" && percents[i] === true;
        const amount = isHundredth ? reading.amount.div(100) : reading.amount;
        notes.push({ kind: "text-number", index, text, amount });
        printed[i] = Math.max(printed[i] as number, reading.decimals + (isHundredth ? 2 : 0));
      } else if (reading.kind === "none") {
        if (reading.absence === "not-told") absent.add(index);
      } else if (reading.kind === "text" && isMark(text)) absent.add(index);
      else {
        const reason = reading.kind === "refused" ? reading.reason : "words";
        notes.push({ kind: "unreadable", index, text, reason });
      }
    });
  });
  const unreadable = new Set<number>();
  for (const note of notes)
    if (note.kind === "unreadable" || note.kind === "excel-error") unreadable.add(note.index);
  return { notes: notes.sort((a, b) => a.index - b.index), unreadable, absent, printed };
}
