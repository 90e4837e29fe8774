import { Exact } from "../amounts/exact";
import { columnIndex, readArea } from "../tables/address";
import type { Area } from "../tables/workbook";
import type { FormulaNode, Operator } from "./formulaNode";
import { tokensOf, type Token } from "./tokens";

/** Parentheses and calls deeper than this are no formula of an annex; reading them must not exhaust the stack. */
const deepest = 64;
const lastRow = 1_048_575;

/** From the loosest to the tightest. */
const levels: readonly (readonly Operator[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

function readReference(text: string): FormulaNode | null {
  const at = text.lastIndexOf("!");
  const typed = at === -1 ? null : text.slice(0, at);
  const sheet = typed?.startsWith("'") ? typed.slice(1, -1).replaceAll("''", "'") : typed;
  const cells = text.slice(at + 1).toUpperCase();
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/.exec(cells);
  const area: Area | null = columns
    ? { top: 0, bottom: lastRow, left: columnIndex(columns[1] ?? ""), right: columnIndex(columns[2] ?? "") }
    : readArea(cells);
  // Another workbook's cells are not at hand.
  return area === null || sheet?.includes("[") ? null : { kind: "area", sheet: sheet ?? null, area };
}

/** Reads the tokens of one formula from left to right; every reader gives null for what it does not know. */
class Reader {
  private next = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): FormulaNode | null {
    const node = this.operation(0);
    return node !== null && this.next === this.tokens.length ? node : null;
  }

  private eat(mark: string): boolean {
    const token = this.tokens[this.next];
    if (token?.kind !== "mark" || token.text !== mark) return false;
    this.next += 1;
    return true;
  }

  private operation(level: number): FormulaNode | null {
    const operators = levels[level];
    if (operators === undefined) return this.signed();
    let left = this.operation(level + 1);
    for (;;) {
      const token = this.tokens[this.next];
      const operator = operators.find((one) => token?.kind === "mark" && token.text === one);
      if (left === null || operator === undefined) return left;
      this.next += 1;
      const right = this.operation(level + 1);
      if (right === null) return null;
      left = { kind: "operation", operator, left, right };
    }
  }

  /** A sign binds tighter than any operator, as in Excel: −2^2 is 4. */
  private signed(): FormulaNode | null {
    let signs = 0;
    let negative = false;
    for (;;) {
      if (this.eat("-")) negative = !negative;
      else if (!this.eat("+")) break;
      signs += 1;
    }
    let node = this.primary();
    while (node !== null && this.eat("%")) node = { kind: "percent", operand: node };
    return node === null || signs === 0 ? node : { kind: "sign", negative, operand: node };
  }

  private primary(): FormulaNode | null {
    const token = this.tokens[this.next];
    if (token === undefined) return null;
    if (this.eat("(")) {
      const inner = this.within(() => this.operation(0));
      return inner !== null && this.eat(")") ? inner : null;
    }
    this.next += 1;
    if (token.kind === "number") return { kind: "number", value: new Exact(token.text) };
    if (token.kind === "text") return { kind: "text", value: token.text.slice(1, -1).replaceAll('""', '"') };
    if (token.kind === "area") return readReference(token.text);
    return token.kind === "name" ? this.named(token.text.toUpperCase().replace(/^_XLFN\./, "")) : null;
  }

  private named(name: string): FormulaNode | null {
    if (name === "TRUE" || name === "FALSE") return { kind: "boolean", value: name === "TRUE" };
    if (!this.eat("(")) return null;
    const items: FormulaNode[] = [];
    if (this.eat(")")) return { kind: "call", name, arguments: items };
    do {
      const token = this.tokens[this.next];
      const isLeftOut = token?.kind === "mark" && (token.text === "," || token.text === ")");
      const item: FormulaNode | null = isLeftOut ? { kind: "blank" } : this.within(() => this.operation(0));
      if (item === null) return null;
      items.push(item);
    } while (this.eat(","));
    return this.eat(")") ? { kind: "call", name, arguments: items } : null;
  }

  private within(read: () => FormulaNode | null): FormulaNode | null {
    if (this.depth >= deepest) return null;
    this.depth += 1;
    const node = read();
    this.depth -= 1;
    return node;
  }
}

/**
 * Reads a formula in Excel's English form: numbers, texts, references of this workbook, operators, calls. Null for anything else
 * (names, tables, arrays, other workbooks, more than 64 levels): a formula is read, never guessed.
 * @example parseFormula("=SUM(B5:B17)-B9")?.kind // "operation"
 */
export function parseFormula(formula: string): FormulaNode | null {
  const tokens = tokensOf(formula);
  return tokens === null ? null : new Reader(tokens).whole();
}
