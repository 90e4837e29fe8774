import type { AmountGrid } from "../../../tables/amountGrid";
import type { EquationFamily } from "../../equation";
import { doubleReach, lineCells } from "../quotients/lineCells";

/** A total and the lines that it adds up. */
export interface MeanBlock {
  readonly target: number;
  readonly terms: readonly number[];
}

/** What one block says of a rate and its weights. */
export interface Reading {
  readonly holds: boolean;
  /** What a hit proves. */
  readonly bits: number;
}

/** The blocks of a table in one direction, with the lines across them that may be rates, and weights. */
export interface MeanTable {
  readonly blocks: readonly MeanBlock[];
  /** Lines that no block adds up, lines that some block does, and all lines that hold no amount below zero. */
  readonly rates: readonly number[];
  readonly weights: readonly number[];
  readonly likelyWeights: readonly number[];
  /** Null where the block says nothing. */
  readonly read: (block: MeanBlock, rate: number, weight: number) => Reading | null;
  /** Does some line add up the block? One that none does may have other parts. */
  readonly addsUp: (block: MeanBlock) => boolean;
  /** What a block would prove of a rate and its weights if it held; nothing where it says nothing. */
  readonly bitsOf: (block: MeanBlock, rate: number, weight: number) => number;
  /** The readings with each weight of the block in turn amended by what the sum of the weights asks for; none where it holds. */
  readonly amended: (block: MeanBlock, weight: number) => MeanTable["read"][];
  /** What a line holds at all the parts. */
  readonly figures: (line: number) => readonly number[];
}

const FEWEST_PARTS = 3;
const MOST_LINES = 60;
const MOST_PARTS = 400;
const MOST_BLOCKS = 100;
/** A mean lies within about this share of the range of its parts from where any other weights would put it. */
const LIKELY_SHARE = 1 / 8;
const MOST_BITS = 24;
const SLACK = 1e-9;

