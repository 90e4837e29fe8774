import { sum, type Rational } from "../../allocation/rational";
import type { Bilingual } from "../../messages/functions";
import { refuse } from "../refusal";
import { showNumber, showRate } from "../showNumber";
import { refuseAt } from "./place";

/** A range of numbers, as `Range` has them. */
interface Numbers {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (Rational | null)[];
  readonly percentages?: ReadonlySet<number>;
}

const isCount = (value: Rational | null): value is Rational => value?.absolute().greaterThan(1) === true;

/**
 * Refuses percentages beside numbers above one: « 12,5 % » is then 12,5 among them, or 0,125, and nobody can tell. Numbers up to
 * one agree with both: a cell shown as « 40 % » is 0,4.
 */
export const requireAlike = (name: Bilingual, range: Numbers, others: readonly Numbers[] = []): void => {
  const all = [range, ...others];
  const number = all
    .flatMap(({ values, percentages }) => values.filter((_, i) => !percentages?.has(i)))
    .find(isCount);
  if (number === undefined) return;
  for (const one of all) {
    const [at] = one.percentages ?? [];
    const value = at === undefined ? null : one.values[at];
    if (at === undefined || !value) continue;
    const details = { argument: name, received: showRate(value), other: showNumber(number) };
    if (one === range) refuseAt({ ...range, at }, "#VALEUR!", "percent-among-numbers", details);
    refuse("#VALEUR!", "percent-among-numbers", details);
  }
};

/** Refuses shares of one mixed with shares of a hundred: they make one whole exactly once both are read as what they are. */
export const requireOneKindOfShare = (name: Bilingual, range: Numbers): void => {
  const present = range.values.filter((value) => value?.isZero() === false);
  const parts = present.filter((value): value is Rational => value?.lessThan(1) === true);
  const at = range.values.findIndex(isCount);
  const first = range.values[at];
  const [part] = parts;
  if (!first || part === undefined) return;
  const hundredths = present.filter((value): value is Rational => value?.lessThan(1) === false);
  if (!sum(parts).plus(sum(hundredths).dividedBy(100)).equals(1)) return;
  refuseAt({ ...range, at }, "#VALEUR!", "shares-of-two-kinds", {
    argument: name,
    other: showNumber(part),
    received: showNumber(first),
    expected: showNumber(first.dividedBy(100)),
  });
};
