import { checkFamilies, equationAt, type Equation, type EquationFamily } from "../equations";
import type { AmountGrid } from "../tables/amountGrid";
import { explainOnGaps, type DiagnosisOptions } from "./explainBreaks";
import type { Diagnosis } from "./slip";

/** What must add up in a table, what does not, and why; the diagnosis numbers the equations of `broken`. */
export interface ExplainedTable {
  readonly families: readonly EquationFamily[];
  readonly broken: readonly Equation[];
  readonly diagnosis: Diagnosis;
}

const MOST_ROUNDS = 4;
const MOST_CELLS = 50_000;

/**
 * Finds the equations of a table and explains the broken ones, each helped by the other.
 *
 * Errors hide equations, and equations hide errors: the equations are looked for again in the table as the best
 * explanation would have it, until they no longer change. The verdicts are always on the amounts as read.
 * @param find looks for the families of a grid: `(grid) => findEquations(grid, hints)`, with those of formulas
 * @example findAndExplain(table.grid, (grid) => findEquations(grid)).diagnosis.proposals
 */
export const findAndExplain = (
  grid: AmountGrid,
  find: (grid: AmountGrid) => readonly EquationFamily[],
  options: DiagnosisOptions = {},
): ExplainedTable => {
  let families = find(grid);
  for (let round = 1; ; round++) {
    const broken = brokenEquations(grid, families);
    const { diagnosis, changes } = explainOnGaps(grid, families, broken, options);
    const again =
      round < MOST_ROUNDS && changes.size > 0 && grid.values.length <= MOST_CELLS
        ? find(amended(grid, changes))
        : families;
    if (signature(again) === signature(families)) return { families, broken, diagnosis };
    families = again;
  }
};

/** The broken equations of the families; the healthy ones are not made. */
export const brokenEquations = (grid: AmountGrid, families: readonly EquationFamily[]): Equation[] => {
  const broken: Equation[] = [];
  checkFamilies(grid, families, (family, position, status) => {
    if (status !== "broken") return;
    const equation = equationAt(grid, families, family, position);
    if (equation) broken.push(equation);
  });
  return broken;
};

const amended = (grid: AmountGrid, changes: ReadonlyMap<number, bigint>): AmountGrid => {
  const values = grid.values.slice();
  const large = grid.large ? [...grid.large] : null;
  for (const [cell, change] of changes) {
    values[cell] = (values[cell] ?? 0) + Number(change);
    if (large) large[cell] = (large[cell] ?? 0n) + change;
  }
  return { ...grid, values, large };
};

const signature = (families: readonly EquationFamily[]): string =>
  families
    .map(({ direction, target, terms, from, to, belief, anomaly }) =>
      [
        direction,
        target,
        from,
        to,
        belief,
        anomaly?.kind,
        anomaly?.line,
        ...terms.map((term) => term.sign * (term.line + 1)),
      ].join(),
    )
    .sort()
    .join(";");
