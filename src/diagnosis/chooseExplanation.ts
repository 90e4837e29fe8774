import { isWithin } from "../equations/tolerance";
import { spanning } from "./bounds";
import { openThrough, proposalOf, type Explanation } from "./explanation";
import type { OpenGaps } from "./openGaps";
import { MARGIN, type ExactChange, type ExactSet } from "./exactValues";
import type { Proposal } from "./slip";

/**
 * Accuses the cells that every near-best set changes, lists the others, and fills the gaps with the best set.
 *
 * A cell is accused only if at least two broken equations ask for its change and, for a change that is no known slip, if all
 * of its equations asked for the same change from the start.
 */
export const chooseExplanation = (
  gaps: OpenGaps,
  sets: readonly ExactSet[],
  broken: readonly number[],
  into: Explanation,
): void => {
  const sorted = sets
    .map((set) => ({ ...set, bits: set.bits - gaps.support.bits(set.changes) }))
    .sort((a, b) => a.bits - b.bits);
  const best = sorted[0] as ExactSet;
  const near = sorted.filter((set) => set.bits < best.bits + MARGIN);
  const accused = new Map<number, Proposal>();
  const suspects = new Map<number, Proposal>();
  for (const change of best.changes) {
    const versions = near.flatMap((set) => set.changes.filter(({ cell }) => cell === change.cell));
    if (versions.length === near.length && provedByItsEquations(gaps, change, best.changes))
      accused.set(change.cell, proposalOf(gaps, spanningAll(change, versions), true));
  }
  for (const set of near) {
    for (const change of set.changes) {
      if (!accused.has(change.cell) && !suspects.has(change.cell))
        suspects.set(change.cell, proposalOf(gaps, change, false));
    }
  }
  into.proposals.push(...accused.values());
  if (suspects.size > 0) {
    const touched = new Set([...suspects.values()].flatMap(({ repairs }) => repairs));
    into.ambiguities.push({
      equations: broken.filter((equation) => touched.has(equation)),
      suspects: [...suspects.values()],
      alternatives: [],
    });
  }
  for (const { cell, change } of best.changes) gaps.change(cell, change);
};

const provedByItsEquations = (
  gaps: OpenGaps,
  change: ExactChange,
  others: readonly ExactChange[],
): boolean => {
  const { cell, kind } = change;
  const proofs = openThrough(gaps, cell).filter((equation) => !cancelsOut(gaps, equation, change, others));
  if (countOfProofs(gaps, cell, proofs) < 2) return false;
  if (kind !== "unknown") return true;
  return gaps.system.through(cell).every(({ equation, sign }) => {
    const left = gaps.system.equation(equation).gap + BigInt(sign) * change.change;
    return isWithin(left, 2n * gaps.system.equation(equation).doubleTolerance);
  });
};

/** How many equations prove a change of a cell: those that add the same cells up to the same amount, a total and its copy, are one. */
const countOfProofs = (gaps: OpenGaps, cell: number, proofs: readonly number[]): number =>
  new Set(
    proofs.map((equation) => {
      const [target = cell, ...terms] = gaps.system.equation(equation).cells;
      return target === cell
        ? `${equation}`
        : `${terms.sort((a, b) => a - b).join()}=${gaps.system.amount(target)}`;
    }),
  ).size;

/** Does another change of the set undo this one in the equation? It then says nothing of either. */
const cancelsOut = (
  gaps: OpenGaps,
  equation: number,
  { cell, change }: ExactChange,
  others: readonly ExactChange[],
): boolean => {
  const { doubleTolerance } = gaps.system.equation(equation);
  const part = (one: number, by: bigint): bigint => BigInt(gaps.signIn(equation, one)) * by;
  return others.some((other) => {
    if (other.cell === cell || gaps.signIn(equation, other.cell) === 0) return false;
    const sum = part(cell, change) + part(other.cell, other.change);
    return isWithin(sum, doubleTolerance);
  });
};

/** The change with the bounds of its values over all the near-best sets. */
const spanningAll = (change: ExactChange, versions: readonly ExactChange[]): ExactChange => ({
  ...change,
  interval: versions.map(({ interval }) => interval).reduce(spanning, change.interval),
});
