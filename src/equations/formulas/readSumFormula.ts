import type { FormulaNode } from "../../formulas/formulaNode";
import { parseFormula } from "../../formulas/parseFormula";
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

type Manner = Omit<SummedArea, "area">;

/** Adds what a part of a formula sums to the areas; false when it does anything else. */
function gather(node: FormulaNode, manner: Manner, areas: SummedArea[]): boolean {
  const negated = (isNegative: boolean): Manner =>
    isNegative ? { ...manner, sign: manner.sign === 1 ? -1 : 1 } : manner;
  if (node.kind === "area") {
    if (node.sheet !== null) return false;
    areas.push({ area: node.area, ...manner });
    return true;
  }
  if (node.kind === "sign") return gather(node.operand, negated(node.negative), areas);
  if (node.kind === "operation") {
    if (node.operator !== "+" && node.operator !== "-") return false;
    return gather(node.left, manner, areas) && gather(node.right, negated(node.operator === "-"), areas);
  }
  if (node.kind !== "call") return false;
  if (node.name === "SUM")
    return node.arguments.every((argument) =>
      gather(argument, { ...manner, skipsSubtotals: false, skipsHidden: false }, areas),
    );
  const [code, ...summed] = node.arguments;
  const kind = node.name === "SUBTOTAL" && code?.kind === "number" ? code.value.toNumber() : 0;
  if (kind !== 9 && kind !== 109) return false;
  return summed.every((argument) =>
    gather(argument, { ...manner, skipsSubtotals: true, skipsHidden: kind === 109 }, areas),
  );
}

/**
 * The areas that a formula adds up, when it does nothing else: `+`, `−`, parentheses, SUM, SUBTOTAL(9 or 109, …), references
 * of the same sheet, with or without dollars. Null for anything else: a formula is read, never guessed.
 * @example readSumFormula("=SUM(B5:B17)-B9")?.length // 2
 */
export const readSumFormula = (formula: string): readonly SummedArea[] | null => {
  const node = parseFormula(formula);
  const areas: SummedArea[] = [];
  const manner: Manner = { sign: 1, skipsSubtotals: false, skipsHidden: false };
  return node !== null && gather(node, manner, areas) && areas.length > 0 ? areas : null;
};
