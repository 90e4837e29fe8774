import { greatest, least } from "../../amounts/extremes";
import type { Diagnosis } from "../../diagnosis/slip";
import { equationAt, type Equation, type EquationFamily } from "../../equations";
import { columnLetters } from "../../tables/address";
import { cellAt } from "../../tables/amountGrid";
import type { TableRow } from "../../tables/annexTable";
import { addressOf, proofOf, type CheckedTable } from "../checkedTable";
import { distinctLines, uncorrected } from "../correction";
import type { Finding } from "../finding";
import { lineAt } from "../lines";
import { newFinding } from "../newFinding";
import { baseFinding } from "./equationFinding";

/**
 * A line missing from its total, counted twice, or a stale total. The totals may hold without the line: an error when the
 * amounts prove that it belongs there, a warning when it merely stands among the lines of the sum.
 */
export function lineFaultFinding(
  checked: CheckedTable,
  { kind, family, line }: Diagnosis["lineFaults"][number],
  broken: readonly Equation[],
): Finding[] {
  const { table, families } = checked;
  const { direction, anomaly, differs } = families[family] as EquationFamily;
  const isRow = direction === "column";
  const named = lineAt(table, isRow ? "row" : "column", line);
  const affected = broken.length > 0 ? broken : equationsOf(checked, family, line);
  const [first] = affected;
  if (!first) return [];
  // A total that holds without a subtotal counts its parts.
  if (broken.length === 0 && "kind" in named && (named.kind === "subtotal" || named.kind === "total"))
    return [];
  // Nor does one that says that it leaves out what its parts share.
  if (broken.length === 0 && [...(differs?.values() ?? [])].includes("less")) return [];
  if (broken.length === 0 && isRow && isParted(checked, families[family] as EquationFamily, line)) return [];
  const base = baseFinding(checked, first);
  const proofs = affected.map((equation) => proofOf(table, equation));
  return [
    newFinding({
      ...base,
      code: "TOTAL-ECART",
      severity: broken.length > 0 || anomaly ? "error" : "warning",
      cells: affected.map(({ target }) => addressOf(table, target)),
      cause: {
        kind,
        cell: null,
        proposed: null,
        unique: false,
        repairs: distinctLines(proofs),
        proof: proofs.map(uncorrected),
      },
      faultyLine: {
        kind: isRow ? "row" : "column",
        place: "row" in named ? String(named.row + 1) : columnLetters(named.column),
        label: named.label,
        equations: affected.length,
        holds: broken.length === 0,
      },
      sources: [],
    }),
  ];
}

/** Does a heading, or a blank row, part the row from those of the sum, beside which it stands? It is of another block. */
const isParted = ({ table: { rows } }: CheckedTable, { terms }: EquationFamily, line: number): boolean => {
  const lines = terms.map((term) => term.line);
  const rowOf = (index: number): number => (rows[index] as TableRow).row;
  const areParted = (upper: number, lower: number): boolean => rowOf(lower) - rowOf(upper) > lower - upper;
  return areParted(line, least(lines)) || areParted(greatest(lines), line);
};

/** The equations of a family that hold, at the positions where a line holds an amount. */
function equationsOf({ table, families }: CheckedTable, index: number, line: number): Equation[] {
  const { grid } = table;
  const family = families[index] as EquationFamily;
  const equations: Equation[] = [];
  for (let position = family.from; position < family.to; position++) {
    const isTold = grid.values[cellAt(grid, family.direction, line, position)];
    const equation = isTold ? equationAt(grid, families, index, position) : null;
    if (equation && equation.status !== "broken") equations.push(equation);
  }
  return equations;
}
