import { BELIEVED, type Hypothesis } from "./hypothesis";
import { unitAt, type LineView } from "./lineView";
import { scoreSum } from "./scoreSum";
import { positionsWithAmount, searchSubsets } from "./searchSubsets";
import { isTie } from "./tie";
import { LIMITS } from "../limits";

/** Choosing lines freely is dearer than choosing a run: bits per candidate line of the table. */
const CHOICE_BITS = 0.5;
const FEWEST_HITS = 3;
/** Lines of one block among which the parts of a total are looked for freely. */
const MOST_IN_BLOCK = 24;
/**
 * Bits that a total must hold beyond one for each candidate line: among so many sets some match small amounts by chance, and a search
 * for them proves nothing.
 */
const LEAST_INFORMATION = 10;
/** Lines that no sum holds make a breakdown of their own where they add up to a total so well. */
const THROUGHOUT = { bits: 100, missShare: 0.15 };
const MISSES_ALLOWED = [0, 1, 2, 4];

/** What is left of the work allowed for the scattered totals of a view. */
interface SearchBudget {
  nodes: number;
}

/**
 * Sums of lines that are not neighbours (the compartments of a wide annex), for labelled totals that no run explains.
 *
 * Tried first on the lines that enter no sum yet, then on the lines that are not totals.
 */
export const findScatteredSums = (view: LineView, known: readonly Hypothesis[]): Hypothesis[] => {
  if (view.lines > LIMITS.scatteredLines) return [];
  const found: Hypothesis[] = [];
  const budget = { nodes: LIMITS.subsetNodes };
  // What else makes a total is the same for all of its parts that ask, until another sum is found.
  const rests = new Map<Hypothesis, Hypothesis | null>();
  const keep = (sum: Hypothesis): void => {
    found.push(sum);
    rests.clear();
  };
  for (let target = 0; target < view.lines; target++) {
    if (view.content[target] !== 2 || view.isOfWhich[target]) continue;
    const sums = [...known, ...found];
    if (!view.isTotal[target]) {
      const rest = (own: Hypothesis): Hypothesis | null => {
        const known = rests.get(own);
        const other = known === undefined ? restOf(view, own, sums) : known;
        rests.set(own, other);
        return other;
      };
      const parts = brokenDown(view, target, { sums, rest, budget });
      if (parts) keep(parts);
      continue;
    }
    const own = sums.filter((sum) => sum.target === target);
    const hypothesis =
      own.length > 0
        ? ownParts(view, target, own, sums, budget)
        : fewestMisses(
            () => bestSubset(view, target, rootCandidates(view, target, sums), 2, budget),
            () => bestSubset(view, target, leafCandidates(view, target, sums), 1, budget),
          );
    if (hypothesis) keep(hypothesis);
  }
  return found;
};

/** The first sum where it holds everywhere or no other holds more often. */
const fewestMisses = (first: () => Hypothesis | null, second: () => Hypothesis | null): Hypothesis | null => {
  const one = first();
  if (one?.score.misses === 0) return one;
  const other = second();
  return one && (!other || one.score.misses <= other.score.misses) ? one : other;
};

/**
 * The parts of a total whose only sum is a balance (« recettes = dépenses + solde »): free lines of its own block that add up to it at
 * every position. Null when the sums it has say it all.
 */
const ownParts = (
  view: LineView,
  target: number,
  own: readonly Hypothesis[],
  sums: readonly Hypothesis[],
  budget: SearchBudget,
): Hypothesis | null => {
  const [only] = own;
  if (!only || own.length > 1 || only.terms.length > 2) return null;
  if (only.terms.some((line) => isInBlock(view, target, line))) return null;
  const block = eligible(view, target, sums).filter(
    (line) => isInBlock(view, target, line) && !sums.some((sum) => sum.terms.includes(line)),
  );
  if (block.length > MOST_IN_BLOCK) return null;
  const parts = bestSubset(view, target, block, 2, budget);
  return parts && !parts.tied && parts.score.misses === 0 ? parts : null;
};

/**
 * The parts of a line that no label announces, where its total is broken down twice: by lines of which it is one, and by more of them.
 * Those of the longer breakdown are the parts of those of the shorter one (compartments of a wide annex).
 */
const brokenDown = (
  view: LineView,
  target: number,
  {
    sums,
    rest,
    budget,
  }: {
    readonly sums: readonly Hypothesis[];
    readonly rest: (own: Hypothesis) => Hypothesis | null;
    readonly budget: SearchBudget;
  },
): Hypothesis | null => {
  if (sums.some((sum) => sum.target === target)) return null;
  const own = sums.find(({ terms }) => terms.includes(target));
  const other = own && (sums.find((sum) => sum !== own && sum.target === own.target) ?? rest(own));
  if (!own || !other || [own, other].some(({ tied, labelOnly }) => tied || labelOnly)) return null;
  const parts = new Set(
    sums.filter(({ target: line }) => own.terms.includes(line)).flatMap(({ terms }) => terms),
  );
  const leaves = leavesOf(other, sums).filter((line) => line !== target && view.content[line] === 2);
  if (leaves.length <= own.terms.length || leaves.length > MOST_IN_BLOCK) return null;
  const candidates = leaves.filter((line) => !parts.has(line));
  const found = bestSubset(view, target, candidates, 1, budget);
  return found && !found.tied ? found : null;
};

