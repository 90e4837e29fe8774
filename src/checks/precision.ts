import type { EquationFamily } from "../equations/equation";
import { equationAt } from "../equations/checkFamilies";
import { addressOf, amountOf, lineOf, plainAmount, proofOf, type CheckedTable } from "./checkedTable";
import type { Finding } from "./finding";
import { newFinding } from "./newFinding";

/**
 * Hidden decimals that matter: a total whose stored values foot while the displayed ones do not, or the reverse.
 * One finding per family of equations, on its first such total.
 */
export function checkPrecision(checked: CheckedTable): Finding[] {
  const { table, families } = checked;
  const { columns } = table.grid;
  const scale = table.grid.scale;
  const hidden = new Map<number, bigint>();
  for (const note of table.notes) {
    if (note.kind !== "hidden-decimals") continue;
    hidden.set(note.index, BigInt(note.displayed.minus(note.stored).times(`1e${scale}`).toFixed(0)));
  }
  if (hidden.size === 0) return [];
  return families.flatMap((family, index) => {
    const touched = new Set<number>();
    for (const cell of hidden.keys()) {
      const position = positionIn(family, cell, columns);
      if (position !== null) touched.add(position);
    }
    const hits = [...touched].flatMap((position) => {
      const equation = equationAt(table.grid, families, index, position);
      if (!equation || equation.status === "uncheckable") return [];
      let displayed = equation.gap - (hidden.get(equation.target) ?? 0n);
      for (const { cell, sign } of equation.terms) displayed += BigInt(sign) * (hidden.get(cell) ?? 0n);
      return (displayed === 0n) === (equation.gap === 0n) ? [] : [{ equation, displayed }];
    });
    const [first] = hits;
    if (!first) return [];
    const proof = proofOf(table, first.equation);
    const finding = newFinding({
      code: "NOMBRE-PRECISION",
      severity: "info",
      sheet: table.sheet,
      cell: proof.target,
      cells: hits.map(({ equation }) => addressOf(table, equation.target)),
      read: plainAmount(table, proof.printed, first.equation.target),
      gap: amountOf(table, -first.displayed),
      tolerance: proof.tolerance,
      cause: {
        kind: "hidden-decimals",
        cell: null,
        proposed: null,
        unique: false,
        repairs: hits.map(({ equation }) => lineOf(table, equation)),
      },
      count: hits.length,
      foots: first.equation.gap === 0n ? "stored" : "displayed",
    });
    return [finding];
  });
}

function positionIn(family: EquationFamily, cell: number, columns: number): number | null {
  const row = Math.floor(cell / columns);
  const column = cell % columns;
  const [line, position] = family.direction === "column" ? [row, column] : [column, row];
  const takesPart = family.target === line || family.terms.some((term) => term.line === line);
  return takesPart && position >= family.from && position < family.to ? position : null;
}
