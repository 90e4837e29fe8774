import { greatest, least } from "../../amounts/extremes";
import { LIMITS } from "../limits";
import { worstGap } from "../tolerance";
import type { Hypothesis, Sum } from "./hypothesis";
import { unitAt, type LineView } from "./lineView";

/** Levels of subtotals opened to see what a sum adds in the end. */
const DEEPEST = 4;

/** A sum that holds: nothing else is known to make it up. */
const isPlain = ({ minus, anomaly, labelOnly, tied }: Hypothesis): boolean =>
  !anomaly && !labelOnly && !tied && (minus ?? []).length === 0;

/**
 * The sums told by their subtotals: one that adds all the parts of another sum adds that one, where this makes fewer blocks of lines of
 * it, or a sum of subtotals alone, or where that one stands among its terms. « Inscrits = cinq niveaux, dont trois à l’école » is « à l’école + deux niveaux »: a wrong part is then
 * one broken sum, not two. No sum is told by a subtotal that fails where the parts do not.
 * @example toldBySubtotals(view, [sumOf(5, [7, 9]), sumOf(1, [7, 9, 11])]) // the second one adds lines 5 and 11
 */
export const toldBySubtotals = (view: LineView, sums: readonly Hypothesis[]): Hypothesis[] => {
  const plain = sums.filter(isPlain);
  if (plain.length < 2 || plain.length > LIMITS.scatteredLines) return [...sums];
  const outline = new Outline(view.lines, plain);
  return sums.map((sum) => (isPlain(sum) ? toldBy(view, sum, outline) : sum));
};

/** Sums that hold together, and what each line adds in the end. */
class Outline {
  private readonly byTarget: readonly (Sum | undefined)[];
  private readonly leaves = new Map<number, readonly number[]>();
  /** What the first and the last term of each sum add in the end. */
  private readonly ends: ReadonlyMap<Sum, readonly number[]>;

  constructor(
    private readonly lines: number,
    private readonly sums: readonly Hypothesis[],
  ) {
    const byTarget = new Array<Sum | undefined>(lines);
    for (const sum of sums) byTarget[sum.target] ??= sum;
    this.byTarget = byTarget;
    this.ends = new Map(sums.map((sum) => [sum, this.endsOf(sum)]));
  }

  isTotal(line: number): boolean {
    return this.byTarget[line] !== undefined;
  }

  leavesOf(line: number): readonly number[] {
    const known = this.leaves.get(line) ?? this.open(line, DEEPEST);
    this.leaves.set(line, known);
    return known;
  }

  /** The sums whose first and last terms another adds in the end: those of other lines make up no subtotal of it. */
  within(sum: Hypothesis): readonly Hypothesis[] {
    const isAdded = new Uint8Array(this.lines);
    for (const line of sum.terms) {
      if (!this.isTotal(line)) isAdded[line] = 1;
      else for (const leaf of this.leavesOf(line)) isAdded[leaf] = 1;
    }
    return this.sums.filter(
      (other) => other !== sum && (this.ends.get(other) ?? []).every((leaf) => isAdded[leaf] === 1),
    );
  }

  private endsOf({ terms }: Sum): number[] {
    return [terms[0], terms.at(-1)].flatMap((line) => (line === undefined ? [] : this.leavesOf(line)));
  }

  private open(line: number, depth: number): readonly number[] {
    const terms = depth > 0 ? this.byTarget[line]?.terms : undefined;
    return terms ? terms.flatMap((term) => this.open(term, depth - 1)) : [line];
  }
}

const toldBy = (view: LineView, sum: Hypothesis, outline: Outline): Hypothesis => {
  const within = outline
    .within(sum)
    .flatMap((other) => partsWithin(sum, other, outline) ?? [])
    .sort((a, b) => b.terms.length - a.terms.length);
  if (within.length === 0) return sum;
  const own = blocksOf(view, sum.terms);
  const [first, last] = [least(sum.terms), greatest(sum.terms)];
  const isAmong = (line: number): boolean => line > first && line < last;
  const best = [within, ...within.map((one) => [one])]
    .map((subtotals) => ({
      terms: replaced(sum.terms, subtotals),
      areAmong: subtotals.length > 0 && subtotals.every(({ target }) => isAmong(target)),
    }))
    .filter(({ terms }) => terms.length > 1 && terms.length < sum.terms.length)
    .map((told) => ({ ...told, blocks: blocksOf(view, told.terms) }))
    .filter(
      ({ terms, blocks, areAmong }) =>
        blocks < own || (areAmong && blocks === own) || terms.every((line) => outline.isTotal(line)),
    )
    .sort((a, b) => a.blocks - b.blocks)[0];
  return best && holdsAsOften(view, sum, best.terms) ? { ...sum, terms: best.terms } : sum;
};

/** The terms of a sum that make up another total, which it does not add: the parts of that one, or subtotals of the same lines. */
const partsWithin = ({ target, terms }: Sum, other: Sum, outline: Outline): Sum | null => {
  if (other.target === target || terms.includes(other.target)) return null;
  const isShorter = (parts: readonly number[]): boolean => parts.length > 1 && parts.length < terms.length;
  if (isShorter(other.terms) && other.terms.every((line) => terms.includes(line))) return other;
  const wanted = new Set(other.terms.flatMap((line) => outline.leavesOf(line)));
  const made = terms
    .map((line) => ({ line, leaves: outline.leavesOf(line) }))
    .filter(({ leaves }) => leaves.every((leaf) => wanted.has(leaf)));
  const leaves = made.flatMap((part) => part.leaves);
  const isAll = leaves.length === wanted.size && new Set(leaves).size === wanted.size;
  return isAll && isShorter(made.map(({ line }) => line))
    ? { target: other.target, terms: made.map(({ line }) => line) }
    : null;
};

/** Do the terms add up to the target wherever those of the sum do? */
const holdsAsOften = (
  view: LineView,
  { target, terms: own }: Hypothesis,
  terms: readonly number[],
): boolean => {
  const { values, positions } = view;
  const holds = (lines: readonly number[], i: number): boolean =>
    Math.abs(
      lines.reduce((sum, line) => sum + (values[line * positions + i] || 0), 0) -
        (values[target * positions + i] as number),
    ) <= worstGap(lines.length, unitAt(view, target, i));
  for (let i = 0; i < positions; i++)
    if (values[target * positions + i] && holds(own, i) && !holds(terms, i)) return false;
  return true;
};

/** The terms with each subtotal in the place of its parts, as long as these are there. */
const replaced = (terms: readonly number[], subtotals: readonly Sum[]): number[] => {
  const left = new Set(terms);
  for (const { target, terms: parts } of subtotals) {
    if (!parts.every((line) => left.has(line))) continue;
    for (const line of parts) left.delete(line);
    left.add(target);
  }
  return [...left].sort((a, b) => a - b);
};

/** Runs of neighbours among the lines that hold amounts. */
const blocksOf = ({ content }: LineView, terms: readonly number[]): number => {
  let blocks = 0;
  terms.forEach((line, k) => {
    const before = terms[k - 1];
    let between = line - 1;
    while (before !== undefined && between > before && content[between] !== 2) between--;
    if (before === undefined || between > before) blocks++;
  });
  return blocks;
};
