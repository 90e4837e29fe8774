const dayInMilliseconds = 86_400_000;
const serialOfUnixEpoch = 25_569;
// Excel counts a 29 February 1900 that never was: before 1 March 1900 its serials are one lower.
const firstTrueSerial = 61;

/**
 * Excel's serial of a calendar day, or null when that day does not exist or comes before 1900.
 * @example serialOf(2024, 11, 1) // 45597
 */
export const serialOf = (year: number, month: number, day: number): number | null => {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = time / dayInMilliseconds + serialOfUnixEpoch;
  return serial < firstTrueSerial ? serial - 1 : serial;
};

/** The calendar day of an Excel serial. */
export const calendarDay = (serial: number): { year: number; month: number; day: number } => {
  const shifted = serial < firstTrueSerial ? serial + 1 : serial;
  const date = new Date((shifted - serialOfUnixEpoch) * dayInMilliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** A serial as "jj/mm/aaaa". */
export const showDate = (serial: number): string => {
  const { year, month, day } = calendarDay(serial);
  return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
};
