import { parseNumberFormat } from "./numberFormat";
import { oncePerText } from "./oncePerText";
import { isDateFormat } from "./isDateFormat";

/** The number part of a section in English form: French `# ##0,0` has its decimal comma turned into a dot. */
function englishNumber(code: string): string | null {
  const number = /[#0?][#0?.,\s]*/u.exec(code)?.[0].trim();
  if (number === undefined || /[#0?]\s*\/|e[+-]/i.test(code)) return null;
  if (number.includes(".")) return number;
  const french = /^(?:[#0?]{1,3}\s[#0?\s]*|0),(0+|#+)$/u.exec(number);
  const isFrench = french !== null && (/\s/u.test(number) || french[1]?.length !== 3);
  return isFrench ? number.replace(",", ".") : number;
}

/**
 * How many times a section divides what it shows by 1,000: its trailing commas.
 * @example thousandsOfSection("#,##0,") // 1
 */
export const thousandsOfSection = (code: string): number =>
  /,*$/.exec(englishNumber(code) ?? "")?.[0].length ?? 0;

function decimalsOfSection(code: string): number | null {
  const number = englishNumber(code);
  if (number === null) return null;
  const decimals = (number.split(".")[1] ?? "").replace(/[^#0?]/g, "").length;
  return decimals + (code.includes("%") ? 2 : 0) - 3 * thousandsOfSection(code);
}

/**
 * Decimals of the *stored* number that a number format lets see: `0.00%` shows 4, `#,##0,` shows −3 (thousands).
 *
 * Null when the format sets none: General, text, dates, fractions, scientific. The most decimals of its sections.
 * @example decimalsOfFormat("#,##0.0") // 1
 */
export const decimalsOfFormat = oncePerText((format): number | null => {
  if (isDateFormat(format)) return null;
  const decimals = parseNumberFormat(format)
    .map(({ code }) => decimalsOfSection(code))
    .filter((count) => count !== null);
  return decimals.length === 0 ? null : Math.max(...decimals);
});
