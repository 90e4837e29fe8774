import { readArea } from "../../tables/address";
import type { Area } from "../../tables/workbook";

/** A signed area that a formula adds up. */
export interface SummedArea {
  readonly area: Area;
  readonly sign: 1 | -1;
  /** SUBTOTAL leaves out the cells that hold a SUBTOTAL themselves. */
  readonly skipsSubtotals: boolean;
  /** SUBTOTAL(109, …) leaves out hidden rows too. */
  readonly skipsHidden: boolean;
}

/**
 * The areas that a formula adds up, when it does nothing else: `+`, `−`, parentheses, SUM, SUBTOTAL(9 or 109, …), references
 * of the same sheet, with or without dollars. Null for anything else: a formula is read, never guessed.
 * @example readSumFormula("=SUM(B5:B17)-B9")?.length // 2
 */
export const readSumFormula = (formula: string): readonly SummedArea[] | null => {
  const tokens = tokenize(formula.replace(/^=/, ""));
  if (!tokens) return null;
  const areas: SummedArea[] = [];
  let next = 0;
  const eat = (token: string): boolean => {
    if (tokens[next] !== token) return false;
    next++;
    return true;
  };

  const readArguments = (sign: 1 | -1, skipsSubtotals: boolean, skipsHidden: boolean): boolean => {
    do {
      if (!readExpression(sign, skipsSubtotals, skipsHidden)) return false;
    } while (eat(","));
    return eat(")");
  };
  const readTerm = (sign: 1 | -1, skipsSubtotals: boolean, skipsHidden: boolean): boolean => {
    while (tokens[next] === "+" || tokens[next] === "-")
      if (tokens[next++] === "-") sign = sign === 1 ? -1 : 1;
    if (eat("(")) return readArguments(sign, skipsSubtotals, skipsHidden);
    if (eat("SUM(")) return readArguments(sign, false, false);
    if (eat("SUBTOTAL(")) {
      const code = tokens[next++];
      return (code === "9" || code === "109") && eat(",") && readArguments(sign, true, code === "109");
    }
    const area = readArea(tokens[next] ?? "");
    if (!area) return false;
    next++;
    areas.push({ area, sign, skipsSubtotals, skipsHidden });
    return true;
  };
  const readExpression = (sign: 1 | -1, skipsSubtotals: boolean, skipsHidden: boolean): boolean => {
    if (!readTerm(sign, skipsSubtotals, skipsHidden)) return false;
    while (tokens[next] === "+" || tokens[next] === "-") {
      const minus = tokens[next++] === "-";
      if (!readTerm(minus ? (sign === 1 ? -1 : 1) : sign, skipsSubtotals, skipsHidden)) return false;
    }
    return true;
  };

  return readExpression(1, false, false) && next === tokens.length ? areas : null;
};

const tokenPattern = /\s*(SUM\(|SUBTOTAL\(|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\d+|[-+(),])\s*/iy;

/** Excel nests no deeper; what a file may hold beyond that is no formula that can be read. */
const DEEPEST = 64;

const tokenize = (text: string): string[] | null => {
  const tokens: string[] = [];
  let depth = 0;
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.length) {
    const match = tokenPattern.exec(text);
    if (!match) return null;
    const token = (match[1] as string).toUpperCase();
    if (token.endsWith("(") && ++depth > DEEPEST) return null;
    if (token === ")") depth--;
    tokens.push(token);
  }
  return tokens;
};
