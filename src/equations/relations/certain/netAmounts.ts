import type { AnnexTable } from "../../../tables/annexTable";
import type { EquationFamily } from "../../equation";
import { isDeductedLabel, isNetLabel } from "../../lineLabels";
import { statedSum } from "./labelArithmetic";

/**
 * The net amounts that labels state: a line, those that words deduct from it right below, and the net amount right below these
 * (« Recettes brutes », « À déduire : remboursements », « Recettes nettes »).
 * @example netAmounts(table)[0]?.terms // [{ line: 0, sign: 1 }, { line: 1, sign: -1 }]
 */
export const netAmounts = (table: AnnexTable): EquationFamily[] => {
  const labelAt = (line: number): string => table.rows[line]?.label ?? "";
  return table.rows.flatMap((_, target): EquationFamily[] => {
    let first = target;
    while (isDeductedLabel(labelAt(first - 1))) first--;
    if (first === target || first === 0 || isDeductedLabel(labelAt(target)) || !isNetLabel(labelAt(target)))
      return [];
    const deducted = Array.from({ length: target - first }, (_, k) => ({
      line: first + k,
      sign: -1 as const,
    }));
    const family = statedSum(table, target, [{ line: first - 1, sign: 1 }, ...deducted], true);
    return family ? [family] : [];
  });
};
