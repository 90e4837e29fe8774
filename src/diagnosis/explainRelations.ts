import type { AmountGrid } from "../tables/amountGrid";
import { exactValues, type ExactChange } from "./exactValues";
import { proposalOf, type Explanation } from "./explanation";
import type { OpenGaps } from "./openGaps";
import {
  cellsOfRelation,
  holdsOnceAmended,
  isMeanInstance,
  solveRelation,
  type RelationInstance,
} from "./relationInstance";
import type { BrokenRelation } from "./slip";

/** A change that costs more, in bits, is no known slip. */
const UNTYPED = 12;
/** Values tried between the bounds of a change. */
const MOST_VALUES = 600;
/** A proof by one equation alone is no proof: two have to ask for the same change. */
const FEWEST_PROOFS = 2;
const EPSILON = 1e-6;

/** A cell that would repair everything broken through it, the bounds of its amount, and how many relations and sums ask for it. */
interface Candidate {
  readonly cell: number;
  readonly low: number;
  readonly high: number;
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
  const through = new Map<number, RelationInstance[]>();
  for (const instance of instances)
    for (const cell of cellsOfRelation(instance)) through.set(cell, [...(through.get(cell) ?? []), instance]);
  const broken = instances.filter(({ status }) => status === "broken");
  const repaired = new Set<RelationInstance>();
  const candidates = new Map<RelationInstance, readonly Candidate[]>();
  const amended = { ...grid, values: grid.values.slice() };
  for (const instance of broken) {
    if (repaired.has(instance)) continue;
    const own = cellsOfRelation(instance).flatMap(
      (cell) => candidateOf(amended, gaps, through.get(cell) ?? [], cell) ?? [],
    );
    candidates.set(instance, own);
    const most = Math.max(0, ...own.map(({ proofs }) => proofs));
    const [best, second] = own.filter(({ proofs }) => proofs === most);
    if (!best || second || most < FEWEST_PROOFS) continue;
    const relations = through.get(best.cell) ?? [];
    const change = changeOf(grid, gaps, best, relations);
    if (!change) {
      // One cell is at fault, though no known slip: the relation that it is the quotient of tells it, the others follow from it.
      const own = relations.find(({ target }) => target === best.cell);
      if (own) for (const one of relations) if (one !== own) repaired.add(one);
      continue;
    }
    into.proposals.push(proposalOf(gaps, change, true));
    gaps.change(best.cell, change.change);
    amended.values[best.cell] = (grid.values[best.cell] as number) + Number(change.change);
    for (const one of relations) repaired.add(one);
  }
  for (const instance of broken) {
    const suspects = likeliest(grid, gaps, instance, candidates.get(instance) ?? [], through);
    into.relations.push({
      instance,
      isExplained: repaired.has(instance),
      suspects: suspects.map(({ cell, low, high }) => suspectOf(grid, gaps, instance, cell, low, high)),
    });
  }
};

/** Of the many cells of a mean those that a known slip explains, where there are any. */
const likeliest = (
  grid: AmountGrid,
  gaps: OpenGaps,
  instance: RelationInstance,
  candidates: readonly Candidate[],
  through: ReadonlyMap<number, readonly RelationInstance[]>,
): readonly Candidate[] => {
  if (!isMeanInstance(instance)) return candidates;
  const typed = candidates.filter((one) => changeOf(grid, gaps, one, through.get(one.cell) ?? []) !== null);
  return typed.length > 0 ? typed : candidates;
};

/** A cell all of whose relations and sums are broken, and ask for amounts that meet; null otherwise. */
const candidateOf = (
  grid: AmountGrid,
  gaps: OpenGaps,
  relations: readonly RelationInstance[],
  cell: number,
): Candidate | null => {
  if (relations.some(({ status }) => status !== "broken")) return null;
  const sums = gaps.system.through(cell);
  if (sums.some(({ equation }) => !gaps.open.has(equation))) return null;
  const stated = grid.values[cell] as number;
  const read = stated || 0;
  const ranges = relations.map((instance) => solveRelation(grid, instance, cell));
  for (const { equation, sign } of sums) {
    const asked = read - sign * Number(gaps.gap(equation));
    const reach = Number(gaps.system.equation(equation).doubleTolerance) / 2;
    ranges.push([asked - reach, asked + reach]);
  }
  const low = Math.max(...ranges.map(([from]) => from));
  const high = Math.min(...ranges.map(([, to]) => to));
  // A blank that any amount would fill as well is no suspect.
  if (Number.isNaN(stated) && !(Number.isFinite(low) && Number.isFinite(high))) return null;
  const step = Number(gaps.step(cell));
  const isEmpty = Math.floor((high + EPSILON) / step) < Math.ceil((low - EPSILON) / step);
  return isEmpty ? null : { cell, low, high, proofs: relations.length + sums.length };
};

/** The cheapest change within the bounds after which the relations hold; null for one that no slip explains and no sum confirms. */
const changeOf = (
  grid: AmountGrid,
  gaps: OpenGaps,
  { cell, low, high }: Candidate,
  relations: readonly RelationInstance[],
): ExactChange | null => {
  // Where any amount would do, as in a part without weight, none explains the relation.
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  const read = grid.values[cell] as number;
  const sums = gaps.system.through(cell).length;
  const holds = (change: bigint): boolean =>
    relations.every((instance) => holdsOnceAmended(grid, instance, cell, BigInt(read) + change));
  const exact =
    sums > 0 ? exactValues(gaps, [{ cell, change: (low + high) / 2 - read }])?.changes[0] : undefined;
  if (exact && holds(exact.change)) return exact;
  const step = Number(gaps.step(cell));
  const [from, to] = [Math.ceil((low - read) / step), Math.floor((high - read) / step)];
  let best: { change: bigint; bits: number; kind: ExactChange["kind"] } | null = null;
  for (let k = from; k <= to; k += Math.max(1, Math.ceil((to - from) / MOST_VALUES))) {
    const change = BigInt(Math.round(k * step));
    if (change === 0n) continue;
    const { bits, kind } = gaps.slip(cell, change);
    if ((!best || bits < best.bits) && holds(change)) best = { change, bits, kind };
  }
  if (!best || (sums === 0 && best.bits >= UNTYPED)) return null;
  const { change, kind, bits } = best;
  const interval =
    bits < UNTYPED
      ? ([change, change] as const)
      : ([BigInt(Math.round(from * step)), BigInt(Math.round(to * step))] as const);
  return { cell, change, kind, interval };
};

/** What a suspect should hold: the quotient itself for the target, else what the relations allow. */
const suspectOf = (
  grid: AmountGrid,
  gaps: OpenGaps,
  instance: RelationInstance,
  cell: number,
  low: number,
  high: number,
): BrokenRelation["suspects"][number] => {
  if (cell === instance.target) return { cell, low: instance.value, high: instance.value };
  const step = gaps.step(cell);
  const within = (bound: number, round: (value: number) => number): bigint =>
    Number.isFinite(bound) ? BigInt(round(bound / Number(step))) * step : BigInt(grid.values[cell] as number);
  return { cell, low: within(low, Math.ceil), high: within(high, Math.floor) };
};
