import type { Ambiguity, Proposal } from "../../diagnosis/slip";
import type { Equation } from "../../equations";
import { addressOf, amountOf, proofOf, type CheckedTable } from "../checkedTable";
import { uncorrected } from "../correction";
import type { Finding } from "../finding";
import { newFinding } from "../newFinding";
import { runningSumFinding } from "../relations";
import { baseFinding } from "./equationFinding";

/** A broken equation that no accepted change repairs, and the ambiguity that lists its suspects. */
export interface Unexplained {
  readonly equation: Equation;
  readonly ambiguity: Ambiguity | null;
}

/** From so many broken totals on, one line has one cause: other parts, another edition; slips are told one by one. */
const fewestOfOneCause = 3;

/** One finding per broken equation; a line broken at many places is one finding with all of them. */
export function unexplainedFindings(checked: CheckedTable, unexplained: readonly Unexplained[]): Finding[] {
  const byLine = new Map<string, Unexplained[]>();
  const running = unexplained.filter(({ equation }) => equation.relation === "cumulated");
  for (const one of unexplained) {
    if (running.includes(one)) continue;
    const { direction, target, family } = one.equation;
    const line = checked.families[family]?.target ?? target;
    const key = `${direction} ${line}`;
    byLine.set(key, [...(byLine.get(key) ?? []), one]);
  }
  return [
    ...[...byLine.values()].flatMap((same): Finding[] =>
      same.length < fewestOfOneCause
        ? same.map((one) => unknownFinding(checked, [one]))
        : [unknownFinding(checked, same)],
    ),
    ...running.map(({ equation, ambiguity }) => runningSumFinding(checked, equation, ambiguity)),
  ];
}

/** Broken equations of one line, which nothing explains, with the suspects of them all. */
function unknownFinding(checked: CheckedTable, line: readonly Unexplained[]): Finding {
  const { table } = checked;
  const equations = line.map(({ equation }) => equation);
  const suspects = line.flatMap(({ equation: { target, terms }, ambiguity }) =>
    (ambiguity?.suspects ?? []).filter(
      ({ cell }) => target === cell || terms.some((term) => term.cell === cell),
    ),
  );
  const listed = new Map(suspects.map(({ cell, proposed }) => [cell, proposed]));
  return newFinding({
    ...baseFinding(checked, equations[0] as Equation),
    code: "TOTAL-ECART",
    severity: "error",
    cells: [...new Set(equations.map(({ target }) => addressOf(table, target)))],
    cause: {
      kind: "unknown",
      cell: null,
      proposed: null,
      unique: false,
      repairs: [],
      ...(listed.size > 0 && {
        suspects: [...listed].map(([cell, proposed]) => ({
          cell: addressOf(table, cell),
          proposed: hasOneValue(suspects, cell) ? amountOf(table, proposed) : null,
        })),
      }),
      proof: equations.map((equation) => uncorrected(proofOf(table, equation))),
    },
    faultyLine: null,
    sources: [],
  });
}

/** Do all the explanations that change a cell give it the same value? */
function hasOneValue(suspects: readonly Proposal[], cell: number): boolean {
  const changes = suspects.filter((one) => one.cell === cell);
  return (
    changes.every(({ interval }) => interval === null) &&
    new Set(changes.map(({ proposed }) => proposed)).size === 1
  );
}
