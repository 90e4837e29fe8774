import type { AmountContext } from "./amountReading";
import { readAmount } from "./readAmount";

const dotGroups = /\d\.\d{3}(?:\.\d{3}(?!\d)|,\d)/;
const commaGroups = /\d,\d{3}(?:,\d{3}(?!\d)|\.\d)/;

/**
 * What the texts of one column (or table) prove about how its amounts are typed, to read the doubtful ones among them.
 *
 * `thousands` is left out when the texts prove none, or both.
 * @example columnConvention(["1.234.567", "1.234"]) // { thousands: ".", decimals: 0 }
 */
export function columnConvention(texts: Iterable<string>): AmountContext {
  let dots = false;
  let commas = false;
  let parentheses = false;
  let decimals: number | undefined;
  for (const text of texts) {
    // Read as if amounts had no decimals, so that a doubtful comma is refused and proves nothing.
    const reading = readAmount(text, { decimals: 0 });
    if (reading.kind !== "amount") continue;
    decimals = Math.max(decimals ?? 0, reading.decimals);
    dots ||= dotGroups.test(text);
    commas ||= commaGroups.test(text);
    parentheses ||= text.trimStart().startsWith("(");
  }
  return {
    ...(dots !== commas && { thousands: dots ? "." : "," }),
    ...(decimals !== undefined && { decimals }),
    ...(parentheses && { parentheses }),
  };
}
