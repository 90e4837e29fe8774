import { findSumsApart } from "./apartSums";
import { withBetterTerms } from "./betterTerms";
import { findBlocksByWord } from "./blocksByWord";
import { withDeducted, withoutDeductions } from "./deductions";
import { findGroupsOfParts } from "./groupsOfParts";
import { withHeadedOutline } from "./headedOutline";
import { withoutIdleTerms } from "./idleTerms";
import { withLabelledOutline } from "./labelledOutline";
import { findIndentedSums, levelsOf } from "./indentedOutline";
import { withoutMisplaced } from "./misplacedLine";
import { findNestedSums } from "./nestedSums";
import { withoutNextBlocks } from "./nextBlocks";
import { findOfWhichHeadings } from "./ofWhichHeadings";
import { findOfWhichParts } from "./ofWhichParts";
import { withOutline } from "./outlineSums";
import { throughTotals, withoutBalances, withoutPassedOver } from "./passedOver";
import { withPlainBlocks } from "./plainBlock";
import { withProvedSubtotals } from "./provedSubtotals";
import { withRepeatedGroups } from "./repeatedGroups";
import { withTotalsAlike } from "./totalsAlike";
import { resolveConflicts } from "./resolveConflicts";
import { findScatteredSums } from "./scatteredSums";
import { findStrayParts } from "./strayParts";
import { withSlippedLists } from "./slippedLists";
import { withSlippedTotals } from "./slippedTotals";
import { skippedHeadings } from "./skippedHeadings";
import { toldBySubtotals } from "./toldBySubtotals";
import { toldOfDifference } from "./toldOfDifference";
import { findTotalsOverDenied, findTotalsOverResults, withoutRestated } from "./totalsOverResults";
import { findTurnSums } from "./turnSums";
import type { EquationFamily } from "../equation";
import type { Hypothesis, Sum } from "./hypothesis";
import type { LineView } from "./lineView";
import type { RequestedChanges } from "./requestedChanges";

/**
 * Every sum of the lines of a view: nested ones, those apart from them, scattered ones, those that labels or headings tell.
 * @param requested changes of cells that the other direction asks for
 * @param differences known sums with terms subtracted, over which totals may stand
 */
export const findInView = (
  view: LineView,
  requested: RequestedChanges | null,
  differences: readonly Sum[],
): EquationFamily[] => {
  const { nested, setAside, brokenDown } = findNested(view, requested, differences);
  // A sum known by its label only gives way to any that the amounts prove.
  const proved = nested.filter(({ labelOnly }) => !labelOnly);
  const apart = findSumsApart(
    view,
    proved,
    setAside.filter(({ labelOnly }) => !labelOnly),
  );
  const free = [...proved, ...apart, ...findScatteredSums(view, [...proved, ...apart])];
  const overResults = [...free, ...findTotalsOverResults(view, free, differences, requested)];
  const unexplained = (known: readonly Hypothesis[]): Hypothesis[] => {
    const explained = new Set(known.map(({ target }) => target));
    return nested.filter(({ labelOnly, target }) => labelOnly && !explained.has(target));
  };
  const sums = [
    ...overResults,
    ...findTotalsOverDenied(view, overResults, unexplained(overResults), requested),
  ];
  const announced = unexplained(sums);
  const best = [...sums, ...announced].map((hypothesis) => withBestTerms(view, hypothesis, sums));
  const grouped = withRepeatedGroups(view, best);
  const told = toldBySubtotals(view, [...grouped, ...skippedHeadings(view, grouped)]);
  const inTurn = findTurnSums(view, told);
  const ofTurn = new Set(inTurn.map(({ target }) => target));
  const others = told.filter(({ target, labelOnly }) => !labelOnly || !ofTurn.has(target));
  const all = [...others, ...inTurn];
  const beside = [
    ...findGroupsOfParts(view, all),
    ...findOfWhichParts(view, told),
    ...brokenDown.filter((sum) => sum.beside),
  ];
  return [...all, ...beside].map((hypothesis) => toFamily(view, hypothesis));
};

/**
 * The nested sums that can be true together, and the runs found beside them.
 * Subtotals may stand above their parts and the total below them all, or the reverse: the second look is for those.
 * @param differences what they restate is no sum of its own
 */
const findNested = (
  view: LineView,
  requested: RequestedChanges | null,
  differences: readonly Sum[],
): { nested: Hypothesis[]; setAside: Hypothesis[]; brokenDown: Hypothesis[] } => {
  const bothWays = (known: readonly Hypothesis[], seen = view): Hypothesis[] =>
    withoutDeductions(
      seen,
      withoutNextBlocks(
        seen,
        withoutPassedOver([
          ...findNestedSums(seen, "downwards", requested, known),
          ...findNestedSums(seen, "upwards", requested, known),
        ]),
      ),
    );
  const drawnByRows = findIndentedSums(view);
  const brokenDown = [
    ...drawnByRows,
    ...findOfWhichHeadings(view),
    ...findStrayParts(view),
    ...(drawnByRows.length > 0 ? [] : findBlocksByWord(view)),
  ];
  const plain = bothWays(brokenDown);
  const ofLevels = levelsOf(view).flatMap((level) =>
    bothWays(brokenDown, level)
      .filter(({ labelOnly }) => !labelOnly)
      .map(withoutMisplaced(view, level, [...brokenDown, ...plain])),
  );
  const first = withoutBalances(
    view,
    throughTotals(
      view,
      withoutRestated([...brokenDown.filter(({ beside }) => !beside), ...plain, ...ofLevels], differences),
    ),
  );
  const found = resolveConflicts(view.lines, first);
  const drawn =
    found.length === 0
      ? withLabelledOutline(view, found, requested)
      : withLabelledOutline(
          view,
          withOutline(
            view,
            withPlainBlocks(view, resolveConflicts(view.lines, [...found, ...bothWays(found)]), requested),
          ),
          requested,
        );
  const told = withTotalsAlike(view, withHeadedOutline(view, drawn));
  const nested = withSlippedLists(view, withProvedSubtotals(view, withSlippedTotals(view, told)));
  const chosen = new Set(nested);
  return { nested, setAside: first.filter((hypothesis) => !chosen.has(hypothesis)), brokenDown };
};

/** Without the lines that only spoil the sum, and with the one that it lacks. */
export const withBestTerms = (
  view: LineView,
  hypothesis: Hypothesis,
  others: readonly Hypothesis[] = [],
): Hypothesis => withBetterTerms(view, withoutIdleTerms(view, hypothesis), others);

export const toFamily = (view: LineView, hypothesis: Hypothesis): EquationFamily => {
  const told = withDeducted(view, toldOfDifference(view, hypothesis));
  const { target, terms, minus = [], bits, anomaly, labelOnly, tied, outlined, beside } = told;
  return {
    direction: view.direction,
    target,
    terms: terms.map((line) => ({ line, sign: minus.includes(line) ? -1 : 1 })),
    from: view.from,
    to: view.to,
    origin: "evidence",
    score: bits,
    labelOnly,
    anomaly,
    tied,
    ...(outlined && { outlined }),
    ...(beside && { beside }),
    belief: labelOnly || tied ? "possible" : "established",
    blanks: "zero",
    regime: null,
  };
};
