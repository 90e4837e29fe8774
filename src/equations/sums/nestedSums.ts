import { isLedTo } from "../ledTo";
import { followsHeld } from "./followsHeld";
import { type Hypothesis, isBelieved, type Sum } from "./hypothesis";
import { findByLabel } from "./labelOnly";
import type { LineView } from "./lineView";
import { holdsButForSlip } from "./missesByOneSlip";
import { OpenLines } from "./openLines";
import { findOmittedLine } from "./omittedLine";
import { findOnlyPart } from "./onlyPart";
import { chooseProbes } from "./probes";
import type { RequestedChanges } from "./requestedChanges";
import { LABEL_BITS, searchRuns } from "./searchRuns";
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
  const open = new OpenLines(view);
  const found: Hypothesis[] = [];
  const explained = new Uint8Array(view.lines);
  const parts = new Uint8Array(view.lines);
  for (const { target, terms } of known) {
    explained[target] = 1;
    for (const line of terms) parts[line] = 1;
  }
  for (let k = 0; k < view.lines; k++) {
    const target = order === "downwards" ? k : view.lines - 1 - k;
    if (view.isOfWhich[target] || view.content[target] !== 2 || parts[target]) continue;
    if (explained[target]) {
      open.push(target);
      continue;
    }
    const labelled = view.isTotal[target] === 1;
    const probes = chooseProbes(view, target);
    const { best, second } = searchRuns(view, open, target, probes, requested);
    // The lines right above a result, or above an amount that no label names, lead to it: that says as much as « total » does.
    const leads =
      !labelled && order === "downwards" && best?.end === open.length - 1 && isLedTo(view, target);
    const believed =
      best !== null &&
      (isBelieved(best.bits + (leads ? LABEL_BITS : 0), best.score, labelled || leads, probes.count) ||
        (best.end === open.length - 1 &&
          open.startsBlock(best.start) &&
          isBelieved(best.bits, best.score, true) &&
          followsHeld(view, target, open.run(best.start, best.end))) ||
        holdsButForSlip(view, { ...best, target, terms: open.run(best.start, best.end) }));
    const omission =
      labelled && !(believed && best.score.misses === 0) ? findOmittedLine(view, open, target, probes) : null;
    if (omission && (!best || omission.bits > best.bits + OMISSION_MARGIN)) {
      found.push(omission);
      open.replaceRun(omission.start, open.length - 1, target);
      continue;
    }
    if (best && believed) {
      const terms = open.run(best.start, best.end);
      const tied =
        second !== null && isTie(view, target, best, terms, second, open.run(second.start, second.end));
      found.push({
        target,
        terms: withZeroLines(view, terms),
        bits: best.bits,
        score: best.score,
        anomaly: null,
        labelOnly: false,
        tied,
      });
      open.replaceRun(best.start, best.end, target);
      continue;
    }
    const only = labelled ? findOnlyPart(view, open, target) : null;
    if (only) {
      found.push(only);
      open.replaceRun(open.length - 1, open.length - 1, target);
      continue;
    }
    const announced = labelled ? findByLabel(view, open, target, probes) : null;
    if (announced) found.push(announced);
    open.push(target);
  }
  return found;
};
