import frenchNames from "./frenchNames.json";

const englishOf = new Map(Object.entries(frenchNames));
const frenchOf = new Map(Object.entries(frenchNames).map(([french, english]) => [english, french]));

/** Strings, quoted sheet names, names and addresses, numbers with that decimal separator, and single marks. */
const tokensWith = (decimal: string): RegExp =>
  new RegExp(
    `"(?:[^"]|"")*"|'(?:[^']|'')*'|[\\p{L}_$\\\\][\\p{L}\\p{N}_.$]*|\\d+(?:${decimal}\\d+)?|[\\s\\S]`,
    "gu",
  );
const frenchTokens = tokensWith(",");
const englishTokens = tokensWith("\\.");

const rewrite = (
  formula: string,
  tokens: RegExp,
  each: (token: string, inBraces: boolean, next: string) => string,
): string => {
  let inBraces = false;
  const found = formula.match(tokens) ?? [];
  return found
    .map((token, index) => {
      if (token === "{") inBraces = true;
      if (token === "}") inBraces = false;
      return each(token, inBraces, found[index + 1] ?? "");
    })
    .join("");
};

const isNumber = (token: string): boolean => /^\d/.test(token);

/**
 * A formula as French Excel shows and takes it, in the English form of files and of the programming interface:
 * `;` between arguments, `,` before decimals, `.` between the columns of an array, names of functions.
 * @example englishFormula("=SOMME(B2;1,5)") // "=SUM(B2,1.5)"
 */
export const englishFormula = (formula: string): string =>
  rewrite(formula, frenchTokens, (token, inBraces, next) => {
    if (isNumber(token)) return token.replace(",", ".");
    if (token === ";" && !inBraces) return ",";
    if (token === "." && inBraces) return ",";
    if (next === "(") return englishOf.get(token.toUpperCase()) ?? token;
    return token;
  });

/**
 * The same, the other way.
 * @example frenchFormula("=SUM(B2,1.5)") // "=SOMME(B2;1,5)"
 */
export const frenchFormula = (formula: string): string =>
  rewrite(formula, englishTokens, (token, inBraces, next) => {
    if (isNumber(token)) return token.replace(".", ",");
    if (token === ",") return inBraces ? "." : ";";
    if (next === "(") return frenchOf.get(token.toUpperCase()) ?? token;
    return token;
  });

/**
 * A number typed the French way: spaces between thousands, decimal comma.
 * @example typedNumber("1 234,5") // 1234.5
 */
export function typedNumber(text: string): number | null {
  const compact = text.trim().replace(/[ \u00a0\u202f](?=\d{3}(?:\D|$))/g, "");
  return /^[+-]?\d+(,\d+)?$/.test(compact) ? Number(compact.replace(",", ".")) : null;
}
