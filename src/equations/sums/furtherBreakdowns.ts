import { BELIEVED, type Candidate, type Hypothesis, type Sum } from "./hypothesis";
import { unitAt, type LineView } from "./lineView";
import { missesByOneSlip } from "./missesByOneSlip";

/** Most lines of one breakdown. */
const LONGEST = 24;
/** Open lines looked at on either side of a total. */
const FARTHEST = 120;
/** Fullest positions at which a run is tried before all of them. */
const PROBES = 4;
/** Beyond the usual belief: a total that other lines explain already asks for more. */
const MARGIN = 4;
/** Positions that must hold, in a table of a few and in any other; more than those that fail, of which there are few. */
const FEWEST_HITS = { ofFew: 2, ofMore: 3 };
const FEW_POSITIONS = 4;
const MISS_SHARE = 0.15;
/** Bits that each must give on average: small figures add up to others by chance. */
const BITS_OF_A_HIT = 4;
/** What one that fails takes away. */
const MISS_BITS = 9;
/** What the breakdown of a line that no label announces must give, where that of its neighbour is known. */
const BITS_AS_SIBLING = 40;
/** Among rounded figures a gap of no more than so many times what rounding may leave is no slip: the lines are not quite the parts. */
const PLAIN = 2;
/** « dont » lists some of the parts: where it lists all of them, that shows at so many positions. */
const FEWEST_HITS_OF_WHICH = 5;

/**
 * The further breakdowns of totals that a sum explains already: by sex, then by age, then by region, each a run of neighbours that no sum
 * adds yet, under the total or above it. What does not reach the total, as under « dont », is left alone.
 * @param weigh the evidence for a candidate
 */
export const findFurtherBreakdowns = (
  view: LineView,
  known: readonly Sum[],
  weigh: (candidate: Candidate) => Hypothesis,
): Hypothesis[] => {
  const partsOf = new Map<number, Set<number>>();
  for (const { target, terms } of known)
    partsOf.set(target, new Set([...(partsOf.get(target) ?? []), ...terms]));
  const parts = new Set([...partsOf.values()].flatMap((own) => [...own]));
  const brokenDown = siblingsOfTotals(partsOf);
  const targets = new Set([...partsOf.keys(), ...likelyTotals(view, parts), ...brokenDown]);
  return [...targets].flatMap((target) => {
    const found: Hypothesis[] = [];
    for (const step of [1, -1] as const)
      for (;;) {
        const run = bestRun(view, target, openLines(view, target, step, parts), parts, weigh);
        if (!run) break;
        const isSibling = brokenDown.has(target);
        if (isSibling && run.bits < BITS_AS_SIBLING) break;
        // Of a total that nothing explains yet, the first breakdown holds everywhere.
        const isFirst = found.length === 0 && !partsOf.has(target);
        if (run.score.misses > 0 && isFirst && !(isSibling && missesByOneSlip(view, run))) break;
        for (const line of run.terms) parts.add(line);
        found.push(run);
      }
    return found;
  });
};

const bestRun = (
  view: LineView,
  target: number,
  open: readonly number[],
  parts: ReadonlySet<number>,
  weigh: (candidate: Candidate) => Hypothesis,
): Hypothesis | undefined => {
  // Where it begins and where it ends are chosen, unless something else ends and begins there.
  const choiceOf = (terms: readonly number[]): number =>
    (isSetOff(view, target, Math.min(...terms) - 1, parts) ? 0 : Math.log2(open.length)) +
    (isSetOff(view, target, Math.max(...terms) + 1, parts) ? 0 : Math.log2(Math.min(open.length, LONGEST)));
  return likelyRuns(view, target, open)
    .map((terms) => weigh({ target, terms, choice: choiceOf(terms) }))
    .filter((run) => isConvincing(view, run, choiceOf(run.terms) === 0))
    .sort((a, b) => a.score.misses - b.score.misses || b.bits - a.bits)[0];
};

/** Lines that a sum of others may explain, by their label or as the first of a block: their own first breakdown may hold a slip. */
const likelyTotals = ({ lines, content, isTotal }: LineView, parts: ReadonlySet<number>): number[] =>
  Array.from({ length: lines }, (_, line) => line).filter(
    (line) => content[line] === 2 && !parts.has(line) && (isTotal[line] === 1 || content[line - 1] !== 2),
  );

/** Lines that a sum adds to a total of others: they may be broken down as it is, by lines that stand after its own. */
const siblingsOfTotals = (partsOf: ReadonlyMap<number, ReadonlySet<number>>): ReadonlySet<number> =>
  new Set(
    [...partsOf.values()].flatMap((terms) => {
      const others = [...terms].filter((line) => !partsOf.has(line));
      return others.length < terms.size ? others : [];
    }),
  );

