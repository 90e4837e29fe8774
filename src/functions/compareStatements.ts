import { Rational } from "../allocation/rational";
import { normaliseLabel } from "../territories";
import { checkedByText, isOfChange, rolesOf, type AmountRole, type SaidByText } from "./amountsOfText";
import { agreesWith, statedAmountsIn, type FoundAmount } from "./arguments/statedAmount";
import { letterSentences } from "./letterSentences";
import { sumsOfParts, withFurtherParts } from "./partsOfText";

/** An amount of a table, by what its row and its column say. */
export interface NamedAmount {
  /** Row label and column header, in any order. */
  readonly label: string;
  /** In euros. */
  readonly amount: Rational;
  /** Where it stands: a sheet and a cell. */
  readonly place: string;
  /** What several tables pay together: a text may agree with it, never differ from it alone. */
  readonly isTogether?: boolean;
}

/** What the tables say of one amount of a text. */
export interface ComparedStatement {
  /** The amount as it is printed: « près de 223 M€ » without its hedge. */
  readonly printed: string;
  readonly sentence: string;
  /** What the sentence goes on from, where it refers back (« Ce montant… », an item of a list); else empty. */
  readonly context: string;
  readonly stated: FoundAmount;
  /** The amount is said to be a part of the one before it (« dont »). */
  readonly isPart: boolean;
  readonly verdict: "agrees" | "differs" | "not-found";
  /** The amount of the tables that is meant; null when none is named. */
  readonly found: NamedAmount | null;
  /** Table − text, in euros; null when nothing was found. */
  readonly gap: Rational | null;
  /** What the other amounts of the sentence say of it; null where they say nothing. */
  readonly byText: SaidByText | null;
}

const shortestWord = 3;
const empty = new Set(
  "les des une aux par pour dans sur avec titre dont soit est sont qui que cette ces son ses leur leurs montant montants euros euro credits dotation dotations mesure mesures circulaire presente total plus pres alloue alloues allouee delegue delegues annexe region regions".split(
    " ",
  ),
);

/** « AC », « SU »: two capitals name a measure as a word does; the articles of a title in capitals do not. */
const acronym = /(?<![\p{L}\d])(?!DE|DU|LA|LE|ET|EN|AU|UN|OU|CH|CS)\p{Lu}{2}(?![\p{L}\d])/gu;

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set([
    ...normaliseLabel(text)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length >= shortestWord && !empty.has(word) && !/^\d+$/.test(word)),
    ...(text.match(acronym) ?? []).map((word) => word.toLowerCase()),
  ]);

/** How much a label and a sentence share: a word that few labels have weighs more. */
const weigher = (labels: readonly ReadonlySet<string>[]) => {
  const holders = new Map<string, number>();
  for (const label of labels) for (const word of label) holders.set(word, (holders.get(word) ?? 0) + 1);
  return (label: ReadonlySet<string>, sentence: ReadonlySet<string>): number => {
    let weight = 0;
    for (const word of label) if (sentence.has(word)) weight += 1 / (holders.get(word) ?? 1);
    return weight;
  };
};

/** A label agrees only if it is about as near to the sentence as the nearest one: a single common word is chance. */
const nearest = 1 / 2;

/** The share of a label's words that a sentence must say before an amount is said to differ from it. */
const saidOfLabel = 1 / 2;
/** And before it agrees with it, where no word of the label is its own. */
const leastSaid = 0.3;
const ownWord = 1;
const severalWords = 2;
/** What an amount is multiplied by when thousands or millions are taken for one another, or for euros. */
const otherUnits = ["1000000", "1000", "0.001", "0.000001"].map((factor) => Rational.parse(factor));

const coverage = (label: ReadonlySet<string>, sentence: ReadonlySet<string>): number =>
  label.size === 0 ? 0 : [...label].filter((word) => sentence.has(word)).length / label.size;

