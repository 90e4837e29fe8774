import { Rational } from "../../allocation/rational";
import type { Bilingual } from "../../messages/functions";
import type { Cell } from "../cell";
import { Refusal, refuse } from "../refusal";
import type { Separators } from "./separators";

/** What a formula is made of. */
export type FormulaNode =
  | { readonly kind: "value"; readonly value: Cell }
  | { readonly kind: "array"; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly FormulaNode[] };

const blank: FormulaNode = { kind: "value", value: null };
const booleans = new Map([
  ["VRAI", true],
  ["TRUE", true],
  ["FAUX", false],
  ["FALSE", false],
]);
// A cell, what it spills over, a range or a part of a table, with its sheet: $A$1, A2#, A1:B9, 'Feuil 1'!A1, Tableau1[Montant].
const referenceAt =
  /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(?:\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?(?![\p{L}\d_.(])#?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\d_.(])|[\p{L}_][\p{L}\d_.]*\[(?:[^[\]]|\[(?:'.|[^\]'])*\])*\])/uy;
const literalError = /^#[A-ZÉ/0]+[!?]?/;

/** Excel nests 64 calls: deeper, a formula is a fault, and would exhaust the stack. */
const deepest = 64;
/** No amount has more digits, and no cell holds more: computing with them would take minutes. */
const mostDigits = 400;

const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;

/** Where an argument ends: at the separator or the bracket that closes its call, texts and inner brackets aside. */
const endOfArgument = (formula: string, start: number, separator: string): number => {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    quoted.lastIndex = at;
    const text = quoted.exec(formula);
    if (text !== null) at = quoted.lastIndex - 1;
    else if ("({[".includes(formula[at] ?? "")) depth += 1;
    else if (depth === 0 && (formula[at] === separator || formula[at] === ")")) return at;
    else if (")}]".includes(formula[at] ?? "")) depth -= 1;
  }
  return formula.length;
};

/**
 * Reads one call as typed in Excel: texts, numbers, percentages, booleans, arrays of constants, empty arguments, nested calls.
 *
 * References to cells and names are read only when `isOurs` tells which calls are of our functions: alone, a formula has no
 * sheet to look into. An argument that only Excel can compute (`B2*2`, `SUM(B2:B9)`) is then kept as its text, like a reference.
 * Throws Refusal (`unreadable-formula`) with the position of the first character that does not fit.
 * @example parseFormula("=COUT.CCA(4;2)", french)
 */
export const parseFormula = (
  formula: string,
  { argument, column, decimal }: Separators,
  { isOurs }: { readonly isOurs?: (name: string) => boolean } = {},
): FormulaNode => {
  const references = isOurs !== undefined;
  let at = 0;
  let depth = 0;
  const numberAt = new RegExp(`\\d+(?:${decimal.source}\\d+)?(?:[eE][+-]?\\d+)?`, "y");
  const nameAt = /[\p{L}_][\p{L}\d_.]*/uy;
  const textAt = /"((?:[^"]|"")*)"/y;

  const skipSpaces = (): void => {
    while (at < formula.length && /\s/.test(formula[at] ?? "")) at += 1;
  };
  const next = (): string => {
    skipSpaces();
    return formula[at] ?? "";
  };
  const fail = (expected: string | Bilingual): never =>
    refuse("#VALEUR!", "unreadable-formula", { position: String(at + 1), expected });
  const expect = (mark: string): void => {
    if (next() !== mark) fail(`« ${mark} »`);
    at += 1;
  };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    skipSpaces();
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found) at = pattern.lastIndex;
    return found;
  };

  const readConstant = (): Cell => {
    const sign = next();
    if (sign === "-" || sign === "+") {
      at += 1;
      const value = readNumber() ?? fail({ fr: "un nombre", en: "a number" });
      return sign === "-" ? value.negated() : value;
    }
    const text = take(textAt);
    if (text) return (text[1] ?? "").replaceAll('""', '"');
    const error = literalError.exec(formula.slice(at));
    if (error) {
      at += error[0].length;
      return error[0];
    }
    return readNumber() ?? fail({ fr: "une valeur", en: "a value" });
  };

  const readNumber = (): Rational | null => {
    const digits = take(numberAt)?.[0];
    if (digits === undefined) return null;
    if (digits.length > mostDigits) fail({ fr: "un nombre plus court", en: "a shorter number" });
    const [mantissa = "0", exponent = "0"] = digits.replace(",", ".").split(/e/i);
    const power = Number(exponent);
    const scale = Rational.ratio(10n ** BigInt(Math.min(Math.abs(power), 400)), 1n);
    let value = Rational.parse(mantissa);
    value = power < 0 ? value.dividedBy(scale) : value.times(scale);
    let percents = 0;
    for (; next() === "%"; at += 1)
      if (++percents > mostDigits) fail({ fr: "un nombre plus court", en: "a shorter number" });
    return percents === 0 ? value : value.dividedBy(Rational.ratio(100n ** BigInt(percents), 1n));
  };

  const readArrayCell = (): Cell => {
    const mark = next();
    if (mark === column || mark === ";" || mark === "}") return null;
    const name = take(nameAt)?.[0];
    if (name === undefined) return readConstant();
    return booleans.get(name.toUpperCase()) ?? fail({ fr: "une constante", en: "a constant" });
  };

  const readArray = (): FormulaNode => {
    expect("{");
    const rows: Cell[][] = [[readArrayCell()]];
    while (next() === column || next() === ";") {
      if (formula[at] === ";") rows.push([]);
      at += 1;
      rows[rows.length - 1]?.push(readArrayCell());
    }
    expect("}");
    if (rows.some((row) => row.length !== rows[0]?.length))
      return fail({ fr: "des lignes de même longueur", en: "rows of the same length" });
    return { kind: "array", rows };
  };

  const readCall = (name: string): FormulaNode => {
    if (depth === deepest)
      fail({ fr: `au plus ${deepest} fonctions imbriquées`, en: `at most ${deepest} nested functions` });
    expect("(");
    depth += 1;
    const items: FormulaNode[] = [];
    if (next() !== ")") {
      items.push(readArgument());
      while (next() === argument) {
        at += 1;
        items.push(readArgument());
      }
    }
    depth -= 1;
    expect(")");
    return { kind: "call", name, arguments: items };
  };

  const readArgument = (): FormulaNode => {
    const mark = next();
    if (mark === argument || mark === ")") return blank;
    if (!references) return readExpression();
    const start = at;
    const opened = depth;
    try {
      const node = readExpression();
      if (next() === argument || next() === ")") return node;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    depth = opened;
    at = endOfArgument(formula, start, argument);
    return { kind: "reference", text: formula.slice(start, at).trim() };
  };

  const readExpression = (): FormulaNode => {
    if (next() === "{") return readArray();
    const reference = references ? take(referenceAt)?.[0] : undefined;
    if (reference !== undefined) return { kind: "reference", text: reference };
    const name = take(nameAt)?.[0];
    if (name === undefined) return { kind: "value", value: readConstant() };
    const boolean = booleans.get(name.toUpperCase());
    if (boolean !== undefined) return { kind: "value", value: boolean };
    if (isOurs !== undefined && next() !== "(") return { kind: "reference", text: name };
    if (isOurs?.(name.toUpperCase()) === false) return fail(name);
    return readCall(name.toUpperCase());
  };

  if (next() === "=") at += 1;
  const tree = readExpression();
  if (next() !== "") fail({ fr: "la fin de la formule", en: "the end of the formula" });
  return tree;
};
