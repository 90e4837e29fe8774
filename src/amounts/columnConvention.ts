import type { AmountContext, AmountReading } from "./amountReading";
import { listDash } from "./peelAmount";
import { readAmount } from "./readAmount";
import { flagOf, isCountAndShare } from "./splitMark";

/** In a text read as an amount: a group of thousands, as another mark follows it. */
const dotGroups = /\.\d{3}[.,]\d/;
const commaGroups = /,\d{3}[.,]\d/;
/** `12.000 €`: euros have two decimals, and only prices of a few euros are told to a tenth of a cent. */
const dottedEuros = /^[-+\u2212]?\s?(?:€\s?)?(\d{1,3})\.\d{3}\s?€?$/;
const bareDash = /^[-\u2010-\u2015\u2212]$/;
/** Cells written alike from which a way of writing is no accident. */
const fewestAlike = 3;

/** `1.234`: one dot with three digits behind it, which may be decimals or a group of thousands. */
const isLoneDot = (reading: AmountReading): boolean =>
  reading.kind === "refused" && reading.reason === "ambiguous-dot";

/** Do several amounts have a lone dot, written alike from end to end? */
export const haveLoneDots = (readings: readonly AmountReading[]): boolean =>
  readings.filter(isLoneDot).length >= fewestAlike;

/**
 * What the texts of one column (or table) prove about how its amounts are typed, to read the doubtful ones among them.
 *
 * `thousands` is left out when the texts prove none, or both.
 * @param areWhole the other amounts are numbers without decimals: several texts with three digits behind a dot are no decimals either
 * @example columnConvention(["1.234.567", "1.234"]) // { thousands: ".", decimals: 0 }
 */
export function columnConvention(texts: Iterable<string>, areWhole = false): AmountContext {
  let dots = false;
  let commas = false;
  let parentheses = false;
  let decimals: number | undefined;
  let [all, shares, listDashes, lone, euros] = [0, 0, 0, 0, 0];
  let hasBareDash = false;
  let haveTens = false;
  const flags = new Map<string, number>();
  for (const raw of texts) {
    const text = raw.trim().replace(/\s/g, " ");
    all += 1;
    if (isCountAndShare(text)) shares += 1;
    else if (listDash.test(text)) listDashes += 1;
    hasBareDash ||= bareDash.test(text);
    const flag = flagOf(text);
    if (flag !== null) flags.set(flag, (flags.get(flag) ?? 0) + 1);
    // Read as if amounts had no decimals, so that a doubtful comma is refused and proves nothing.
    const reading = readAmount(text, { decimals: 0 });
    if (isLoneDot(reading)) {
      lone += 1;
      const whole = text.includes("€") ? dottedEuros.exec(text)?.[1] : undefined;
      if (whole !== undefined) euros += 1;
      haveTens ||= whole !== undefined && whole.length > 1;
    }
    if (reading.kind !== "amount") continue;
    decimals = Math.max(decimals ?? 0, reading.decimals);
    dots ||= dotGroups.test(text);
    commas ||= commaGroups.test(text);
    parentheses ||= text.startsWith("(");
  }
  dots ||= haveTens && euros >= fewestAlike && (decimals ?? 0) < 3;
  dots ||= areWhole && lone >= fewestAlike && (decimals ?? 0) === 0;
  const repeated = [...flags].filter(([, count]) => count >= fewestAlike).map(([letter]) => letter);
  return {
    ...(dots !== commas && { thousands: dots ? "." : "," }),
    ...(decimals !== undefined && { decimals }),
    ...(parentheses && { parentheses }),
    ...(shares >= fewestAlike && shares * 3 >= all && { shares: true }),
    ...(listDashes >= 2 && !hasBareDash && { dashes: true }),
    ...(repeated.length > 0 && { flags: repeated.join("") }),
  };
}
