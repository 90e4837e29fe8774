import type { AmountContext } from "./amountReading";
import { listDash } from "./peelAmount";
import { readAmount } from "./readAmount";
import { flagOf, isCountAndShare } from "./splitMark";

const dotGroups = /\d\.\d{3}(?:\.\d{3}(?!\d)|,\d)/;
const commaGroups = /\d,\d{3}(?:,\d{3}(?!\d)|\.\d)/;
const bareDash = /^[-\u2010-\u2015\u2212]$/;
/** Cells written alike from which a way of writing is no accident. */
const fewestAlike = 3;

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
  let [all, shares, listDashes, bareDashes] = [0, 0, 0, 0];
  const flags = new Map<string, number>();
  for (const raw of texts) {
    const text = raw.trim().replace(/\s/g, " ");
    all += 1;
    if (isCountAndShare(text)) shares += 1;
    else if (listDash.test(text)) listDashes += 1;
    else if (bareDash.test(text)) bareDashes += 1;
    const flag = flagOf(text);
    if (flag !== null) flags.set(flag, (flags.get(flag) ?? 0) + 1);
    // Read as if amounts had no decimals, so that a doubtful comma is refused and proves nothing.
    const reading = readAmount(text, { decimals: 0 });
    if (reading.kind !== "amount") continue;
    decimals = Math.max(decimals ?? 0, reading.decimals);
    dots ||= dotGroups.test(text);
    commas ||= commaGroups.test(text);
    parentheses ||= text.trimStart().startsWith("(");
  }
  const repeated = [...flags].filter(([, count]) => count >= fewestAlike).map(([letter]) => letter);
  return {
    ...(dots !== commas && { thousands: dots ? "." : "," }),
    ...(decimals !== undefined && { decimals }),
    ...(parentheses && { parentheses }),
    ...(shares >= fewestAlike && shares * 3 >= all && { shares: true }),
    ...(listDashes >= 2 && bareDashes === 0 && { dashes: true }),
    ...(repeated.length > 0 && { flags: repeated.join("") }),
  };
}
