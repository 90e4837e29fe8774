/**
 * A formula typed in French Excel (`;` between arguments, `,` before decimals) in its English form; the names of
 * Excel's own functions are not translated, ours are the same in every language.
 */
export const englishFormula = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : part.replace(/(\d),(\d)/g, "$1.$2").replace(/;/g, ",")))
    .join("");
