import { Rational } from "../allocation/rational";
import { normaliseLabel } from "../amounts";
import type { AmountRole, SaidByText } from "./amountsOfText";
import type { FoundAmount } from "./arguments/statedAmount";
import type { LetterSentence } from "./letterSentences";

/** A sentence of a letter with what it states, each amount with its role. */
export interface ReadSentence extends Pick<LetterSentence, "text" | "item"> {
  readonly amounts: readonly FoundAmount[];
  readonly roles: readonly AmountRole[];
}

/** « dont 3 M€ pour les CHU, 2 M€ pour… et près de 1 M€ pour… »: each amount comes right after its comma or its « et ». */
const goesOn =
  /^[^.:;()]*(?:,|;|(?<!\p{L})(?:et|puis)|ainsi que) ?(?:pour|enfin)? ?(?:de |d[’']|près de |plus de )*$/iu;
const link = /^(?:d|de|du|des|pour|au|aux|a|en|sur|par)\b/;
const links: Readonly<Record<string, string>> = { d: "de", du: "de", des: "de", au: "a", aux: "a" };

/** The word that ties an amount to what it is for: « 3 M€ pour les CHU »; null where none follows it. */
const linkAfter = (sentence: string, { at, printed }: FoundAmount): string | null => {
  const after = normaliseLabel(
    sentence.slice(sentence.indexOf(printed, at) + printed.length).replace(/[’']/g, " "),
  );
  const found = link.exec(after)?.[0] ?? null;
  return found === null ? null : (links[found] ?? found);
};

/**
 * Roles with the parts that go on after the first: in « 3 M€, dont 1 M€ pour les CHU et 2 M€ pour les CH », both; in « 6 M€ de MIG,
 * dont 2 M€ pour les CHU, 7 M€ d'AC », the last is of the same rank as the whole, since it is tied as the whole is.
 */
export function withFurtherParts(
  sentence: string,
  amounts: readonly FoundAmount[],
  roles: readonly AmountRole[],
): AmountRole[] {
  const told = [...roles];
  for (const [n, amount] of amounts.entries()) {
    const previous = amounts[n - 1];
    if (!previous || told[n] !== "level" || told[n - 1] !== "part") continue;
    const between = sentence.slice(
      sentence.indexOf(previous.printed, previous.at) + previous.printed.length,
      amount.at,
    );
    const whole = wholeBefore(amounts, told, n);
    const first = amounts[told.indexOf("part")];
    const own = linkAfter(sentence, amount);
    const isOfWholeRank =
      whole !== null &&
      own !== null &&
      own === linkAfter(sentence, whole) &&
      (first === undefined || own !== linkAfter(sentence, first));
    if (goesOn.test(between) && !isOfWholeRank) told[n] = "part";
  }
  return told;
}

const wholeBefore = (
  amounts: readonly FoundAmount[],
  roles: readonly AmountRole[],
  before: number,
): FoundAmount | null => amounts.slice(0, before).findLast((_, n) => roles[n] === "level") ?? null;

interface Parts {
  readonly whole: FoundAmount;
  readonly parts: readonly FoundAmount[];
  /** The text says that there are no others. */
  readonly isAll: boolean;
}

/** « se décompose comme suit : », « répartis ainsi : »: what follows is all there is. */
const isDividedInto =
  /(?:se (?:décompos|répartiss?|ventil)\p{L}*|(?:réparti|ventilé|décomposé)e?s?) (?:comme suit|ainsi|de la (?:façon|manière) suivante)\s*:?/iu;

/**
 * What parts add up to, where they cannot be: more than their whole, or another sum where the text says that they are all of it. On the
 * last part; nothing of parts that a text may mean otherwise, nor of amounts that it hedges.
 * @example sumsOfParts(sentences).get(last)?.kind // "more-than-whole"
 */
export function sumsOfParts(sentences: readonly ReadSentence[]): ReadonlyMap<FoundAmount, SaidByText> {
  const told = new Map<FoundAmount, SaidByText>();
  for (const [at, sentence] of sentences.entries())
    for (const found of [partsWithin(sentence), partsListed(sentences, at)]) {
      const last = found?.parts.at(-1);
      const said = found && last && found.parts.length > 1 ? sumSaid(found) : null;
      if (last && said) told.set(last, said);
    }
  return told;
}

function partsWithin({ text, amounts, roles }: ReadSentence): Parts | null {
  const whole = amounts[roles.indexOf("level")];
  if (!whole) return null;
  const end = text.indexOf(whole.printed, whole.at) + whole.printed.length;
  const divided = isDividedInto.exec(text);
  if (divided && roles.every((role) => role === "level")) {
    const parts = amounts.filter(({ at }) => at > divided.index);
    return amounts.length - parts.length === 1 ? { whole, parts, isAll: true } : null;
  }
  const parts = amounts.filter((_, n) => roles[n] === "part");
  const isOneList =
    roles.filter((role) => role !== "part").length === 1 && text.slice(end).split(/\bdont\b/i).length === 2;
  // « 3 M€ pour les CHU, dont 1 M€ pour A, 4 M€ pour les CH »: the last may be of the rank of the whole; « dont 2 M€ pour les CHU et
  // 2 M€ en Corse » may count the same twice.
  const own = linkAfter(text, whole);
  const tied = parts.map((part) => linkAfter(text, part));
  const isAmbiguous = (own !== null && tied.includes(own)) || new Set(tied).size > 1;
  return isOneList && !isAmbiguous ? { whole, parts, isAll: false } : null;
}

/** The items under a sentence that opens their list, each with one amount of its own. */
function partsListed(sentences: readonly ReadSentence[], at: number): Parts | null {
  const opening = sentences[at];
  if (!opening || opening.item !== null) return null;
  const end = sentences.findIndex(({ item }, n) => n > at && item === null);
  const items = sentences.slice(at + 1, end < 0 ? sentences.length : end);
  const isAll = isDividedInto.test(opening.text);
  const whole = opening.amounts[0];
  if (!whole || opening.amounts.length > 1 || !(isAll || items[0]?.item === "part")) return null;
  const parts = items.map(({ amounts, roles }) => {
    const own = amounts.filter((_, n) => roles[n] === "level" || (roles[n] === "part" && n === 0));
    return own.length === 1 ? own[0] : undefined;
  });
  return parts.every((part) => part !== undefined) ? { whole, parts, isAll } : null;
}

function sumSaid({ whole, parts, isAll }: Parts): SaidByText | null {
  const all = [whole, ...parts];
  if (all.some(({ hedge }) => hedge !== null)) return null;
  const sum = parts.reduce((total, { amount }) => total.plus(amount), Rational.zero);
  const rounding = all
    .reduce((total, { precision }) => total.plus(precision), Rational.zero)
    .dividedBy(Rational.of(2));
  const excess = sum.minus(whole.amount);
  const isWrong = isAll ? excess.absolute().greaterThan(rounding) : excess.greaterThan(rounding);
  return isWrong
    ? { kind: isAll ? "other-sum" : "more-than-whole", others: [whole.printed], expected: sum, agrees: false }
    : null;
}
