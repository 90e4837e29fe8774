import type { ListSum, NamedLine } from "./namedLine";

const months: readonly RegExp[] = [
  /^jan(?:v(?:ier)?|uary)?$/,
  /^f[e]?(?:v(?:r(?:ier)?)?|eb(?:ruary)?)$/,
  /^mar(?:s|ch)?$/,
  /^a(?:vr(?:il)?|pr(?:il)?)$/,
  /^ma[iy]$/,
  /^ju(?:in|ne?)$/,
  /^ju(?:il(?:let)?|ly?)$/,
  /^ao?u(?:t|g(?:ust)?)$/,
  /^sept?(?:embre|ember)?$/,
  /^oct(?:obre|ober)?$/,
  /^nov(?:embre|ember)?$/,
  /^d[e]c(?:embre|ember)?$/,
];
const quarter =
  /^(?:([1-4])(?:er|e|eme|st|nd|rd|th)? ?(?:trim(?:estre)?|quarter)|(?:t|q|trim(?:estre)?|quarter) ?([1-4]))$/;
const year = / ?(?:19|20)\d\d$/;

/** The month or quarter that a label names, year aside: 0 to 11, 12 to 15; -1 for anything else. */
function period(key: string): number {
  const bare = key.replace(year, "");
  const found = quarter.exec(bare);
  if (found) return 11 + Number(found[1] ?? found[2]);
  return months.findIndex((month) => month.test(bare));
}

/**
 * The sums of a complete calendar: twelve months, four quarters, or the months of each quarter and then the quarters, all under
 * (or over) the only total. Anything else among the lines, but « dont … », and nothing is certain.
 */
export function calendarSums(lines: readonly NamedLine[]): ListSum[] {
  const totals = lines.filter(({ role }) => role === "total");
  const found = new Map<number, number>();
  for (const { key, line, role } of lines) {
    if (role === "total" || role === "of-which") continue;
    const at = period(key);
    if (at < 0 || found.has(at)) return [];
    found.set(at, line);
  }
  const range = (from: number, to: number): number[] =>
    Array.from({ length: to - from }, (_, i) => found.get(from + i) ?? -1);
  const isWhole = (part: readonly number[]): boolean => !part.includes(-1);
  const [twelve, four] = [range(0, 12), range(12, 16)];
  const [total] = totals;
  if (totals.length > 1 || found.size !== (isWhole(twelve) ? 12 : 0) + (isWhole(four) ? 4 : 0)) return [];
  const sums: ListSum[] = [];
  if (isWhole(twelve) && isWhole(four))
    sums.push(...four.map((target, q) => ({ target, parts: range(3 * q, 3 * q + 3) })));
  if (total && found.size > 0) sums.push({ target: total.line, parts: isWhole(four) ? four : twelve });
  return sums;
}