/** Null where the table is too large to be looked at. */
export const meanTable = (
  grid: AmountGrid,
  families: readonly EquationFamily[],
  direction: EquationFamily["direction"],
  totalRows: ReadonlySet<number>,
): MeanTable | null => {
  const view = lineCells(grid, direction);
  const all = blocksOf(families, direction, direction === "column" ? namedBlocks(grid, totalRows) : []);
  if (grid.large || view.lines > MOST_LINES || all.length > MOST_BLOCKS) return null;
  const { values } = grid;
  const at = (line: number, position: number): number => values[view.cell(line, position)] as number;
  const reach = (line: number, position: number): number => doubleReach(grid, view.cell(line, position)) / 2;
  /** Sum of the parts − total; null where nothing is stated. */
  const gapOf = ({ target, terms }: MeanBlock, line: number): { gap: number; holds: boolean } | null => {
    const told = terms.filter((term) => at(line, term) === at(line, term));
    const total = at(line, target);
    if (total !== total || told.length < FEWEST_PARTS) return null;
    const gap = told.reduce((sum, term) => sum + at(line, term), -total);
    const room = told.reduce((sum, term) => sum + reach(line, term), reach(line, target));
    return { gap, holds: Math.abs(gap) <= room };
  };
  const lines = Array.from({ length: view.lines }, (_, line) => line);
  // Of several sums of one total those that hold somewhere tell its parts.
  const adding = all.filter((block) => lines.some((line) => gapOf(block, line)?.holds));
  const added = new Set(adding.map(({ target }) => target));
  const blocks = all.filter((block) => !added.has(block.target) || adding.includes(block));
  const told = lines.map((line) => ({
    line,
    gaps: blocks.flatMap((block) => gapOf(block, line) ?? []),
    isWeight: blocks.some(
      (block) => gapOf(block, line) && block.terms.every((term) => !(at(line, term) < 0)),
    ),
  }));
  const linesThat = (are: (one: (typeof told)[number]) => boolean): number[] =>
    told.filter(are).map(({ line }) => line);
  const holdsSomewhere = ({ gaps }: (typeof told)[number]): boolean => gaps.some(({ holds }) => holds);
  const rates = linesThat((one) => one.gaps.length > 0 && !holdsSomewhere(one));
  const likelyWeights = linesThat(({ isWeight }) => isWeight);
  const weights = linesThat((one) => one.isWeight && holdsSomewhere(one));
  const readWith =
    (changed: number, change: number): MeanTable["read"] =>
    ({ target, terms }, rate, weight) => {
      const printed = at(rate, target);
      if (rate === weight || printed !== printed) return null;
      let [whole, top, least, greatest, room, parts] = [0, 0, Infinity, -Infinity, 0, 0];
      for (const term of terms) {
        const x = at(rate, term);
        const w = at(weight, term) + (term === changed ? change : 0);
        if (!(w || x)) continue;
        if (x !== x || w !== w || w < 0) return null;
        parts++;
        whole += w;
        top += w * x;
        room += w * reach(rate, term);
        least = Math.min(least, x);
        greatest = Math.max(greatest, x);
      }
      if (whole === 0 || parts < FEWEST_PARTS || least === greatest) return null;
      const mean = top / whole;
      const ofWeights = terms.reduce(
        (sum, term) => sum + (reach(weight, term) * Math.abs(at(rate, term) - mean) || 0),
        0,
      );
      const allowed = (reach(rate, target) + (room + ofWeights) / whole) * (1 + SLACK);
      return {
        holds: Math.abs(printed - mean) <= allowed,
        bits: Math.min(MOST_BITS, Math.log2(1 + (LIKELY_SHARE * (greatest - least)) / allowed)),
      };
    };
  const plainly = readWith(-1, 0);
  return {
    blocks,
    rates,
    weights,
    likelyWeights,
    bitsOf: (block, rate, weight) => plainly(block, rate, weight)?.bits ?? 0,
    read: plainly,
    addsUp: ({ target }) => added.has(target),
    amended: (block, weight) => {
      const sum = gapOf(block, weight);
      if (!sum || sum.holds) return [];
      // A part whose weight is taken away leaves another block, not this one repaired.
      const kept = block.terms.filter((term) => at(weight, term) > sum.gap);
      return kept.map((term) => readWith(term, -sum.gap));
    },
    figures: (line) => [...new Set(blocks.flatMap(({ terms }) => terms))].map((term) => at(line, term)),
  };
};

/** The total rows with the rows before them up to another total, or those after one that heads them. */
const namedBlocks = ({ rows }: AmountGrid, totals: ReadonlySet<number>): MeanBlock[] =>
  [...totals].flatMap((target) => {
    const before: number[] = [];
    for (let row = target - 1; row >= 0 && !totals.has(row); row--) before.unshift(row);
    if (before.length >= FEWEST_PARTS) return [{ target, terms: before }];
    const after: number[] = [];
    for (let row = target + 1; row < rows && !totals.has(row); row++) after.push(row);
    return after.length >= FEWEST_PARTS ? [{ target, terms: after }] : [];
  });

/** The plain sums of three lines or more, once each; of totals without any, the block that their place tells. */
const blocksOf = (
  families: readonly EquationFamily[],
  direction: EquationFamily["direction"],
  named: readonly MeanBlock[],
): MeanBlock[] => {
  const blocks = new Map<string, MeanBlock>();
  for (const family of families) {
    const { target, terms, tied, anomaly } = family;
    if (
      tied ||
      anomaly ||
      family.direction !== direction ||
      terms.length < FEWEST_PARTS ||
      terms.length > MOST_PARTS
    )
      continue;
    if (terms.some(({ sign }) => sign !== 1)) continue;
    const lines = terms.map(({ line }) => line);
    blocks.set([target, ...lines].join(), { target, terms: lines });
  }
  const explained = new Set([...blocks.values()].map(({ target }) => target));
  return [...blocks.values(), ...named.filter(({ target }) => !explained.has(target))];
};
