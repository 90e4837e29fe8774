import { parseNumberFormat } from "./numberFormat";
import { oncePerText } from "./oncePerText";
import { isDateFormat } from "./isDateFormat";

/** Spaces before its comma; or a zero, and no three places behind, which would be thousands. */
const french = /^[#0?]+\s[#0?\s]*,[#0]+$|^0,(?![#0]{3}$)[#0]+$/u;

/** The number part of a section in English form: French `# ##0,0` has its decimal comma turned into a dot. */
function englishNumber(code: string): string | null {
  const number = /[#0?][#0?.,\s]*/u.exec(code)?.[0].trim();
  if (number === undefined || /[#0?]\s*\/|e[+-]/i.test(code)) return null;
  return french.test(number) ? number.replace(",", ".") : number;
}

/**
 * How many times a section divides what it shows by 1,000: its trailing commas.
 * @example thousandsOfSection("#,##0,") // 1
 */
export const thousandsOfSection = (code: string): number => {
  const number = englishNumber(code) ?? "";
  return number.length - number.replace(/,+$/, "").length;
};

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
