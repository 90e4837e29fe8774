import { equationAt, type Differing, type Equation, type EquationFamily } from "../../equations";
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

/** The equations of a family that fail, and whose totals differ from their parts the way their table says. */
export function differing({ table }: CheckedTable, family: EquationFamily, way: Differing): Equation[] {
  const { differs = new Map<number, Differing>(), ...plain } = family;
  return [...differs].flatMap(([at, said]) => {
    const equation = said === way ? equationAt(table.grid, [family], 0, at) : null;
    const isExcused =
      equation?.status === "uncheckable" && equationAt(table.grid, [plain], 0, at)?.status === "broken";
    return isExcused ? [equation] : [];
  });
}