/** Every line before a total that is part of no sum, where they add up to it throughout: its breakdown that the other one hides. */
const restOf = (
  view: LineView,
  { target: total, terms: shorter }: Hypothesis,
  sums: readonly Hypothesis[],
): Hypothesis | null => {
  const others = sums.filter(({ target }) => !shorter.includes(target));
  const parts = new Set(others.flatMap(({ terms }) => terms));
  const terms = eligible(view, total, sums).filter((line) => line < total && !parts.has(line));
  if (terms.length < 2) return null;
  const score = scoreSum(view, total, terms);
  const holds = score.bits >= THROUGHOUT.bits && score.misses <= THROUGHOUT.missShare * score.hits;
  return holds
    ? { target: total, terms, bits: score.bits, score, anomaly: null, labelOnly: false, tied: false }
    : null;
};

/** The lines that a sum adds in the end, through those of its terms that are sums themselves. */
const leavesOf = ({ terms }: Hypothesis, sums: readonly Hypothesis[], depth = 4): number[] =>
  terms.flatMap((line) => {
    const below = depth > 0 ? sums.find(({ target }) => target === line) : undefined;
    return below ? leavesOf(below, sums, depth - 1) : [line];
  });

/** Does the line stand above the total and below the total before it? */
const isInBlock = (view: LineView, target: number, line: number): boolean => {
  if (line >= target || view.isTotal[line]) return false;
  for (let between = target - 1; between > line; between--) if (view.isTotal[between]) return false;
  return true;
};

const eligible = (view: LineView, target: number, sums: readonly Hypothesis[]): number[] => {
  const parents = new Set(sums.filter((sum) => sum.terms.includes(target)).map((sum) => sum.target));
  return Array.from({ length: view.lines }, (_, line) => line).filter(
    (line) => line !== target && view.content[line] === 2 && !view.isOfWhich[line] && !parents.has(line),
  );
};

/** Lines that are part of no sum yet, and not made of the target. */
const rootCandidates = (view: LineView, target: number, sums: readonly Hypothesis[]): number[] => {
  const parts = new Set(sums.flatMap((sum) => sum.terms));
  const ancestors = new Set<number>();
  const climb = (line: number): void => {
    for (const sum of sums) {
      if (!sum.terms.includes(line) || ancestors.has(sum.target)) continue;
      ancestors.add(sum.target);
      climb(sum.target);
    }
  };
  climb(target);
  return eligible(view, target, sums).filter((line) => !parts.has(line) && !ancestors.has(line));
};

const leafCandidates = (view: LineView, target: number, sums: readonly Hypothesis[]): number[] => {
  const targets = new Set(sums.map((sum) => sum.target));
  return eligible(view, target, sums).filter((line) => !targets.has(line) && !view.isTotal[line]);
};

/** Bits that the amounts of a line hold: what a set of lines must match to be its sum. */
const information = (view: LineView, target: number): number =>
  positionsWithAmount(view, target).reduce((bits, i) => {
    const amount = Math.abs(view.values[target * view.positions + i] as number);
    return bits + Math.log2(1 + amount / unitAt(view, target, i));
  }, 0);

const bestSubset = (
  view: LineView,
  target: number,
  candidates: readonly number[],
  fewestTerms: number,
  budget: SearchBudget,
): Hypothesis | null => {
  const width = positionsWithAmount(view, target).length;
  if (width < FEWEST_HITS) return null;
  if (information(view, target) < candidates.length + LEAST_INFORMATION) return null;
  for (const misses of MISSES_ALLOWED) {
    if (misses > width / 4) return null;
    const { sets, nodes, cut } = searchSubsets(view, target, candidates, misses, budget.nodes);
    budget.nodes = Math.max(0, budget.nodes - nodes);
    if (cut) return null;
    const ranked = sets
      .map((terms) => ({ terms: [...terms].sort((a, b) => a - b), score: scoreSum(view, target, terms) }))
      .map((sum) => ({ ...sum, bits: sum.score.bits - CHOICE_BITS * candidates.length }))
      .sort((a, b) => b.bits - a.bits);
    const best = ranked[0];
    if (!best) continue;
    if (best.bits < BELIEVED || best.score.hits < FEWEST_HITS || best.terms.length < fewestTerms) return null;
    const second = ranked[1];
    const tied = second !== undefined && isTie(view, target, best, best.terms, second, second.terms);
    return { target, ...best, anomaly: null, labelOnly: false, tied };
  }
  return null;
};
