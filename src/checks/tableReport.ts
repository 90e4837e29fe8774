import { checkFamilies, expandEquations, type EquationStatus } from "../equations";
import { areaAddress } from "../tables/address";
import { proofOf, reportedRegime, type CheckedTable } from "./checkedTable";
import type { CheckedEquation, TableReport } from "./report";

const worse: readonly EquationStatus[] = ["exact", "rounding", "uncheckable", "suspect", "broken"];

/** What a checked table shows: its counts, its equations on demand, the worst status of each cell. */
export function tableReport(checked: CheckedTable): TableReport {
  const { table, families, counts, regime, diagnosis } = checked;
  let equations: readonly CheckedEquation[] | undefined;
  let statuses: ReadonlyMap<number, EquationStatus | "culprit"> | undefined;
  return {
    table,
    range: areaAddress(table.area),
    counts,
    regime: reportedRegime(table, regime),
    equations: () =>
      (equations ??= expandEquations(table.grid, families).map((equation) => {
        const { target, terms, printed, recomputed, gap, tolerance } = proofOf(table, equation);
        const { direction, origin, status, belief, family } = equation;
        const rounding = reportedRegime(table, families[family]?.regime ?? null);
        return {
          target,
          direction,
          terms,
          origin,
          printed,
          recomputed,
          gap,
          tolerance,
          status,
          belief,
          regime: rounding,
        };
      })),
    get cellStatus() {
      return (statuses ??= cellStatuses(checked));
    },
    culprits: diagnosis.proposals.map(({ cell }) => cell),
  };
}

function cellStatuses({ table, families, diagnosis }: CheckedTable): Map<number, EquationStatus | "culprit"> {
  const ranks = new Map<number, number>();
  checkFamilies(table.grid, families, (index, position, status) => {
    const family = families[index];
    if (!family) return;
    const rank = worse.indexOf(status);
    for (const line of [family.target, ...family.terms.map((term) => term.line)]) {
      const cell =
        family.direction === "column"
          ? line * table.grid.columns + position
          : position * table.grid.columns + line;
      if ((ranks.get(cell) ?? -1) < rank) ranks.set(cell, rank);
    }
  });
  const statuses = new Map<number, EquationStatus | "culprit">();
  for (const [cell, rank] of ranks) statuses.set(cell, worse[rank] ?? "exact");
  for (const { cell } of diagnosis.proposals) statuses.set(cell, "culprit");
  return statuses;
}
