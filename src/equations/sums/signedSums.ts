import {
  areSidesOfAccount,
  isDifferenceLabel,
  isResultLabel,
  netOf,
  opensWith,
  signMark,
  stockAt,
} from "../lineLabels";
import { BELIEVED, type Hypothesis, type SignedSum } from "./hypothesis";
import { departureBits, differenceBits, independentBits } from "./independentBits";
import { LinearSpan } from "./linearSpan";
import { unitAt, type LineView } from "./lineView";
import { findDifferences, findSignedRuns, type SignedCandidate } from "./signedRuns";
import { scoreSum } from "./scoreSum";
import { LABEL_BITS } from "./searchRuns";

/** Beyond the usual belief: the amounts tell the signs, and amounts of one kind run together. */
const MARGIN = 4;
const FEWEST_HITS = { told: 1, said: 2, account: 1 };
const MISS_SHARE = { told: 0.5, difference: 0.35, run: 0.25 };
/** A sum over lines that another sum adds already must hold at so many positions, and never fail. */
const SECOND_USE_HITS = 6;

/**
 * Sums some of whose terms are subtracted: opening + receipts − payments = closing, a result and the lines that lead from it to another.
 *
 * The signs are those that the labels tell, or those that foot. Each sum must say something new, as the sums apart do.
 * @param known the other sums of the lines
 */
export const findSignedSums = (view: LineView, known: readonly SignedSum[]): Hypothesis[] => {
  const span = new LinearSpan(view.lines);
  const explained = new Set<number>();
  const parts = new Set<number>();
  const held: SignedSum[] = [];
  const hold = (sum: SignedSum): void => {
    const { target, terms, minus } = sum;
    held.push(sum);
    span.add(target, terms, minus);
    explained.add(target);
    for (const line of terms) parts.add(line);
  };
  known.forEach(hold);
  const marks = marksOf(view, parts);
  const said = new Set(view.labels.flatMap((label, line) => (isAnnounced(label) ? [line] : [])));
  const lines = { marks, said, explained, parts };
  const candidates = [...findSignedRuns(view, lines), ...findDifferences(view, lines)];
  const likely = candidates
    .filter((candidate) => !isMetByProgressions(candidate) || areTold(marks, candidate))
    .flatMap((candidate): Hypothesis[] => {
      const weighed = weigh(view, marks, candidate);
      // Marks tell which line the others lead to, too.
      const sum = areTold(marks, candidate) ? weighed : solvedForResult(view, marks, weighed);
      return isConvincing(view, marks, sum, candidate.isOfTotals === true) ? [sum] : [];
    })
    .sort((a, b) => b.bits - a.bits);
  const found: Hypothesis[] = [];
  for (const sum of likely) {
    const { target, terms, minus = [], score } = sum;
    if ((explained.has(target) && !areTold(marks, sum)) || span.follows(target, terms, minus)) continue;
    const isSecondUse = terms.some((line) => parts.has(line));
    const isThroughout = score.misses === 0 && score.hits >= SECOND_USE_HITS;
    const isSecond = isSecondUse
      ? !isThroughout
      : score.misses > 0 && isBreakdown(sum, (line) => explained.has(line));
    if (isSecond && !isSaid(view, sum)) continue;
    // Where it fails, what another sum takes that line for stands.
    if (isSecondUse && score.misses > 0 && parts.has(target)) continue;
    if ([target, ...terms].some((line) => isNegligible(view, target, line, terms.length))) continue;
    if (held.some((one) => isWithin(one, sum))) continue;
    hold(sum);
    found.push(sum);
  }
  return found;
};

/** The signs that labels tell; a total that says what it is net of tells those of the lines of that name, which no sum takes in. */
const marksOf = ({ labels, isTotal, lines }: LineView, parts: ReadonlySet<number>): (1 | -1 | 0)[] => {
  const marks = labels.map(signMark);
  for (let total = 0; total < lines; total++) {
    const word = isTotal[total] === 1 ? netOf(labels[total] ?? "") : null;
    if (word === null) continue;
    labels.forEach((label, line) => {
      if (line !== total && !parts.has(line) && opensWith(label, word)) marks[line] = -1;
    });
  }
  return marks;
};

/** Do marks in the labels tell every sign that is no plus? */
const areTold = (marks: readonly number[], { minus = [] }: SignedSum): boolean =>
  minus.length > 0 && minus.every((line) => marks[line] === -1);

/** Does any arithmetic progression meet the sum, as a line of years that grow steadily does? */
const isMetByProgressions = ({ target, terms, minus }: SignedCandidate): boolean => {
  const subtracted = new Set(minus);
  const signs = terms.map((line) => (subtracted.has(line) ? -1 : 1));
  const shift = terms.reduce((sum, line, k) => sum + (signs[k] ?? 1) * (line - target), 0);
  return shift === 0 && signs.reduce<number>((sum, sign) => sum + sign, 0) === 1;
};

const weigh = (
  view: LineView,
  marks: readonly number[],
  { target, terms, minus, choice, isOfTotals }: SignedCandidate,
): Hypothesis => {
  const signed = { ...view, values: withSigns(view, minus) };
  const score = scoreSum(signed, target, terms);
  // Of two totals one is taken from the other.
  const fitted = isOfTotals ? 1 : terms.filter((line) => !marks[line]).length;
  // Marks on all of the lines but the first leave nothing to choose.
  const chosen = fitted <= 1 && !isOfTotals ? 0 : choice + fitted;
  // The names of the two sides of an account say as much once more.
  const [incoming = "", outgoing = ""] = terms.map((line) => view.labels[line]);
  const named = minus.length === 1 && areSidesOfAccount(incoming, outgoing) ? LABEL_BITS : 0;
  const said = view.isTotal[target] || isSaid(view, { target, terms, minus }) ? LABEL_BITS : 0;
  const besides = said + named - chosen;
  const most = Math.min(
    independentBits(signed, target, terms),
    departureBits(signed, target, terms),
    terms.length === 2 * minus.length + 1 ? differenceBits(view, target, terms) : Infinity,
  );
  const bits = Math.min(score.bits, most) + besides;
  return {
    target,
    terms: [...terms].sort((a, b) => a - b),
    minus,
    bits,
    score,
    anomaly: null,
    labelOnly: false,
    tied: false,
  };
};

