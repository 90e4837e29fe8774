import { parseNumberFormat } from "./numberFormat";
import { oncePerFormat } from "./oncePerFormat";

/**
 * Does the number format show a date or a time? French letters (`jj/mm/aaaa`) count too.
 * @example isDateFormat("d/m/yyyy") // true
 */
export const isDateFormat = oncePerFormat((format): boolean => {
  const code = (parseNumberFormat(format)[0]?.code ?? "")
    .toLowerCase()
    .replace(/general|standard|am\/pm/g, "");
  return /[dmyhsja]/.test(code) && !/[#0?]/.test(code.replace(/s[.,]0+/g, "s"));
});
