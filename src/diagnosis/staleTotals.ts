import { isWithin } from "../equations/tolerance";
import type { EquationFamily } from "../equations/equation";
import { proposalOf, type Explanation } from "./explanation";
import { openByFamily } from "./groupEquations";
import { MARGIN } from "./exactValues";
import type { OpenGaps } from "./openGaps";
import type { Alternative, Proposal, SlipKind } from "./slip";

/** The open equations of one family, at a total of the other direction and at parts of that total. */
interface StaleFamily {
  readonly index: number;
  readonly family: EquationFamily;
  readonly total: number;
  readonly parts: readonly number[];
}

/** From so many bits on, a change is no slip that people make. */
const NO_SLIP = 12;

/**
 * Recognises totals left stale after a later change: one family is broken at two positions or more, one of them a total
 * of the other direction, and every cell there lies in an equation that holds.
 *
 * A slip copied into the total of its row looks the same: where one typing slip of a row explains a gap, both explanations are
 * listed. Otherwise as many smallest sets explain it as the total has terms: the line is reported. No cell is accused.
 */
export const explainStaleTotals = (
  families: readonly EquationFamily[],
  gaps: OpenGaps,
  into: Explanation,
): void => {
  for (const [index, ids] of openByFamily(gaps)) {
    const family = families[index];
    if (!family || ids.length < 2 || ids.some((id) => hasSuspect(gaps, id))) continue;
    const total = totalAcross(families, family, gaps, ids);
    if (total === null) continue;
    const stale: StaleFamily = { index, family, total, parts: ids.filter((id) => id !== total) };
    const retyped = stale.parts.map((part) => retypedRows(stale, part, gaps));
    if (retyped.some((rows) => rows.length > 0)) listBoth(stale, retyped.flat(), gaps, into);
    else into.lineFaults.push({ kind: "stale-total", family: index, line: family.target, equations: ids });
    for (const id of ids) gaps.close(id);
  }
};

const hasSuspect = (gaps: OpenGaps, equation: number): boolean =>
  gaps.system.equation(equation).cells.some((cell) => gaps.suspectThrough(cell) !== null);

/** The equation at a total of the other direction whose gap is the sum of the gaps at the parts of that total. */
const totalAcross = (
  families: readonly EquationFamily[],
  { direction }: EquationFamily,
  gaps: OpenGaps,
  ids: readonly number[],
): number | null => {
  const at = new Map(ids.map((id) => [gaps.system.equation(id).position, id]));
  for (const across of families) {
    const total = at.get(across.target);
    if (across.direction === direction || total === undefined) continue;
    let left = gaps.gap(total);
    let { doubleTolerance } = gaps.system.equation(total);
    for (const { line, sign } of across.terms) {
      const id = at.get(line);
      if (id === undefined) continue;
      left -= BigInt(sign) * gaps.gap(id);
      doubleTolerance += gaps.system.equation(id).doubleTolerance;
    }
    if (isWithin(left, doubleTolerance)) return total;
  }
  return null;
};

/** One cell of the line and the total of its line, both changed by what the broken part asks, where a typing slip explains it. */
const retypedRows = ({ family, total }: StaleFamily, part: number, gaps: OpenGaps): Alternative[] => {
  const broken = gaps.system.equation(part);
  const across = gaps.system.equation(total);
  const reach = broken.doubleTolerance / 2n;
  const found = family.terms.flatMap(({ line, sign }) => {
    const cell = broken.cells[broken.lines.indexOf(line, 1)] as number;
    const copied = across.cells[across.lines.indexOf(line, 1)] as number;
    if (gaps.system.amount(cell) === null || gaps.system.amount(copied) === null) return [];
    const asked = -BigInt(sign) * gaps.gap(part);
    const slip = cheapestSlip(gaps, cell, asked, reach);
    if (slip === null || slip.bits >= NO_SLIP) return [];
    const { change, kind } = slip;
    return [
      {
        bits: slip.bits,
        kind,
        changes: [changed(gaps, cell, change, kind), changed(gaps, copied, change, kind)],
      },
    ];
  });
  const least = Math.min(...found.map(({ bits }) => bits));
  return found.filter(({ bits }) => bits < least + MARGIN).map(({ kind, changes }) => ({ kind, changes }));
};

const MOST_STEPS = 200n;

/** The cheapest change within `reach` of the one asked; null when the bounds hold too many to try. */
const cheapestSlip = (
  gaps: OpenGaps,
  cell: number,
  asked: bigint,
  reach: bigint,
): { readonly change: bigint; readonly kind: SlipKind; readonly bits: number } | null => {
  const step = gaps.step(cell);
  let best: { change: bigint; kind: SlipKind; bits: number } | null = null;
  const steps = reach / step < MOST_STEPS ? reach / step : MOST_STEPS;
  const nearest = (asked / step) * step;
  for (let k = -steps; k <= steps; k++) {
    const change = nearest + k * step;
    if (change === 0n) continue;
    const slip = gaps.slip(cell, change);
    if (!best || slip.bits < best.bits) best = { change, ...slip };
  }
  return best;
};

/** Either the totals are stale, or one of the rows was retyped and its own total with it. */
const listBoth = (
  { total, parts }: StaleFamily,
  retyped: readonly Alternative[],
  gaps: OpenGaps,
  into: Explanation,
): void => {
  const equations = [...parts, total].sort((a, b) => a - b);
  const stale: Alternative = {
    kind: "stale-total",
    changes: equations.map((id) =>
      changed(gaps, gaps.system.equation(id).cells[0] as number, gaps.gap(id), "stale-total"),
    ),
  };
  const alternatives = [stale, ...retyped];
  const suspects = new Map<number, Proposal>();
  for (const { changes } of alternatives)
    for (const change of changes) if (!suspects.has(change.cell)) suspects.set(change.cell, change);
  into.ambiguities.push({ equations, suspects: [...suspects.values()], alternatives });
};

const changed = (gaps: OpenGaps, cell: number, change: bigint, kind: SlipKind): Proposal =>
  proposalOf(gaps, { cell, change, kind, interval: [change, change] }, false);
