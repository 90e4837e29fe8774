/**
 * A formula typed in French Excel (`;` between arguments, `,` before decimals) in its English form; the names of
 * Excel's own functions are not translated, ours are the same in every language.
 */
export const englishFormula = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(/(\d),(\d)/g, "$1.$2").replace(/;/g, ",")))
    .join("");

/** The other way round: an English formula as French Excel shows it, the names of functions left as they are. */
export const frenchFormula = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(/,/g, ";").replace(/(\d)\.(\d)/g, "$1,$2")))
    .join("");
