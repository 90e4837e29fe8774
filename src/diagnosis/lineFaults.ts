import { isWithin } from "../equations/tolerance";
import type { EquationFamily } from "../equations/equation";
import { cellAt, unitOfCell, type AmountGrid } from "../tables/amountGrid";
import { openByFamily } from "./groupEquations";
import type { OpenGaps } from "./openGaps";
import type { LineFault } from "./slip";

/** A line that could be the fault, and by which sign of its amounts the gaps differ from zero. */
interface Candidate {
  readonly kind: LineFault["kind"];
  readonly line: number;
  readonly sign: 1 | -1;
}

/** Positions that would have to be wrong too, but are not, per position explained. */
const MOST_CONTRADICTIONS = 0.2;

/**
 * Finds the totals that leave out one of their lines, count it twice, or add a subtotal to its own parts: the gaps of
 * the family are then that line's own amounts. They are then filled at every broken position of the family.
 *
 * One amount proves nothing: two positions must agree, unless the search for equations found the same fault.
 */
export const explainLineFaults = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  gaps: OpenGaps,
): LineFault[] => {
  const faults: LineFault[] = [];
  for (const [index, ids] of openByFamily(gaps)) {
    const family = families[index];
    if (!family || (ids.length < 2 && !family.anomaly)) continue;
    let best: { candidate: Candidate; explained: number[] } | null = null;
    for (const candidate of candidatesOf(families, family)) {
      const found = family.anomaly?.kind === candidate.kind && family.anomaly.line === candidate.line;
      const least = Math.max(found ? 1 : 2, (best?.explained.length ?? 0) + 1);
      const explained = ids.filter((id) => explains(grid, family, candidate, id, gaps));
      if (explained.length < least) continue;
      if (!found && contradictions(grid, family, candidate, ids) > MOST_CONTRADICTIONS * explained.length)
        continue;
      best = { candidate, explained };
    }
    if (!best) continue;
    const { candidate, explained } = best;
    for (const id of ids) {
      const cell = cellAt(grid, family.direction, candidate.line, gaps.system.equation(id).position);
      gaps.fill(id, BigInt(-candidate.sign) * (gaps.system.amount(cell) ?? 0n));
    }
    faults.push({ kind: candidate.kind, family: index, line: candidate.line, equations: explained });
  }
  return faults;
};

const candidatesOf = (families: readonly EquationFamily[], family: EquationFamily): Candidate[] => {
  const own = new Set(family.terms.map((term) => term.line));
  const candidates: Candidate[] = family.terms.flatMap(({ line, sign }) => [
    { kind: "missing-row", line, sign },
    { kind: "duplicated-row", line, sign: sign === 1 ? -1 : 1 },
  ]);
  for (const { direction, target, terms, belief } of families) {
    if (
      belief === "possible" ||
      direction !== family.direction ||
      target === family.target ||
      own.has(target)
    )
      continue;
    if (terms.every((term) => own.has(term.line)))
      candidates.push({ kind: "double-counted-subtotal", line: target, sign: -1 });
  }
  return candidates;
};

const explains = (
  grid: AmountGrid,
  family: EquationFamily,
  { line, sign }: Candidate,
  id: number,
  gaps: OpenGaps,
): boolean => {
  const { position, doubleTolerance } = gaps.system.equation(id);
  const left =
    gaps.gap(id) - BigInt(sign) * (gaps.system.amount(cellAt(grid, family.direction, line, position)) ?? 0n);
  return isWithin(left, doubleTolerance);
};

/** Positions where the line holds more than rounding can hide and the equation is not broken. */
const contradictions = (
  grid: AmountGrid,
  family: EquationFamily,
  { line }: Candidate,
  broken: readonly number[],
): number => {
  let wrong = 0;
  for (let position = family.from; position < family.to; position++) {
    const amount = grid.values[cellAt(grid, family.direction, line, position)] ?? 0;
    const target = grid.values[cellAt(grid, family.direction, family.target, position)] ?? Number.NaN;
    const unit = unitOfCell(grid, cellAt(grid, family.direction, line, position));
    if (!Number.isNaN(target) && 2 * Math.abs(amount) > (family.terms.length + 1) * unit) wrong++;
  }
  return Math.max(0, wrong - broken.length);
};
