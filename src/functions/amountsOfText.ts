import { Rational } from "../allocation/rational";
import { normaliseLabel } from "../amounts";
import type { FoundAmount } from "./arguments/statedAmount";

/** What a text makes of an amount: its level, what it was before, how much it changed, a part of the one before it. */
export type AmountRole = "level" | "former" | "change" | "part";

/** What the other amounts of its sentence say of an amount. */
export interface SaidByText {
  /** A change between two levels; a part beyond its whole; parts that together exceed it, or that should make it and do not. */
  readonly kind: "change" | "part" | "more-than-whole" | "other-sum";
  /** As they are printed. */
  readonly others: readonly string[];
  /** In euros: the change from one to the other, the whole that a part exceeds, the sum of the parts. */
  readonly expected: Rational;
  readonly agrees: boolean;
}

const rise =
  "(?:hausse|augmentation|progression|majoration|accroissement|baisse|diminution|reduction|recul|minoration|ecart|evolution|variation)";
const rises = "(?:augmente|progresse|croit|s accroit|baisse|diminue|recule|se reduit)(?:nt|ent)?";
const ofWhat = "(?: (?:des?|du|d|nette|globale|totale|brute|annuelle|exceptionnelle)(?: [a-z]+){0,3})?";
/** « en hausse de 3 M€ », « une augmentation des crédits de 3 M€ », « progresse de 3 M€ ». */
const changeBefore = new RegExp(`\\b(?:${rise}${ofWhat}|${rises}(?: [a-z]+){0,2}) d(?:e|u)?$`);
const namesChange = new RegExp(`\\b${rise}s?\\b|\\bdifference`);
/** « 3 M€ de plus », « 3 M€ en moins ». */
const changeAfter = /^\s*(?:de|en) (?:plus|moins)(?!\p{L})/iu;
/** « passe de 10 M€ à », « contre 10 M€ », « au lieu de 10 M€ ». */
const formerBefore = /\b(?:pass(?:e|ent|er|ant|ees?) de|contre(?: de)?|au lieu de?)$/;
/** « près de » between a word and its amount. */
const hedge = / (?:de? )?(?:pres de?|plus de?|environ)$/;
const partBefore = /\bdont\b[^€]*$/iu;

/** Is a label that of a change, which an amount that is one may be? */
export const isOfChange = (label: string): boolean => namesChange.test(normaliseLabel(label));

/** The role of each amount of a sentence, in their order. */
export function rolesOf(sentence: string, amounts: readonly FoundAmount[]): AmountRole[] {
  return amounts.map(({ at, printed }) => {
    const before = normaliseLabel(sentence.slice(0, at)).replace(hedge, " de");
    const after = sentence.slice(sentence.indexOf(printed, at) + printed.length);
    if (changeAfter.test(after) || changeBefore.test(before)) return "change";
    if (formerBefore.test(before)) return "former";
    return partBefore.test(sentence.slice(0, at)) ? "part" : "level";
  });
}

/**
 * What a sentence itself says of each of its amounts: « passe de 10 M€ à 13 M€, soit 4 M€ de plus » is wrong whatever the tables hold, so
 * is « 3 M€, dont 5 M€ ». Null where it says nothing.
 * @example checkedByText(amounts, ["former", "level", "change"])[2]?.agrees // false
 */
export function checkedByText(
  amounts: readonly FoundAmount[],
  roles: readonly AmountRole[],
): (SaidByText | null)[] {
  return amounts.map((amount, n) => {
    const role = roles[n];
    if (role === "change") return changeOf(amount, amounts, roles);
    if (role !== "part") return null;
    const whole = amounts.slice(0, n).findLast((_, at) => roles[at] === "level");
    if (!whole || whole.hedge !== null) return null;
    const most = whole.amount.absolute().plus(half(whole.precision)).plus(half(amount.precision));
    return amount.amount.absolute().greaterThan(most)
      ? { kind: "part", others: [whole.printed], expected: whole.amount, agrees: false }
      : null;
  });
}

function changeOf(
  change: FoundAmount,
  amounts: readonly FoundAmount[],
  roles: readonly AmountRole[],
): SaidByText | null {
  const only = (role: AmountRole): FoundAmount | undefined => {
    const found = amounts.filter((_, n) => roles[n] === role);
    return found.length === 1 ? found[0] : undefined;
  };
  const [was, is, said] = [only("former"), only("level"), only("change")];
  if (!was || !is || said !== change || [was, is, change].some(({ hedge }) => hedge !== null)) return null;
  const expected = is.amount.minus(was.amount);
  const rounding = [was, is, change].reduce((sum, { precision }) => sum.plus(half(precision)), Rational.zero);
  const off = expected.absolute().minus(change.amount.absolute()).absolute();
  return {
    kind: "change",
    others: [was.printed, is.printed],
    expected,
    agrees: !off.greaterThan(rounding),
  };
}

const half = (precision: Rational): Rational => precision.dividedBy(Rational.of(2));