/** The lines on one side of a total that hold amounts and that no sum adds yet, nearest first. */
const openLines = (view: LineView, target: number, step: 1 | -1, parts: ReadonlySet<number>): number[] => {
  const open: number[] = [];
  for (let line = target + step; line >= 0 && line < view.lines && open.length < FARTHEST; line += step)
    if (view.content[line] === 2 && !parts.has(line) && !view.isOfWhich[line]) open.push(line);
  return open;
};

/** The runs of two lines or more that reach the total at most positions; at the fullest ones first. */
const likelyRuns = (view: LineView, target: number, open: readonly number[]): number[][] => {
  const { values, positions } = view;
  const probes = view.fullest.subarray(0, PROBES);
  const runs: number[][] = [];
  const sums = new Float64Array(positions);
  const addUp = (line: number, at: Int32Array): void => {
    for (const i of at) sums[i] = (sums[i] as number) + (values[line * positions + i] || 0);
  };
  for (let start = 0; start < open.length - 1; start++) {
    sums.fill(0);
    addUp(open[start] as number, probes);
    for (let end = start + 1; end < Math.min(open.length, start + LONGEST); end++) {
      if (!areNeighbours(view, open[end - 1] as number, open[end] as number)) break;
      addUp(open[end] as number, probes);
      if (!reaches(view, target, end - start + 1, sums, probes)) continue;
      const run = open.slice(start, end + 1);
      const all = new Float64Array(positions);
      for (const line of run)
        for (let i = 0; i < positions; i++) all[i] = (all[i] as number) + (values[line * positions + i] || 0);
      if (reaches(view, target, run.length, all, view.fullest)) runs.push(run);
    }
  }
  return runs;
};

/** Does no line between the two hold amounts of its own? */
const areNeighbours = ({ content, isOfWhich }: LineView, one: number, other: number): boolean => {
  for (let line = Math.min(one, other) + 1; line < Math.max(one, other); line++)
    if (content[line] === 2 && !isOfWhich[line]) return false;
  return true;
};

const reaches = (
  view: LineView,
  target: number,
  terms: number,
  sums: Float64Array,
  at: Int32Array,
): boolean => {
  const { positions, values } = view;
  const most = Math.max(1, MISS_SHARE * at.length);
  let [hits, misses, nearest, isExact] = [0, 0, Infinity, true];
  for (const i of at) {
    const total = values[target * positions + i] as number;
    if (!total) continue;
    const gap = Math.abs((sums[i] as number) - total);
    const reach = ((terms + 1) * unitAt(view, target, i)) / 2;
    if (gap <= reach) {
      hits++;
      isExact &&= gap === 0;
    } else if (++misses > most) return false;
    else nearest = Math.min(nearest, gap / reach);
  }
  return hits > misses && (isExact || nearest > PLAIN);
};

const isConvincing = (
  view: LineView,
  { target, terms, bits, score }: Hypothesis,
  isSetOut: boolean,
): boolean => {
  const { hits, misses } = score;
  return (
    bits >= BELIEVED + (isSetOut ? 0 : MARGIN) &&
    score.bits + MISS_BITS * misses >= BITS_OF_A_HIT * hits &&
    Math.min(hits, sharedPositions(view, target, terms)) >=
      (view.positions <= FEW_POSITIONS ? FEWEST_HITS.ofFew : FEWEST_HITS.ofMore) &&
    (misses === 0 || (hits > misses && (!isUnderOfWhich(view, terms) || hits >= FEWEST_HITS_OF_WHICH)))
  );
};

/** Positions where the total is shared among two lines or more: one line alone may be any. */
const sharedPositions = (
  { values, positions }: LineView,
  target: number,
  terms: readonly number[],
): number => {
  let shared = 0;
  for (let i = 0; i < positions; i++) {
    const active = terms.filter((line) => values[line * positions + i]).length;
    if (values[target * positions + i] && active > 1) shared++;
  }
  return shared;
};

/** Is there no line of its own at a place beside a run, but its total, the parts of another sum, or a line without amounts? */
const isSetOff = ({ content }: LineView, target: number, line: number, parts: ReadonlySet<number>): boolean =>
  line === target || parts.has(line) || content[line] !== 2;

/** Does a line without amounts that says « dont » stand right over the run? */
const isUnderOfWhich = ({ content, isOfWhich }: LineView, terms: readonly number[]): boolean => {
  const above = Math.min(...terms) - 1;
  return content[above] === 0 && isOfWhich[above] === 1;
};
