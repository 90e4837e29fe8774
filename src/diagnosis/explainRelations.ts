import type { Bounds } from "../equations";
import { ceiled, floored, multiplesWithin } from "../equations/relations/wholeFractions";
import type { AmountGrid } from "../tables/amountGrid";
import { amended } from "./amendedGrid";
import { around, meetingOf } from "./bounds";
import { exactValues, MARGIN, type ExactChange } from "./exactValues";
import { proposalOf, type Explanation } from "./explanation";
import type { OpenGaps } from "./openGaps";
import {
  cellsOfRelation,
  holdsOnceAmended,
  isMeanInstance,
  relationsThrough,
  solverOf,
  type RelationInstance,
  type SolveRelation,
} from "./relationInstance";
import type { BrokenRelation } from "./slip";

/** A change that costs more, in bits, is no known slip. */
const UNTYPED = 12;
/** A proof by one equation alone is no proof: two have to ask for the same change. */
const FEWEST_PROOFS = 2;
/** Bits by which a slip has to be likelier than others: among the many amounts that a mean allows one fits by chance more often. */
const LIKELIER = MARGIN + 2;

/** A cell that would repair everything broken through it, the bounds of its amount, and how many relations and sums ask for it. */
interface Candidate {
  readonly cell: number;
  readonly bounds: Bounds | null;
  readonly proofs: number;
}

/**
 * Quotients and means that do not hold, weighed with the sums: the one cell that a broken one and all that is broken through it ask to
 * change, into one range, is proposed. The others are listed with what could explain them.
 */
export const explainRelations = (
  grid: AmountGrid,
  gaps: OpenGaps,
  instances: readonly RelationInstance[],
  into: Explanation,
): void => {
  const through = relationsThrough(instances);
  const broken = instances.filter(({ status }) => status === "broken");
  const repaired = new Set<RelationInstance>();
  const candidates = new Map<RelationInstance, readonly Candidate[]>();
  let now = grid;
  let boundsIn = solverOf(now);
  for (const instance of broken) {
    if (repaired.has(instance)) continue;
    const own = cellsOfRelation(instance).flatMap((cell) => {
      const relations = through.get(cell) as readonly RelationInstance[];
      const asking = relations.filter((one) => one.status === "broken" && !repaired.has(one));
      return candidateOf(gaps, cell, relations, asking, boundsIn) ?? [];
    });
    candidates.set(instance, own);
    const most = Math.max(0, ...own.map(({ proofs }) => proofs));
    const foremost = own.filter(({ proofs }) => proofs === most);
    const [best, second] = likeliest(grid, gaps, foremost, through);
    if (!best || second || most < FEWEST_PROOFS) continue;
    const relations = through.get(best.cell) as readonly RelationInstance[];
    const change = changeOf(grid, gaps, best, relations);
    if (!change) {
      // One cell is at fault, though no known slip: the relation that it is the quotient of tells it, the others follow from it.
      const own = relations.find(({ target }) => target === best.cell);
      if (own) for (const one of relations) if (one !== own) repaired.add(one);
      continue;
    }
    into.proposals.push(proposalOf(gaps, change, true));
    gaps.change(best.cell, change.change);
    now = amended(now, new Map([[best.cell, change.change]]));
    boundsIn = solverOf(now);
    for (const one of relations) repaired.add(one);
  }
  for (const instance of broken) {
    const own = candidates.get(instance) ?? [];
    const suspects = isMeanInstance(instance) ? likeliest(grid, gaps, own, through) : own;
    into.relations.push({
      instance,
      isExplained: repaired.has(instance),
      suspects: suspects.map(({ cell, bounds }) => suspectOf(grid, gaps, instance, cell, bounds)),
    });
  }
};

/** Of the many cells of a mean those that the likeliest slips explain. */
const likeliest = (
  grid: AmountGrid,
  gaps: OpenGaps,
  candidates: readonly Candidate[],
  through: ReadonlyMap<number, readonly RelationInstance[]>,
): readonly Candidate[] => {
  const weighed = candidates.flatMap((candidate) => {
    const slip = slipOf(grid, gaps, candidate, through.get(candidate.cell) as readonly RelationInstance[]);
    return slip ? [{ candidate, bits: slip.bits }] : [];
  });
  const cheapest = Math.min(...weighed.map(({ bits }) => bits));
  const near = weighed.filter(({ bits }) => bits < cheapest + LIKELIER);
  return near.length > 0 ? near.map(({ candidate }) => candidate) : candidates;
};

