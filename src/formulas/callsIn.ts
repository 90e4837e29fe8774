import type { FormulaNode } from "./formulaNode";

type Call = Extract<FormulaNode, { kind: "call" }>;

/**
 * Every call of a formula, those inside others included.
 * @example callsIn(node).map(({ name }) => name) // ["ROUND", "SUM"]
 */
export function callsIn(node: FormulaNode): readonly Call[] {
  if (node.kind === "sign" || node.kind === "percent") return callsIn(node.operand);
  if (node.kind === "operation") return [...callsIn(node.left), ...callsIn(node.right)];
  return node.kind === "call" ? [node, ...node.arguments.flatMap(callsIn)] : [];
}
