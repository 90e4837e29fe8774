import {
  columnConvention,
  readAmount,
  type AmountContext,
  type AmountReading,
  type RefusalReason,
} from "../../amounts";
import { flagOf } from "../../amounts/splitMark";

const threeDecimals = /^[^.,]*,\d{3}\D*$/;

/** A share beside a count, a letter that a note explains: only the other cells say so. */
const othersDecide: ReadonlySet<RefusalReason> = new Set(["several-numbers", "stray-characters"]);

/** May the rest of the column change how the text reads? */
const isDoubtful = (text: string, reading: AmountReading): boolean =>
  reading.kind === "refused"
    ? reading.reason.startsWith("ambiguous") || othersDecide.has(reading.reason)
    : reading.kind === "amount"
      ? reading.decimals === 3 && threeDecimals.test(text)
      : reading.kind === "text" && flagOf(text.trim()) !== null;

/**
 * Reads the texts of one column, the doubtful ones (`1.234`, `95,618`, `(1)`) in the light of the others.
 *
 * `numberDecimals`: most decimals of the real numbers of the column, null when it has none.
 * `table` says what the table's other texts prove, where the column proves nothing.
 */
export function readTextAmounts(
  texts: readonly string[],
  readings: readonly AmountReading[],
  numberDecimals: number | null,
  table: () => AmountContext,
): readonly AmountReading[] {
  if (!texts.some((text, i) => isDoubtful(text, readings[i] as AmountReading))) return readings;
  const column = columnConvention(texts, numberDecimals === 0);
  const decimals = Math.max(column.decimals ?? -1, numberDecimals ?? -1);
  // A column of three decimals knows better than its neighbours what its marks are.
  const known = { ...(decimals >= 3 ? {} : table()), ...column };
  const told = Object.entries(known).filter(([name]) => name !== "decimals");
  const context: AmountContext = { ...Object.fromEntries(told), ...(decimals >= 0 && { decimals }) };
  return texts.map((text, i) => {
    const reading = readings[i] as AmountReading;
    return isDoubtful(text, reading) ? readAmount(text, context) : reading;
  });
}