/** Are they of one size, neither ten times the other? */
function isLike({ amount }: NamedAmount, stated: FoundAmount): boolean {
  const [found, wanted] = [amount.absolute(), stated.amount.absolute()];
  return !found.greaterThan(wanted.times(10)) && !wanted.greaterThan(found.times(10));
}

/**
 * Does a sentence mean an amount that differs from what it states? It says enough of the label, and the two are of one size, or the
 * same figures in another unit, or the label is said in full: a measure forty times larger is another measure.
 */
function isNamed(
  { amount, said, size }: { readonly amount: NamedAmount; readonly said: number; readonly size: number },
  stated: FoundAmount,
): boolean {
  if (said < saidOfLabel) return false;
  const inAnotherUnit = otherUnits.some((factor) => isMeant(amount.amount.times(factor), stated));
  return isLike(amount, stated) || (said * size >= severalWords && (inAnotherUnit || said === 1));
}

/**
 * Does an amount of a table agree with one of a text? « près de 1 Md€ » is no word on 1 M€, nor « plus de 6 M€ » on 900: an amount
 * that is meant is within a tenth of what is said, whatever the hedge.
 */
const isMeant = (value: Rational, stated: FoundAmount): boolean =>
  agreesWith(value, stated) &&
  (stated.hedge === null ||
    !value.minus(stated.amount).absolute().times(10).greaterThan(stated.amount.absolute()));

/** What is said of an amount: not the parts that « dont » names after it. */
const saidOf = (sentence: string, at: number): string =>
  sentence.slice(0, at) + (sentence.slice(at).split(/\bdont\b/i, 1)[0] ?? "");

