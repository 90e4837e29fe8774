import { areTotalsOfSides, isAccountResult } from "../lineLabels";
import { worstGap } from "../tolerance";
import type { Hypothesis, Sum } from "./hypothesis";
import { unitAt, type LineView } from "./lineView";

/**
 * The results that labels alone state: right under the totals of the two sides of an account, a line that says that it is what these come
 * to (« Total des produits », « Total des charges », « Résultat »). Where no amount proves it such a sum is possible, and accuses nobody.
 * @param known the sums found: a line that enters one is explained
 */
export const namedResults = (view: LineView, known: readonly Sum[]): Hypothesis[] => {
  const { labels, lines, content, isTotal, isOfWhich, direction } = view;
  if (direction !== "column") return [];
  const explained = new Set(known.flatMap(({ target, terms }) => [target, ...terms]));
  const listed = Array.from({ length: lines }, (_, line) => line).filter(
    (line) => content[line] === 2 && !isOfWhich[line],
  );
  return listed.flatMap((target, at): Hypothesis[] => {
    const last = listed[at - 1];
    const first = listed.slice(0, Math.max(0, at - 1)).findLast((line) => isTotal[line] === 1);
    if (first === undefined || last === undefined || !isTotal[last] || isTotal[target]) return [];
    if (!isAccountResult(labels[target] ?? "")) return [];
    const sides = [
      [first, last],
      [last, first],
    ].find(([incoming = 0, outgoing = 0]) =>
      areTotalsOfSides(labels[incoming] ?? "", labels[outgoing] ?? ""),
    );
    if (!sides || explained.has(target) || failsOften(view, target, sides)) return [];
    return [
      {
        target,
        terms: [first, last],
        minus: sides.slice(1),
        bits: 0,
        score: { bits: 0, hits: 0, misses: view.positions, asked: 0 },
        anomaly: null,
        labelOnly: true,
        tied: false,
      },
    ];
  });
};

/** Does the difference of the two sides miss the result at more than one position? Then the words are about something else. */
const failsOften = (
  view: LineView,
  target: number,
  [incoming = 0, outgoing = 0]: readonly number[],
): boolean => {
  const at = (line: number, i: number): number => view.values[line * view.positions + i] || 0;
  const failing = Array.from({ length: view.positions }, (_, i) => i).filter(
    (i) =>
      at(target, i) !== 0 &&
      Math.abs(at(incoming, i) - at(outgoing, i) - at(target, i)) > worstGap(2, unitAt(view, target, i)),
  );
  return failing.length > 1;
};
