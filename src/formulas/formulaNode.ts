import type { Exact } from "../amounts/exact";
import type { Area } from "../tables/workbook";

/** The operators that are read; `&` joins texts. */
export type Operator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=";

/** What a formula is made of. */
export type FormulaNode =
  | { readonly kind: "number"; readonly value: Exact }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "blank" }
  /** A cell or a range; `sheet` is null for the formula's own sheet. */
  | { readonly kind: "area"; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: "sign"; readonly negative: boolean; readonly operand: FormulaNode }
  | { readonly kind: "percent"; readonly operand: FormulaNode }
  | {
      readonly kind: "operation";
      readonly operator: Operator;
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly FormulaNode[] };