/** The cheapest change within the bounds after which the relations hold. */
const slipOf = (
  grid: AmountGrid,
  gaps: OpenGaps,
  { cell, bounds }: Candidate,
  relations: readonly RelationInstance[],
): ReturnType<OpenGaps["slipsWithin"]>[number] | null => {
  // Where any amount would do, as in a part without weight, none explains the relation.
  if (bounds === null) return null;
  const read = BigInt(grid.values[cell] || 0);
  return (
    gaps
      .slipsWithin(cell, [bounds[0] - read, bounds[1] - read])
      .find(({ change }) =>
        relations.every((instance) => holdsOnceAmended(grid, instance, cell, read + change)),
      ) ?? null
  );
};

/**
 * A cell that one amount, other than its own, makes right in all of its relations and sums, those that hold and those that do not; null
 * for any other.
 */
const candidateOf = (
  gaps: OpenGaps,
  cell: number,
  relations: readonly RelationInstance[],
  asking: readonly RelationInstance[],
  boundsIn: SolveRelation,
): Candidate | null => {
  const stated = gaps.system.amount(cell);
  const read = stated ?? 0n;
  const said: Bounds[] = [];
  let proofs = asking.length;
  for (const { equation, sign } of gaps.system.through(cell)) {
    const isOpen = gaps.open.has(equation);
    // A sum that something else explains is no longer asked.
    if (!isOpen && !gaps.holds(equation)) return null;
    if (isOpen) proofs++;
    const asked = read - BigInt(sign) * gaps.gap(equation);
    const reach = gaps.system.equation(equation).doubleTolerance / 2n;
    said.push(around(asked, reach));
  }
  for (const instance of relations) {
    const own = boundsIn(instance, cell);
    // No amount of the cell would make it hold.
    if (own === null && asking.includes(instance)) return null;
    if (own) said.push(own);
  }
  const bounds = meetingOf(said);
  // A blank that any amount would fill as well is no suspect.
  if (stated === null && bounds === null) return null;
  const step = gaps.step(cell);
  const isEmpty = bounds !== null && floored(bounds[1], step) < ceiled(bounds[0], step);
  return isEmpty ? null : { cell, bounds, proofs };
};

/** The cheapest change within the bounds after which the relations hold; null for one that no slip explains and no sum confirms. */
const changeOf = (
  grid: AmountGrid,
  gaps: OpenGaps,
  candidate: Candidate,
  relations: readonly RelationInstance[],
): ExactChange | null => {
  if (candidate.bounds === null) return null;
  const { cell } = candidate;
  const read = BigInt(grid.values[cell] || 0);
  const [low, high] = [candidate.bounds[0] - read, candidate.bounds[1] - read];
  const sums = gaps.system.through(cell).filter(({ equation }) => gaps.open.has(equation)).length;
  const exact =
    sums > 0 ? exactValues(gaps, [{ cell, change: Number((low + high) / 2n) }])?.changes[0] : undefined;
  const holds = (change: bigint): boolean =>
    relations.every((instance) => holdsOnceAmended(grid, instance, cell, read + change));
  if (exact && holds(exact.change)) return exact;
  const best = slipOf(grid, gaps, candidate, relations);
  if (!best || (sums === 0 && best.bits >= UNTYPED)) return null;
  const { change, kind, bits } = best;
  const step = gaps.step(cell);
  return {
    cell,
    change,
    kind,
    interval: bits < UNTYPED ? [change, change] : multiplesWithin([low, high], step),
  };
};

/** What a suspect should hold: the quotient itself for the target, else what the relations allow. */
const suspectOf = (
  grid: AmountGrid,
  gaps: OpenGaps,
  instance: RelationInstance,
  cell: number,
  bounds: Bounds | null,
): BrokenRelation["suspects"][number] => {
  if (cell === instance.target) return { cell, low: instance.value, high: instance.value };
  const step = gaps.step(cell);
  const read = BigInt(grid.values[cell] || 0);
  const [low, high] = multiplesWithin(bounds ?? [read, read], step);
  return { cell, low, high };
};
