import { type Hypothesis, isBelieved, type Sum } from "./hypothesis";
import { findByLabel } from "./labelOnly";
import type { LineView } from "./lineView";
import { LiveStack } from "./liveStack";
import { findOmittedLine } from "./omittedLine";
import { findOnlyPart } from "./onlyPart";
import { chooseProbes } from "./probes";
import type { RequestedChanges } from "./requestedChanges";
import { searchRuns } from "./searchRuns";
import { isTie } from "./tie";
import { withZeroLines } from "./zeroLines";

/** How much better than the best plain run an omitted or doubled line must explain a total. */
const OMISSION_MARGIN = 10;

/**
 * The nested sums of a table met in one pass over its lines: downwards for totals under their parts,
 * upwards for totals above them. The parts of known sums enter no other.
 */
export const findNestedSums = (
  view: LineView,
  order: "downwards" | "upwards",
  requested: RequestedChanges | null,
  known: readonly Sum[],
): Hypothesis[] => {
  const stack = new LiveStack(view);
  const found: Hypothesis[] = [];
  const explained = new Set(known.map(({ target }) => target));
  const parts = new Set(known.flatMap(({ terms }) => terms));
  for (let k = 0; k < view.lines; k++) {
    const target = order === "downwards" ? k : view.lines - 1 - k;
    if (view.isOfWhich[target] || view.content[target] !== 2 || parts.has(target)) continue;
    if (explained.has(target)) {
      stack.push(target);
      continue;
    }
    const labelled = view.isTotal[target] === 1;
    const probes = chooseProbes(view, target);
    const { best, second } = searchRuns(view, stack, target, probes, requested);
    const believed = best !== null && isBelieved(best.bits, best.score, labelled);
    const omission =
      labelled && !(believed && best.score.misses === 0)
        ? findOmittedLine(view, stack, target, probes)
        : null;
    if (omission && (!best || omission.bits > best.bits + OMISSION_MARGIN)) {
      found.push(omission);
      stack.replaceRun(omission.start, stack.length - 1, target);
      continue;
    }
    if (best && believed) {
      const terms = stack.run(best.start, best.end);
      const tied =
        second !== null && isTie(view, target, best, terms, second, stack.run(second.start, second.end));
      found.push({
        target,
        terms: withZeroLines(view, terms),
        bits: best.bits,
        score: best.score,
        anomaly: null,
        labelOnly: false,
        tied,
      });
      stack.replaceRun(best.start, best.end, target);
      continue;
    }
    const only = labelled ? findOnlyPart(view, stack, target) : null;
    if (only) {
      found.push(only);
      stack.replaceRun(stack.length - 1, stack.length - 1, target);
      continue;
    }
    const announced = labelled ? findByLabel(view, stack, target, probes) : null;
    if (announced) found.push(announced);
    stack.push(target);
  }
  return found;
};
