import type { Language } from "../../host/paneHost";

/**
 * A call written as in French Excel, rewritten for the language of the pane: separators, decimal mark, booleans.
 * @example callIn('=DOT.X({1;2};1,5;VRAI;"a;b")', "en") // '=DOT.X({1;2},1.5,TRUE,"a;b")'
 */
export const callIn = (formula: string, language: Language): string => {
  if (language === "fr") return formula;
  return formula
    .split(/("(?:[^"]|"")*"|\{[^}]*\})/)
    .map((part) => {
      if (part.startsWith('"')) return part;
      const decimals = part.replaceAll(",", ".");
      const separated = part.startsWith("{") ? decimals.replaceAll("\\", ",") : decimals.replaceAll(";", ",");
      return separated.replace(/\bVRAI\b/g, "TRUE").replace(/\bFAUX\b/g, "FALSE");
    })
    .join("");
};
