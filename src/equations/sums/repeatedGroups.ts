import { normaliseLabel } from "../../amounts/normaliseLabel";
import { HARDLY_BY_CHANCE } from "../../amounts/slipChance";
import { outlinedSum, type Hypothesis, type Sum } from "./hypothesis";
import type { LineView } from "./lineView";
import { missesByOneSlip } from "./missesByOneSlip";
import { scoreSum } from "./scoreSum";

/** Groups that tell, the one that adds up the others among them, and lines of one. */
const FEWEST_GROUPS = 3;
const MOST_LINES = 24;
/** Longest list in which groups are looked for. */
const MOST_TOLD = 3000;
/** Bits that the lines that add up over the groups must give together, and positions at which they must. */
const LEAST_BITS = 20;
const FEWEST_HITS = 3;
/** A line that fails at no more of its positions than this share adds up all the same. */
const MISS_SHARE = 0.25;
/** A slip in the total of all is told by its own group too, and one in a part by its own. */
const FAILING_GROUPS = 2;

/** Lines that follow one another in groups of the same labels, or of labels that begin alike, `lines[group][place]`. */
type Groups = readonly (readonly number[])[];

/**
 * The sums with those of a list in groups of the same lines (both sexes, men, women; receipts, expenditure, balance), whose first or last
 * group adds up the others line by line: all ages over each age, all branches under each branch. Not every line need do so: consolidated
 * receipts leave out what the branches pay one another, their balance does not. Where each group adds up its own lines and all lines but
 * one add up over the groups, that one does too; so does one that a slip alone spoils.
 */
export const withRepeatedGroups = (view: LineView, sums: readonly Hypothesis[]): Hypothesis[] => {
  if (view.direction !== "column" || view.positions === 0 || view.lines > MOST_TOLD) return [...sums];
  const sumsOf = (nameOf: (label: string) => string): Hypothesis[] =>
    repeatedGroups(view, nameOf).flatMap(
      (groups) =>
        sumsOver(view, groups.slice(1), groups[0]) ??
        sumsOver(view, groups.slice(0, -1), groups.at(-1)) ??
        [],
    );
  const named = sumsOf((label) => label.trim());
  const grouped = named.length > 0 ? named : sumsOf(firstWord);
  if (grouped.length === 0) return [...sums];
  const own = new Set(grouped.map(printOf));
  return [...sums.filter((sum) => !own.has(printOf(sum))), ...grouped];
};

const printOf = ({ target, terms }: Sum): string => `${target}=${[...terms].sort((a, b) => a - b).join()}`;

/** `Recettes courantes`, `Recettes en capital`, `Recettes totales`: what the lines of each group share. */
const firstWord = (label: string): string => /\p{L}{3,}/u.exec(normaliseLabel(label))?.[0] ?? "";

/** The runs of groups of two lines or more, from top to bottom. */
const repeatedGroups = (
  { lines, content, labels }: LineView,
  nameOf: (label: string) => string,
): Groups[] => {
  const told = Array.from({ length: lines }, (_, line) => line).filter((line) => content[line] !== 0);
  const names = told.map((line) => nameOf(labels[line] ?? ""));
  const sizes = sizesOfGroups(names);
  const found: Groups[] = [];
  for (let start = 0; start < told.length; start++) {
    const size = sizes[start] as number;
    if (size === 0) continue;
    let end = start + size;
    while (end + size <= told.length && areAlike(names, start, end, size)) end += size;
    if (end - start < FEWEST_GROUPS * size) continue;
    found.push(
      Array.from({ length: (end - start) / size }, (_, g) =>
        told.slice(start + g * size, start + (g + 1) * size),
      ),
    );
    start = end - 1;
  }
  return found;
};

/** How many lines on the label of each line comes again, no other one having done so; 0 where it does not, or at once. */
const sizesOfGroups = (names: readonly string[]): number[] => {
  const sizes = new Array<number>(names.length).fill(0);
  const next = new Map<string, number>();
  // From the bottom: the first line, from here on, whose label is none or was told before.
  let first = Infinity;
  for (let at = names.length - 1; at >= 0; at--) {
    const name = names[at] as string;
    const again = name === "" ? at : (next.get(name) ?? Infinity);
    first = Math.min(first, again);
    const size = again - at;
    if (again === first && size > 1 && size <= MOST_LINES) sizes[at] = size;
    next.set(name, at);
  }
  return sizes;
};

const areAlike = (names: readonly string[], one: number, other: number, size: number): boolean => {
  for (let k = 0; k < size; k++) if (names[one + k] !== names[other + k]) return false;
  return true;
};

/** The sums that make one group of the others, and those of each group; null where they do not. */
const sumsOver = (view: LineView, parts: Groups, total: readonly number[] = []): Hypothesis[] | null => {
  const over = total.map((target, place) =>
    weighed(
      view,
      target,
      parts.map((group) => group[place] as number),
    ),
  );
  const holds = over.map(isHeld);
  const held = over.filter(isHeld);
  const within = sumsWithin(view, [total, ...parts]);
  const told = [...held, ...(held.length + 1 < over.length ? [] : within.filter(isHeld))];
  const isBorneOut =
    held.length > 0 && bitsOf(held) >= LEAST_BITS && hitsOf(told) >= Math.min(FEWEST_HITS, total.length);
  if (!isBorneOut) return null;
  const follow = within.length > 0 && held.length + 1 === over.length;
  const isTold = (sum: Hypothesis, place: number): boolean =>
    holds[place] === true || follow || missesByOneSlip(view, sum, HARDLY_BY_CHANCE);
  return [...over.filter(isTold).map((sum) => ({ ...sum, beside: true })), ...(follow ? within : [])];
};

const weighed = (view: LineView, target: number, terms: readonly number[]): Hypothesis =>
  outlinedSum(target, terms, scoreSum(view, target, terms));

const isHeld = ({ score: { hits, misses } }: Hypothesis): boolean =>
  hits > 0 && misses <= MISS_SHARE * (hits + misses);

const bitsOf = (sums: readonly Hypothesis[]): number =>
  sums.reduce((bits, { score }) => bits + score.bits, 0);

const hitsOf = (sums: readonly Hypothesis[]): number =>
  sums.reduce((hits, { score }) => hits + score.hits, 0);

/** The sums of all other lines of a group that its first or last line makes, in all groups but two at most and in most of them; none where it does not. */
const sumsWithin = (view: LineView, groups: Groups): Hypothesis[] => {
  for (const place of [0, -1]) {
    const sums = groups.map((group) => {
      const target = group.at(place) as number;
      return weighed(
        view,
        target,
        group.filter((line) => line !== target),
      );
    });
    const held = sums.filter(isHeld);
    const isMeant = sums[0] !== undefined && sums[0].terms.length > 1;
    if (isMeant && held.length >= sums.length - FAILING_GROUPS && 2 * held.length > sums.length) return sums;
  }
  return [];
};
