import { fold, isRateLabel } from "./lineLabels";

const growth =
  /\b(?:evol(?:ution)?|var(?:iation)?|progression|croissance|hausse|taux d.evolution|growth|change|increase)\b/;
const difference = /\b(?:ecart|difference)s?\b/;
const gap = /\b(?:ecart|difference|variance)s?\b(?![- ]types?\b)/;
const year = /\b(?:19|20)\d\d\b/g;

/** A line that tells a growth, with the later and the earlier of the lines that it is computed from. */
interface NamedGrowth {
  readonly target: number;
  readonly a: number;
  readonly b: number;
}

/** A line named by a year, and the other words of its label. */
interface Dated {
  readonly line: number;
  readonly year: number;
  readonly words: string;
}

const datedOf = (label: string, line: number): Dated | null => {
  const text = fold(label);
  const years = [...new Set(text.match(year))];
  return years.length === 1 && !growth.test(text)
    ? { line, year: Number(years[0]), words: text.replace(year, "").trim() }
    : null;
};

/**
 * What each growth compares by the labels: the two lines whose years it names, or else the last two years before it, the other words
 * of both labels alike. The figures have but to agree.
 * @example namedGrowths(["2023", "2024", "Évolution (%)"], [0, 1, 2]) // [{ target: 2, a: 1, b: 0 }]
 */
export const namedGrowths = (labels: readonly string[], used: readonly number[]): NamedGrowth[] =>
  used.flatMap((target) => {
    const text = fold(labels[target] ?? "");
    const named = new Set((text.match(year) ?? []).map(Number));
    if (!growth.test(text) && !(named.size === 2 && difference.test(text))) return [];
    const before = used
      .filter((line) => line < target)
      .flatMap((line) => datedOf(labels[line] ?? "", line) ?? [])
      .filter((one) => named.size < 2 || named.has(one.year));
    const last = before.reduce<Dated | null>(
      (best, one) => (best && best.year > one.year ? best : one),
      null,
    );
    // Two years that the label names, each in one line, are told apart whatever else stands beside them: « LFI 2023 », « PLF 2024 ».
    const areNamed = named.size === 2 && before.length === 2;
    const alike = before.filter(
      ({ words, year: own }) => last && own < last.year && (areNamed || words === last.words),
    );
    const previous = alike.reduce<Dated | null>(
      (best, one) => (best && best.year > one.year ? best : one),
      null,
    );
    return last && previous ? [{ target, a: last.line, b: previous.line }] : [];
  });

/**
 * What each gap compares by its place: the two lines right before a label that says « Écart » or « Différence » and names no two years.
 * Which of them is taken away, the figures have to say.
 * @example gapsBelow(["Voté", "Exécuté", "Écart à l’objectif"], [0, 1, 2]) // [{ target: 2, a: 0, b: 1 }]
 */
export const gapsBelow = (labels: readonly string[], used: readonly number[]): NamedGrowth[] => {
  const isGap = (line: number): boolean => {
    const text = fold(labels[line] ?? "");
    return gap.test(text) && !isRateLabel(text);
  };
  return used.flatMap((target, at) => {
    const [a, b] = [used[at - 2], used[at - 1]];
    if (a === undefined || b === undefined || !isGap(target) || isGap(a) || isGap(b)) return [];
    return new Set(fold(labels[target] ?? "").match(year)).size < 2 ? [{ target, a, b }] : [];
  });
};
