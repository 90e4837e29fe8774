import { normaliseLabel } from "../../amounts/normaliseLabel";
import { LIMITS } from "../limits";
import { outlinedSum, type Hypothesis } from "./hypothesis";
import { unitAt, type LineView } from "./lineView";
import { scoreSum } from "./scoreSum";

/** Totals of one name that add up the lines right above them, and their share among those of that name, from which the others do too. */
const FEWEST_ALIKE = 3;
const ALIKE_SHARE = 1 / 3;
const LONGEST = 30;
/** Bits that the amounts of any other total must give for such a stretch to be no accident. */
const LEAST_BITS = 5;

/**
 * The sums with those of the totals that some lines right above them come to, to the digit and at every position: a county and its
 * boroughs, among counties without any. Where their amounts are too small to tell, other totals of the same name that add up the lines
 * right above them must. Nothing where two stretches of lines hold.
 * @example withTotalsAlike(view, sums) // [Total = Berkshire + Reading] of « Bedfordshire | 15, Berkshire | 9, Reading | 5, Total | 14 »
 */
export const withTotalsAlike = (view: LineView, sums: readonly Hypothesis[]): Hypothesis[] => {
  if (view.direction !== "column" || view.lines > LIMITS.scatteredLines) return [...sums];
  const lines = Array.from({ length: view.lines }, (_, line) => line).filter(
    (line) => view.content[line] !== 0 && !view.isOfWhich[line],
  );
  const nameOf = (line: number): string => normaliseLabel(view.labels[line] ?? "");
  const proved = new Map(sums.filter(({ labelOnly }) => !labelOnly).map((sum) => [sum.target, sum]));
  const byName = new Map<string, number[]>();
  for (const line of lines)
    if (view.isTotal[line]) byName.set(nameOf(line), [...(byName.get(nameOf(line)) ?? []), line]);
  const found = [...byName.values()].flatMap((totals) => {
    const alike = totals.filter((total) => isRightAbove(lines, proved.get(total)));
    const areAlike = alike.length >= FEWEST_ALIKE && alike.length >= ALIKE_SHARE * totals.length;
    return totals.flatMap((total) => {
      const sum = proved.has(total) ? null : onlyRun(view, lines, total);
      return sum && (areAlike || bitsOf(view, sum) >= LEAST_BITS) ? [sum] : [];
    });
  });
  const explained = new Set(found.map(({ target }) => target));
  return [...sums.filter(({ target }) => !explained.has(target)), ...found];
};

/** What the amounts of a total tell, the length of its stretch being chosen. */
const bitsOf = (view: LineView, { target, terms }: Hypothesis): number => {
  let bits = -Math.log2(terms.length);
  for (let i = 0; i < view.positions; i++) {
    const amount = view.values[target * view.positions + i] || 0;
    bits += Math.log2(1 + Math.abs(amount) / (2 * unitAt(view, target, i)));
  }
  return bits;
};

/** Are the terms of a sum the lines right above its target, one after the other? */
const isRightAbove = (lines: readonly number[], sum: Hypothesis | undefined): boolean => {
  if (!sum) return false;
  const at = lines.indexOf(sum.target);
  const above = lines.slice(Math.max(0, at - sum.terms.length), at);
  return sum.terms.length > 1 && above.every((line) => sum.terms.includes(line));
};

/** The lines right above a total, down from the total before it at most, that come to it at every position; null where none or several do. */
const onlyRun = (view: LineView, lines: readonly number[], total: number): Hypothesis | null => {
  const { values, positions } = view;
  const amount = (line: number, i: number): number => values[line * positions + i] || 0;
  const all = Array.from({ length: positions }, (_, i) => i);
  const left = all.map((i) => amount(total, i));
  const run: number[] = [];
  const holding: number[][] = [];
  for (let at = lines.indexOf(total) - 1; at >= 0 && run.length < LONGEST; at--) {
    const line = lines[at] as number;
    if (view.isTotal[line]) break;
    run.unshift(line);
    const tells = all.some((i) => amount(line, i) !== 0);
    for (const i of all) left[i] = (left[i] as number) - amount(line, i);
    const holds = all.every((i) => Math.abs(left[i] as number) < unitAt(view, total, i) / 2);
    if (holds && run.length > 1 && tells) holding.push([...run]);
  }
  const [terms, other] = holding;
  return terms && !other ? outlinedSum(total, terms, scoreSum(view, total, terms)) : null;
};
