import { parseNumberFormat } from "./numberFormat";

const seen = new Map<string, boolean>();

/**
 * Does the number format show a date or a time? French letters (`jj/mm/aaaa`) count too.
 * @example isDateFormat("d/m/yyyy") // true
 */
export function isDateFormat(format: string): boolean {
  const known = seen.get(format);
  if (known !== undefined) return known;
  const code = (parseNumberFormat(format)[0]?.code ?? "")
    .toLowerCase()
    .replace(/general|standard|am\/pm/g, "");
  const answer = /[dmyhsja]/.test(code) && !/[#0?]/.test(code.replace(/s[.,]0+/g, "s"));
  seen.set(format, answer);
  return answer;
}
