import { equationAt, type Equation, type EquationFamily } from "../../equations";
import type { CheckedTable } from "../checkedTable";

/** The equations of a family that do not hold, or that take in what is not listed. */
export function failing({ table }: CheckedTable, family: EquationFamily): Equation[] {
  const equations: Equation[] = [];
  for (let at = family.from; at < family.to; at++) {
    const equation = equationAt(table.grid, [family], 0, at);
    if (equation?.status === "broken" || (equation && family.unlisted?.has(at))) equations.push(equation);
  }
  return equations;
}
