import { parseNumberFormat } from "./numberFormat";
import { oncePerText } from "./oncePerText";

/**
 * Does the number format show a date or a time? French letters (`jj/mm/aaaa`) count too.
 * @example isDateFormat("d/m/yyyy") // true
 */
export const isDateFormat = oncePerText((format): boolean => {
  const code = parseNumberFormat(format)[0]
    .code.toLowerCase()
    .replace(/general|standard|am\/pm/g, "");
  return /[dmyhsja]/.test(code) && !/[#0?]/.test(code.replace(/s[.,]0+/g, "s"));
});
