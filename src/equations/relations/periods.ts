import type { AmountGrid } from "../../tables/amountGrid";

/** Share of the steps between years that must be alike for a step to be the usual one. */
const USUAL_SHARE = 0.5;

/**
 * Does one position come right after another, as far as their labels tell? A list of years that leaves some out (1940, 1945, 1950)
 * carries nothing on from one of them to the next; labels without a year say nothing against it.
 * @example follows(grid, "column", 3, 4) // false between « 1940 » and « 1945 » in a list of mostly consecutive years
 */
export const follows = (
  { rowLabels, columnLabels }: AmountGrid,
  lines: "column" | "row",
  before: number,
  position: number,
): boolean => {
  const labels = lines === "column" ? rowLabels : columnLabels;
  const usual = usualStep(labels);
  const step = stepBetween(labels[before], labels[position]);
  return usual === null || step === null || step === usual;
};

/** The year that a label begins with, before or after a word: « 1974 », « Exercice 2010 », « 2025 (p) ». */
const yearOf = (label: string | undefined): number | null => {
  const [, year] = /^\D{0,12}((?:1[89]|20)\d\d)(?![\d/])/.exec(label?.trim() ?? "") ?? [];
  return year === undefined ? null : Number(year);
};

const stepBetween = (one: string | undefined, other: string | undefined): number | null => {
  const [from, to] = [yearOf(one), yearOf(other)];
  return from === null || to === null ? null : Math.abs(to - from);
};

const known = new WeakMap<readonly string[], number | null>();

/** The step that most neighbouring years make; null where the labels are no list of years. */
const usualStep = (labels: readonly string[]): number | null => {
  const before = known.get(labels);
  if (before !== undefined) return before;
  const times = new Map<number, number>();
  labels.forEach((label, i) => {
    const step = i === 0 ? null : stepBetween(labels[i - 1], label);
    if (step !== null && step > 0) times.set(step, (times.get(step) ?? 0) + 1);
  });
  const all = [...times.values()].reduce((sum, count) => sum + count, 0);
  const [usual] = [...times].find(([, count]) => count > USUAL_SHARE * all) ?? [null];
  known.set(labels, usual);
  return usual;
};