/** The same relation told of the line that it leads to: one that says so, the one with most blanks, or the last. */
const solvedForResult = (view: LineView, marks: readonly number[], sum: Hypothesis): Hypothesis => {
  const { target, terms, minus = [] } = sum;
  const subtracted = new Set([target, ...minus]);
  const lines = [target, ...terms].sort((a, b) => a - b);
  const rank = (line: number): number => {
    if (marks[line]) return -1;
    const label = view.labels[line] ?? "";
    return view.isTotal[line] ||
      isResultLabel(label) ||
      isDifferenceLabel(label) ||
      stockAt(label) === "closing"
      ? 1
      : 0;
  };
  const stated = lines.map((line) => {
    const from = line * view.positions;
    return view.values.subarray(from, from + view.positions).filter((value) => value === value).length;
  });
  const [result = target] = lines
    .map((line, at) => ({ line, rank: rank(line), stated: stated[at] ?? 0 }))
    .sort((a, b) => b.rank - a.rank || a.stated - b.stated || b.line - a.line)
    .map(({ line }) => line);
  const others = lines.filter((line) => line !== result);
  const sign = subtracted.has(result);
  return {
    ...sum,
    target: result,
    terms: others,
    minus: others.filter((line) => subtracted.has(line) === sign),
  };
};

/** The amounts with those of the subtracted lines the other way round. */
const withSigns = ({ values, positions }: LineView, minus: readonly number[]): Float64Array => {
  const signed = Float64Array.from(values);
  for (const line of minus)
    for (let at = line * positions; at < (line + 1) * positions; at++) signed[at] = -(signed[at] as number);
  return signed;
};

const isConvincing = (
  view: LineView,
  marks: readonly number[],
  sum: Hypothesis,
  isOfTotals: boolean,
): boolean => {
  const { terms, bits, score } = sum;
  const { hits, misses } = score;
  const share = misses / (hits + misses);
  if (bits < BELIEVED) return false;
  if (areTold(marks, sum)) return hits >= FEWEST_HITS.told && share <= MISS_SHARE.told;
  const most = terms.length > 2 ? MISS_SHARE.run : MISS_SHARE.difference;
  // An account ends on one result: where its lines are named it need not be told twice.
  const fewest = misses === 0 && (isOfTotals || isStock(view, sum)) ? FEWEST_HITS.account : FEWEST_HITS.said;
  const least = isOfTotals ? BELIEVED : BELIEVED + MARGIN;
  return isSaid(view, sum) && bits >= least && hits >= fewest && share <= most;
};

/** Does a label call its line a result, a difference or a closing stock? */
const isAnnounced = (label: string): boolean =>
  isResultLabel(label) || isAmountDifference(label) || stockAt(label) === "closing";

/** Do labels say that a line is what others lead to: a result, a difference, a closing stock after an opening one? */
const isSaid = (view: LineView, sum: SignedSum): boolean => {
  const { target, terms, minus = [] } = sum;
  const label = view.labels[target] ?? "";
  const differs = isAmountDifference(label) && (terms.length === 2 || minus.length === 0);
  return isResultLabel(label) || isStock(view, sum) || differs;
};

/** A closing stock, after an opening one. */
const isStock = ({ labels }: LineView, { target, terms }: SignedSum): boolean =>
  stockAt(labels[target] ?? "") === "closing" &&
  terms.some((line) => stockAt(labels[line] ?? "") === "opening");

/** « Net income », « NET (EXPENDITURE)/INCOME »: what an account ends on. */
const netOfAccounts =
  /^\s*net\b[\s(]*(?:income|expenditure|earnings|contribution|movement|increase|decrease)\b/i;

/** Does a label announce a difference, in amounts and not in per cent? « Net » names many things. */
const isAmountDifference = (label: string): boolean =>
  (isDifferenceLabel(label.replace(/\bnet\b/gi, "")) || netOfAccounts.test(label)) &&
  !/%|per ?cent|pour ?cent|taux|rate/i.test(label);

/** Is the relation, told of a total that another sum explains, a plain sum of the other lines? */
const isBreakdown = ({ terms, minus = [] }: SignedSum, isTotal: (line: number) => boolean): boolean =>
  minus.length === terms.length - 1 && terms.some((line) => !minus.includes(line) && isTotal(line));

/** Does a sum hold another, whose lines come to nothing together? Then only its other lines are told, by no more than roundings leave. */
const isWithin = (inner: SignedSum, outer: SignedSum): boolean => {
  const lines = new Set([outer.target, ...outer.terms]);
  return lines.has(inner.target) && inner.terms.every((line) => lines.has(line));
};

/**
 * Is the line too small everywhere to change the printed target, or to be told from what the roundings of so many terms leave? Then
 * nothing says that it belongs to the sum, nor its sign.
 */
export const isNegligible = (view: LineView, target: number, line: number, roundings = 0): boolean => {
  for (let i = 0; i < view.positions; i++)
    if (
      Math.abs(view.values[line * view.positions + i] as number) >
      ((1 + roundings) * unitAt(view, target, i)) / 2
    )
      return false;
  return true;
};