/** « 8 000 € par place » is no amount of a table of totals; « alloués par la circulaire » says who pays. */
const isPerUnit = (sentence: string, { at, printed }: FoundAmount): boolean =>
  /^\s*par\s+(?!(?:l[ae]s?|ce|cet|cette|ces|nos|vos|un|une|des)\b|l[’'])\p{L}/iu.test(
    sentence.slice(sentence.indexOf(printed, at) + printed.length),
  );

/** « AC 2 M€ ; » is named before it; « 2 M€ au titre des AC » after it. */
const endsClause = (sentence: string, { at, printed }: FoundAmount): boolean =>
  /^\s*(?:[;.(]|,?\s*$|,\s*soit\b)/i.test(sentence.slice(sentence.indexOf(printed, at) + printed.length));

/** The words between an amount and the one before it: in « MIG 3 M€ ; AC 2 M€ » each has its own. */
const clauseOf = (
  sentence: string,
  { at }: FoundAmount,
  previous: FoundAmount | undefined,
): ReadonlySet<string> =>
  wordsOf(sentence.slice(previous === undefined ? 0 : previous.at + previous.printed.length, at));

/** Of labels as near to a sentence as each other, those that the clause of the amount names best. */
function nearestIn<T extends { readonly label: ReadonlySet<string> }>(
  clause: ReadonlySet<string>,
  labels: readonly T[],
): readonly T[] {
  const inClause = ({ label }: T): number => [...label].filter((word) => clause.has(word)).length;
  const most = Math.max(0, ...labels.map(inClause));
  return labels.filter((one) => inClause(one) === most);
}

/**
 * Compares every amount that a text states with the amounts of tables: which agree at their printed precision, which differ,
 * and which the tables do not name. « plus de » and « près de » are understood as CTRL.ENONCE understands them.
 *
 * An amount is looked for among those whose label shares words with its sentence, the rarest words first; never among the
 * others, where an equal figure would be chance.
 * @example compareStatements("IBODE : 5,4 M€", [{ label: "IBODE", amount: Rational.of(5_391_000), place: "B2" }])[0]?.verdict // "agrees"
 */
export const compareStatements = (
  text: string,
  amounts: readonly NamedAmount[],
): readonly ComparedStatement[] => {
  const labels = amounts.map(({ label }) => wordsOf(label));
  const weigh = weigher(labels);
  const sentences = letterSentences(text).map((one) => {
    const found = statedAmountsIn(one.text);
    return { ...one, amounts: found, roles: withFurtherParts(one.text, found, rolesOf(one.text, found)) };
  });
  const sums = sumsOfParts(sentences);
  return sentences.flatMap(({ text: sentence, context, item, amounts: all, roles }) => {
    const byText = checkedByText(all, roles);
    return all.map((stated, n): ComparedStatement => {
      const role = item === "part" && roles[n] === "level" ? "part" : (roles[n] ?? "level");
      const own = { sentence, stated, previous: all[n - 1], role };
      const words = wordsOf(saidOf(sentence, stated.at));
      const look = (said: ReadonlySet<string>): Found => foundIn({ amounts, labels, weigh }, said, own);
      const first = look(words);
      // What a sentence refers back to is looked at only where its own words name nothing.
      const back =
        first.verdict === "not-found" && context !== ""
          ? look(new Set([...words, ...wordsOf(context)]))
          : first;
      // An item of a list has its own name; « Ce montant s’élève à 5,4 M€ » has no other than that of the sentence before.
      const mayDiffer =
        item === null && first.isUnnamed && back.amount !== null && isLike(back.amount, stated);
      const found = back === first || back.verdict === "agrees" || mayDiffer ? back : first;
      const said = byText[n] ?? sums.get(stated) ?? null;
      return {
        printed: stated.printed,
        sentence,
        context,
        stated,
        isPart: role === "part",
        verdict: said === null ? found.verdict : said.agrees ? "agrees" : "differs",
        found: found.amount,
        gap: found.amount === null ? null : found.amount.amount.minus(stated.amount),
        byText: said,
      };
    });
  });
};

interface Found {
  readonly verdict: ComparedStatement["verdict"];
  readonly amount: NamedAmount | null;
  /** The words are those of no label. */
  readonly isUnnamed: boolean;
}

/** The amount that words name, and whether it agrees with what is stated. */
function foundIn(
  {
    amounts,
    labels,
    weigh,
  }: {
    readonly amounts: readonly NamedAmount[];
    readonly labels: readonly ReadonlySet<string>[];
    readonly weigh: ReturnType<typeof weigher>;
  },
  words: ReadonlySet<string>,
  {
    sentence,
    stated,
    previous,
    role,
  }: {
    readonly sentence: string;
    readonly stated: FoundAmount;
    readonly previous: FoundAmount | undefined;
    readonly role: AmountRole;
  },
): Found {
  const named = amounts
    .map((amount, at) => {
      const label = labels[at] ?? new Set<string>();
      const weight = weigh(label, words);
      return { amount, label, size: label.size, weight, said: coverage(label, words) };
    })
    .filter(({ weight, amount }) => weight > 0 && (role !== "change" || isOfChange(amount.label)))
    .sort((a, b) => b.weight - a.weight);
  const heaviest = named.filter(({ weight, amount }) => weight === named[0]?.weight && !amount.isTogether);
  const best = endsClause(sentence, stated)
    ? nearestIn(clauseOf(sentence, stated, previous), heaviest)
    : heaviest;
  const least = (named[0]?.weight ?? 0) * nearest;
  const agreeing = named.find(
    ({ amount, weight, said }) =>
      weight >= least && (said >= leastSaid || weight >= ownWord) && isMeant(amount.amount, stated),
  )?.amount;
  if (agreeing) return { verdict: "agrees", amount: agreeing, isUnnamed: false };
  // Two labels as near as each other name nothing; a part, or what was before, is not the amount that its sentence names.
  const [first] = best;
  const isOne = best.every(({ amount }) => first !== undefined && amount.amount.equals(first.amount.amount));
  const isWhole = (role === "level" || role === "change") && !isPerUnit(sentence, stated);
  const only = isOne && isWhole && first && isNamed(first, stated) ? first.amount : null;
  return { verdict: only === null ? "not-found" : "differs", amount: only, isUnnamed: named.length === 0 };
}
